/** A site that is published under a base path. */
export function useBaseUrlUtils() {
  return {
    withBaseUrl: (path: string, {absolute = false} = {}) =>
      `${absolute ? 'https://site.example' : ''}/base${path}`,
  };
}
