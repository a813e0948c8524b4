import type {RoleId} from './roles';
import type {FactId} from './sources';

export const TEAM_STRUCTURE_IDS = ['full-stack', 'central', 'embedded', 'platform'] as const;
export type TeamStructureId = (typeof TEAM_STRUCTURE_IDS)[number];

/** One person in the picture. With two roles: one who sits at two desks. */
export interface Seat {
  /** Where the role's own name would say too little. */
  readonly name?: string;
  readonly roles: readonly [RoleId, ...RoleId[]];
}

export interface Team {
  readonly name: string;
  readonly seats: readonly Seat[];
}

/** A team that serves the product teams. */
interface SharedTeam extends Team {
  /** What product teams bring to it, as a noun phrase. */
  readonly asked: string;
  /** What they get, as a noun phrase. */
  readonly gives: string;
}

/** When a structure suits, or does not, as half a sentence after "when". */
export interface Condition {
  readonly text: string;
  readonly facts: readonly [FactId, ...FactId[]];
}

/** One way to put the people of a machine learning product into teams. */
export interface TeamStructure {
  readonly id: TeamStructureId;
  readonly name: string;
  /** What the picture shows, as one sentence. */
  readonly caption: string;
  readonly productTeams: readonly Team[];
  readonly shared?: SharedTeam;
  /** Who answers for what, in the order of the work. */
  readonly owners: {
    readonly data: string;
    readonly model: string;
    readonly pipeline: string;
    readonly called: string;
  };
  readonly goodWhen: readonly Condition[];
  readonly badWhen: readonly Condition[];
}

const DEVOPS: Seat = {roles: ['devops']};
const DATA_ENGINEER: Seat = {roles: ['data-engineer']};
const DATA_SCIENTIST: Seat = {roles: ['data-scientist']};
const ML_ENGINEER: Seat = {roles: ['ml-engineer']};
const ALL_DESKS: readonly Seat[] = [DEVOPS, DATA_ENGINEER, DATA_SCIENTIST, ML_ENGINEER];

