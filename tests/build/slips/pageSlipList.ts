// cspell:ignore captoin deploymnt devop identfy importnat recieves refrences Tabel
/** A block that a contributor might add to a page, and what the build must say about it. */
export interface PageSlip {
  /** Completes "the build names the line of …". */
  readonly what: string;
  readonly page: string;
  readonly block: string;
  /** What the finding on the block's first line must say: what is wrong, what is allowed, what to write instead. */
  readonly says: readonly string[];
}

const POLICY_PAGE = 'docs/roles/devops.mdx';
const LINKING_PAGE = 'docs/compare/index.mdx';
const QUOTING_PAGE = 'docs/face-app/index.mdx';
const QUOTED = 'examples/face-app/model/identify.ts';

export const PAGE_SLIPS: readonly PageSlip[] = [
  {
    what: 'an unknown citation, where all of them are, and the nearest',
    page: POLICY_PAGE,
    block: 'A claim <Cite fact="sculley-2015/glue-cod" />.',
    says: [
      'is "sculley-2015/glue-cod"',
      'values in src/data/sources;',
      'hint: Did you mean fact="sculley-2015/glue-code"?',
    ],
  },
  {
    what: 'an unknown term, where all of them are, and the nearest',
    page: POLICY_PAGE,
    block: 'A word: <Term id="deploymnt" />.',
    says: ['is "deploymnt"', 'values in src/data/glossary;', 'hint: Did you mean id="deployment"?'],
  },
  {
    what: 'an unknown role, all roles, and the nearest',
    page: POLICY_PAGE,
    block: 'A role: <RoleBadge role="devop" />.',
    says: [
      'is "devop"',
      'one of devops, data-engineer, data-scientist, ml-engineer',
      'hint: Did you mean role="devops"?',
    ],
  },
  {
    what: 'an unknown aspect in a list, where all of them are, and the nearest',
    page: POLICY_PAGE,
    block: "<RoleTable roles={['devops']} aspects={['mission', 'recieves']} />",
    says: ['is "recieves"', 'values in src/data/aspects.ts;', "hint: Did you mean aspects={['receives']}?"],
  },
  {
    what: 'an unknown component, all components, and the nearest',
    page: POLICY_PAGE,
    block: '<RoleTabel />',
    says: [
      '<RoleTabel> is not allowed',
      'Allowed: ChangeLog, CheckYourself, Choice,',
      'hint: Did you mean <RoleTable>?',
    ],
  },
  {
    what: 'an unknown prop, all props, and the nearest',
    page: POLICY_PAGE,
    block: '<RoleTable captoin="Roles" />',
    says: ['no attribute "captoin"', 'It has: roles, aspects, caption.', 'hint: Did you mean "caption"?'],
  },
  {
    what: 'an unknown box, all boxes, and how to write one',
    page: POLICY_PAGE,
    block: ':::importnat\n\nText.\n\n:::',
    says: [
      '":::importnat" is not a box',
      'Allowed: :::note, :::tip, :::info, :::warning, :::danger.',
      'hint: Write :::info, the text, and ::: on a line of its own.',
    ],
  },
  {
    what: 'a link to a missing .mdx file, and the nearest',
    page: POLICY_PAGE,
    block: '[Data](./data-engineering.mdx)',
    says: ['There is no file "./data-engineering.mdx" in docs', 'hint: Did you mean ./data-engineer.mdx?'],
  },
  {
    what: 'a missing picture, and what to do',
    page: POLICY_PAGE,
    block: '![Four desks in a row](./desks.png)',
    says: ['There is no file "./desks.png" in docs', 'hint: Add the file, or mend its name.'],
  },
  {
    what: 'a props table of an unknown component, where all of them are, and the nearest',
    page: 'docs/contributing/components.mdx',
    block: '<PropsTable component="RoleTabel" />',
    says: ['"RoleTabel"', 'vocabulary.generated.json', 'hint: Did you mean component="RoleTable"?'],
  },
  {
    what: 'quoted code whose file is missing',
    page: QUOTING_PAGE,
    block: '```ts file=examples/face-app/model/identfy.ts\n\n```',
    says: ['There is no file "examples/face-app/model/identfy.ts".', 'hint: Mend the path'],
  },
  {
    what: 'quoted code whose region is missing, and the regions that there are',
    page: QUOTING_PAGE,
    block: `\`\`\`ts file=${QUOTED} region=nearest\n\n\`\`\``,
    says: [`${QUOTED} has no region "nearest".`, 'hint: Regions that exist: nearest-face.'],
  },
  {
    what: 'quoted code outside of examples/, and where it must be',
    page: QUOTING_PAGE,
    block: '```json file=package.json\n\n```',
    says: [
      '"package.json" is not a file in examples/.',
      'hint: Write the path from the repository root: file=examples/face-app/',
    ],
  },
  {
    what: 'a link to a page that does not exist, and the address that was probably meant',
    page: POLICY_PAGE,
    block: 'See [the references](/refrences).',
    says: ['No page has the address "/refrences".', 'hint: Did you mean "/references"?'],
  },
  {
    what: 'a link to a heading that another page does not have, and the one that was probably meant',
    page: LINKING_PAGE,
    block: 'See [the overlap](/roles/devops#overlap).',
    says: ['The page /roles/devops has no heading "#overlap".', 'hint: Did you mean "#overlaps"?'],
  },
  {
    what: 'a link to a heading that its own page does not have, and the one that was probably meant',
    page: LINKING_PAGE,
    block: 'See [any role](#any-role).',
    says: ['The page /compare has no heading "#any-role".', 'hint: Did you mean "#any-roles"?'],
  },
];
