import type {Plugin} from '@docusaurus/types';
import {BUNDLE_STATS} from '../../src/lib/bundleStats';

type ConfigureBundler = Extract<NonNullable<Plugin['configureWebpack']>, (...args: never[]) => unknown>;
type PluginFunction = Extract<NonNullable<BundlerConfig['plugins']>[number], (...args: never[]) => unknown>;

export type BundlerConfig = Parameters<ConfigureBundler>[0];
export type BundlerRule = NonNullable<NonNullable<BundlerConfig['module']>['rules']>[number];
export type Compiler = Parameters<PluginFunction>[0];
export type BundlerStats = ReturnType<
  Parameters<Parameters<Compiler['hooks']['done']['tap']>[1]>[0]['toJson']
>;

/** Runs a configuration on its own and gives what was made. Rejects with the bundler's messages. */
export async function runBundler(bundler: Compiler['webpack'], config: BundlerConfig): Promise<BundlerStats> {
  const compiler = bundler(config);
  try {
    return await new Promise((resolve, reject) => {
      compiler.run((error, stats) => {
        if (stats === undefined || stats.hasErrors()) {
          reject(error ?? new Error(stats?.toString({all: false, errors: true})));
        } else resolve(stats.toJson(BUNDLE_STATS));
      });
    });
  } finally {
    await new Promise((resolve) => {
      compiler.close(resolve);
    });
  }
}
