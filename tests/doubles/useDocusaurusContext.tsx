/** The values of the site's configuration that components read. */
export default function useDocusaurusContext() {
  return {
    siteConfig: {
      url: 'https://site.example',
      customFields: {repositoryUrl: 'https://example.org/repository'},
    },
  };
}
