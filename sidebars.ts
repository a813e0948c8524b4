import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

// Categories stay open: a collapsed one is not in the HTML until script runs.
const sidebars: SidebarsConfig = {
  main: [
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
      ],
    },
    'compare/index',
    {
      type: 'category',
      label: 'The face app',
      link: {type: 'doc', id: 'face-app/index'},
      collapsible: false,
      items: ['face-app/app', 'face-app/backend', 'face-app/model', 'face-app/pipeline'],
    },
    'references',
    {
      type: 'category',
      label: 'Contribute',
      link: {type: 'doc', id: 'contributing/index'},
      collapsible: false,
      items: ['contributing/components', 'contributing/architecture'],
    },
  ],
};

export default sidebars;
