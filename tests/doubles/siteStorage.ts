/** As Docusaurus writes it from the site's configuration. */
export default {type: 'localStorage', namespace: '-test'} as const;