export const TEAM_STRUCTURES = {
  'full-stack': {
    id: 'full-stack',
    name: 'Full-stack',
    caption: 'One person takes the model the whole way, on ground that another team looks after.',
    productTeams: [
      {
        name: 'Product team',
        seats: [
          DEVOPS,
          {name: 'Data scientist who does machine learning', roles: ['data-scientist', 'ml-engineer']},
        ],
      },
    ],
    shared: {
      name: 'Platform and infrastructure',
      seats: [DEVOPS, DATA_ENGINEER],
      asked: 'a place for data and models',
      gives: 'ground to deploy on',
    },
    owners: {
      data: 'The platform team keeps it; the product team says what it needs.',
      model: 'The one person who made it.',
      pipeline: 'The same person, as far as the platform’s edge.',
      called: 'The same person. Agree on holidays first.',
    },
    goodWhen: [
      {text: 'there are few people', facts: ['original-slides/type-end-to-end-head-count']},
      {
        text: 'trying things fast counts for more than robustness',
        facts: ['original-slides/type-end-to-end-speed', 'yan-2020/end-to-end-gains'],
      },
      {
        text: 'other teams already run platform and infrastructure',
        facts: ['original-slides/type-end-to-end-platform-teams', 'huyen-2022/infrastructure-carries'],
      },
    ],
    badWhen: [
      {
        text: 'everything hangs on somebody who is hard to hire and may not enjoy all of it',
        facts: ['huyen-2022/one-person-hard'],
      },
      {
        text: 'no platform hides the machines from them',
        facts: ['huyen-2021-k8s/abstraction-carries'],
      },
    ],
  },
  central: {
    id: 'central',
    name: 'Central team',
    caption: 'All who work with data and models sit together and serve every product.',
    productTeams: [
      {name: 'Product team A', seats: [DEVOPS]},
      {name: 'Product team B', seats: [DEVOPS]},
    ],
    shared: {
      name: 'Data and machine learning',
      seats: [DATA_ENGINEER, DATA_SCIENTIST, ML_ENGINEER],
      asked: 'questions and wishes',
      gives: 'answers and models',
    },
    owners: {
      data: 'The central team.',
      model: 'The central team.',
      pipeline: 'The central team, unless it hands the model over the wall.',
      called: 'Unclear, until you write it down.',
    },
    goodWhen: [
      {
        text: 'most questions are the company’s own, such as which customers may leave',
        facts: ['gitlab-handbook/data-scientist-place'],
      },
      {
        text: 'the skill is scarce and deep enough to need a team of specialists',
        facts: ['skelton-pais-2019/ml-team-example', 'fsdl-roles/teams-hard-to-run'],
      },
    ],
    badWhen: [
      {
        text: 'models are thrown over a wall to software engineers far away',
        facts: ['microsoft-mlops-maturity/siloed-at-first', 'huyen-2022/separate-teams-cost'],
      },
      {
        text: 'one side answers for failures and the other gets the credit',
        facts: ['magnusson-2016/friction'],
      },
    ],
  },
  embedded: {
    id: 'embedded',
    name: 'Embedded',
    caption: 'Every product team has all four desks, and needs nobody outside it.',
    productTeams: [
      {name: 'Product team A', seats: ALL_DESKS},
      {name: 'Product team B', seats: ALL_DESKS},
    ],
    owners: {
      data: 'The team whose product makes it.',
      model: 'The same team.',
      pipeline: 'The same team.',
      called: 'The same team, by a rota of its own.',
    },
    goodWhen: [
      {
        text: 'machine learning is a key part of the product',
        facts: ['original-slides/type-systems-key-component', 'original-slides/type-systems-data-ownership'],
      },
      {
        text: 'requirements, data and integration have to be settled at one table',
        facts: ['nahar-2022/three-collaboration-points'],
      },
    ],
    badWhen: [
      {
        text: 'each team builds a one-off way to production',
        facts: ['uber-michelangelo-2017/bespoke-systems', 'uber-michelangelo-2017/limited-impact'],
      },
      {
        text: 'there are too few specialists to give every team its own',
        facts: ['fsdl-roles/teams-hard-to-run'],
      },
    ],
  },
  platform: {
    id: 'platform',
    name: 'Platform and product teams',
    caption: 'Product teams make and own their models; a platform team makes that easy.',
    productTeams: [
      {name: 'Product team A', seats: [DEVOPS, DATA_SCIENTIST]},
      {name: 'Product team B', seats: [DEVOPS, DATA_SCIENTIST]},
    ],
    shared: {
      name: 'Machine learning platform',
      seats: [DATA_ENGINEER, {name: 'ML engineer for systems', roles: ['ml-engineer']}],
      asked: 'what gets in the way',
      gives: 'tools to serve oneself',
    },
    owners: {
      data: 'The product team owns its meaning, the platform team the store.',
      model: 'The product team.',
      pipeline: 'The platform team owns the road, the product team what drives on it.',
      called: 'The product team first; the platform team when the road itself is broken.',
    },
    goodWhen: [
      {
        text: 'several teams ship models, and each has been building its own road',
        facts: ['uber-michelangelo-2017/bespoke-systems', 'uber-michelangelo-2017/platform-workflow'],
      },
      {
        text: 'you want data scientists to own their work to the end',
        facts: ['magnusson-2016/own-end-to-end'],
      },
    ],
    badWhen: [
      {
        text: 'there is only one model: the benefits come with several that are released often',
        facts: ['makinen-2021/benefits-come-late'],
      },
      {
        text: 'nobody treats the product teams as its customers',
        facts: ['cncf-platforms/customers-named', 'cncf-platforms/product-manager'],
      },
    ],
  },
} as const satisfies {readonly [Id in TeamStructureId]: TeamStructure & {readonly id: Id}};
