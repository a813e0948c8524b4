import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {shortClassName} from './shortClassName';

interface CssLoader {
  readonly loader?: string;
  readonly options?: {modules?: object | boolean};
}

/**
 * Gives the classes of style modules short names in the published site: they stand in every page and every style
 * sheet, where names for people cost about a twentieth of both. The development server keeps the long names.
 */
export default function shortClassNames({siteDir}: LoadContext): Plugin {
  const getLocalIdent = ({resourcePath}: {readonly resourcePath: string}, _: string, local: string): string =>
    shortClassName(path.relative(siteDir, resourcePath).split(path.sep).join('/'), resourcePath, local);
  return {
    name: 'short-class-names',
    configureWebpack: ({mode, module}) => {
      if (mode !== 'production') return {};
      for (const {options} of cssLoaders(module?.rules ?? [])) {
        if (typeof options?.modules === 'object') options.modules = {...options.modules, getLocalIdent};
      }
      return {};
    },
  };
}

function cssLoaders(rules: readonly unknown[]): CssLoader[] {
  return rules.flatMap((rule) => {
    const {use} = rule as {readonly use?: unknown};
    return Array.isArray(use)
      ? (use as CssLoader[]).filter(({loader}) => /[\\/]css-loader[\\/]/.test(loader ?? ''))
      : [];
  });
}
