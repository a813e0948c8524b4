import {SITE} from './site';

const CONTEXT = {siteConfig: {url: SITE.url, customFields: {repositoryUrl: SITE.repositoryUrl}}};

/** The values of the site's configuration that components read. */
export default function useDocusaurusContext() {
  return CONTEXT;
}
