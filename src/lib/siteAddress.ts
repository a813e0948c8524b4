export interface SiteAddress {
  /** Scheme and host of the published site, without a path. */
  readonly url: string;
  /** Path that the site is published under; begins and ends with "/". */
  readonly baseUrl: string;
  /** Web address of the repository, without a final "/". */
  readonly repositoryUrl: string;
}

interface PackageAddresses {
  readonly homepage: string;
  readonly repository: {readonly url: string};
}

/**
 * Where the site and its repository live: package.json says it, SITE_URL and REPOSITORY_URL overrule it
 * (for forks and previews). Throws an error that names the value if one is not an http(s) address.
 */
export function siteAddress(
  packageJson: PackageAddresses,
  environment: Readonly<Record<string, string | undefined>>,
): SiteAddress {
  const site = httpAddress('SITE_URL', environment.SITE_URL ?? packageJson.homepage);
  const repository = httpAddress(
    'REPOSITORY_URL',
    environment.REPOSITORY_URL ?? packageJson.repository.url.replace(/^git\+/, ''),
  );
  return {
    url: site.origin,
    baseUrl: site.pathname.replace(/\/*$/, '/'),
    repositoryUrl: repository.href.replace(/\/+$/, '').replace(/\.git$/, ''),
  };
}

function httpAddress(name: string, value: string): URL {
  const address = URL.canParse(value) ? new URL(value) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) {
    throw new Error(
      `${name} is "${value}", which is not a web address. Give one such as https://example.org/path.`,
    );
  }
  return address;
}
