/** The one value of the site's configuration that components read. */
export default function useDocusaurusContext() {
  return {siteConfig: {customFields: {repositoryUrl: 'https://example.org/repository'}}};
}
