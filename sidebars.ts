import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

// Categories stay open: a collapsed one is not in the HTML until script runs.
const sidebars: SidebarsConfig = {
  main: [
    'start',
    {
      type: 'category',
      label: 'Roles',
      link: {type: 'doc', id: 'roles/index'},
      collapsible: false,
      items: [
        'roles/devops',
        'roles/data-engineer',
        'roles/data-scientist',
        'roles/machine-learning-engineer',
        'roles/neighbours',
      ],
    },
    {
      type: 'category',
      label: 'Types of ML engineer',
      link: {type: 'doc', id: 'mle/types/index'},
      collapsible: false,
      items: [
        'mle/types/data-scientist-who-does-ml',
        'mle/types/ml-operations',
        'mle/types/ml-systems',
        'mle/why',
      ],
    },
    {
      type: 'category',
      label: 'Compare',
      link: {type: 'doc', id: 'compare/index'},
      collapsible: false,
      items: [
        'compare/data-scientist-vs-ml-engineer',
        'compare/data-engineer-vs-data-scientist',
        'compare/devops-vs-mlops-vs-ml-engineer',
        'compare/titles-mislead',
      ],
    },
    {
      type: 'category',
      label: 'Decide',
      collapsible: false,
      items: ['decide/do-i-need-an-mle', 'decide/who-first', 'paths'],
    },
    {
      type: 'category',
      label: 'Teams',
      collapsible: false,
      items: ['teams/structures', 'teams/handoffs', 'teams/who-owns-what', 'teams/maturity'],
    },
    {
      type: 'category',
      label: 'The face app',
      link: {type: 'doc', id: 'face-app/index'},
      collapsible: false,
      items: [
        'face-app/app',
        'face-app/backend',
        'face-app/model',
        'face-app/pipeline',
        'face-app/recorded',
        'face-app/run-it',
        'face-app/when-it-fails',
        'face-app/break-it',
        'face-app/how-it-copes',
        'face-app/thresholds',
        'face-app/fairness',
        'face-app/monitor',
        'face-app/privacy',
        'face-app/scale',
      ],
    },
    'glossary',
    {
      type: 'category',
      label: 'References',
      link: {type: 'doc', id: 'references/index'},
      collapsible: false,
      items: ['references/systems', 'references/roles-and-work', 'references/faces-and-law'],
    },
    'slides/what-is-ml-engineering',
    {
      type: 'category',
      label: 'Contribute',
      link: {type: 'doc', id: 'contributing/index'},
      collapsible: false,
      items: ['contributing/components', 'contributing/architecture', 'changelog'],
    },
  ],
};

export default sidebars;
