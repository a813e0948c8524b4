/**
 * What to ask of a bundler's statistics so that `npm run report:bundle` can read them: the files, and each module in
 * them by its name, also one that was joined with others or that came with another.
 */
export const BUNDLE_STATS = {
  all: false,
  assets: true,
  chunks: true,
  chunkRelations: true,
  modules: true,
  chunkModules: true,
  dependentModules: true,
  nestedModules: true,
  orphanModules: true,
  runtimeModules: true,
  ids: true,
  chunkModulesSpace: Infinity,
  modulesSpace: Infinity,
  nestedModulesSpace: Infinity,
} as const;
