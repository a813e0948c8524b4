import type {NavbarItem} from '@docusaurus/theme-common';

/** The bar at the top of every page: the parts of the site, and where its source is. */
export function navbarItems(repositoryUrl: string): NavbarItem[] {
  return [
    // “Start” alone tells a screen reader's list of links nothing, says Lighthouse.
    {to: '/start', label: 'Begin'},
    {to: '/roles', label: 'Roles'},
    {to: '/compare', label: 'Compare'},
    {to: '/decide/do-i-need-an-mle', label: 'Decide'},
    {to: '/teams/structures', label: 'Teams'},
    {to: '/face-app', label: 'The face app'},
    {to: '/glossary', label: 'Glossary'},
    {to: '/contributing', label: 'Contribute', position: 'right'},
    {href: repositoryUrl, label: 'Source', position: 'right'},
  ];
}

/** The foot of every page: a column for each part of the site. */
export function footerLinks(repositoryUrl: string) {
  return [
    {
      title: 'Roles',
      items: [
        {label: 'All four on one page', to: '/roles'},
        {label: 'DevOps', to: '/roles/devops'},
        {label: 'Data engineer', to: '/roles/data-engineer'},
        {label: 'Data scientist', to: '/roles/data-scientist'},
        {label: 'ML engineer', to: '/roles/machine-learning-engineer'},
        {label: 'Three types of ML engineer', to: '/mle/types'},
        {label: 'Neighbouring titles', to: '/roles/neighbours'},
      ],
    },
    {
      title: 'Decide',
      items: [
        {label: 'Where to start', to: '/start'},
        {label: 'Compare any two', to: '/compare'},
        {label: 'Do I need an ML engineer?', to: '/decide/do-i-need-an-mle'},
        {label: 'Whom to hire first', to: '/decide/who-first'},
        {label: 'Why have one', to: '/mle/why'},
        {label: 'Ways in', to: '/paths'},
      ],
    },
    {
      title: 'Teams',
      items: [
        {label: 'Structures', to: '/teams/structures'},
        {label: 'Handoffs', to: '/teams/handoffs'},
        {label: 'Who owns what', to: '/teams/who-owns-what'},
        {label: 'Maturity', to: '/teams/maturity'},
        {label: 'Slides for your team', to: '/slides/what-is-ml-engineering'},
      ],
    },
    {
      title: 'The face app',
      items: [
        {label: 'The photo’s way', to: '/face-app'},
        {label: 'Run it', to: '/face-app/run-it'},
        {label: 'When it fails', to: '/face-app/when-it-fails'},
        {label: 'Break it yourself', to: '/face-app/break-it'},
        {label: 'Thresholds', to: '/face-app/thresholds'},
        {label: 'Privacy', to: '/face-app/privacy'},
        {label: 'Scale', to: '/face-app/scale'},
      ],
    },
    {
      title: 'This site',
      items: [
        {label: 'Glossary', to: '/glossary'},
        {label: 'References', to: '/references'},
        {label: 'How to contribute', to: '/contributing'},
        {label: 'What changed', to: '/changelog'},
        {label: 'Source code', href: repositoryUrl},
      ],
    },
  ];
}
