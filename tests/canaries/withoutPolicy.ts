import type {DocusaurusConfig} from '@docusaurus/types';

/**
 * The site's configuration as it would be without the content policy, for controls: a canary that does not sing
 * without the policy would prove nothing with it. Throws when the policy is not where it is looked for.
 */
export function withoutPolicy(config: DocusaurusConfig): DocusaurusConfig {
  let removed = 0;
  const isPolicy = (plugin: unknown): boolean => {
    const transformer: unknown = Array.isArray(plugin) ? plugin[0] : plugin;
    return typeof transformer === 'function' && transformer.name === 'remarkContentPolicy';
  };
  const plugins = config.plugins.map((plugin) => {
    if (!Array.isArray(plugin) || plugin[0] !== '@docusaurus/plugin-content-docs') return plugin;
    const options = plugin[1] as {readonly beforeDefaultRemarkPlugins: readonly unknown[]};
    const kept = options.beforeDefaultRemarkPlugins.filter((one) => !isPolicy(one));
    removed += options.beforeDefaultRemarkPlugins.length - kept.length;
    return [plugin[0], {...options, beforeDefaultRemarkPlugins: kept}];
  });
  if (removed !== 1) throw new Error('The content policy is not among the plugins of the documentation.');
  return {
    ...config,
    plugins: plugins as DocusaurusConfig['plugins'],
    markdown: {...config.markdown, parseFrontMatter: (params) => params.defaultParseFrontMatter(params)},
  };
}
