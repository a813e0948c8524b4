/** A few entries of the kinds that plugins/section-search writes when the site is built. */
export default [
  {label: 'Compare', address: '/compare', kind: 'page'},
  {label: 'Container', address: '/glossary#term-container', kind: 'term'},
  {label: 'Tools', address: '/roles/devops#tools', kind: 'section', page: 'DevOps'},
  {label: 'Tools', address: '/roles/data-engineer#tools', kind: 'section', page: 'Data engineer'},
];
