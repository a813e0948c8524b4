import type {ComponentType} from 'react';

/** What a component is given in the page: properties as JSON. */
type Wakeable = ComponentType<never>;

/** The components that can wake, by the name that `Island` writes into the page; each comes in a file of its own. */
export const ISLANDS: Readonly<Record<string, () => Promise<{readonly default: Wakeable}>>> = {
  DecisionGuide: () =>
    import(/* webpackChunkName: 'DecisionGuide' */ '@site/src/components/DecisionGuide/live'),
  DecisionRules: () =>
    import(/* webpackChunkName: 'DecisionRules' */ '@site/src/components/DecisionGuide/CopyRules'),
  Deck: () => import(/* webpackChunkName: 'Deck' */ '@site/src/components/Deck/live'),
  OwnershipMatrix: () =>
    import(/* webpackChunkName: 'OwnershipMatrix' */ '@site/src/components/OwnershipMatrix/live'),
  PipelineDiagram: () =>
    import(/* webpackChunkName: 'PipelineDiagram' */ '@site/src/components/PipelineDiagram/live'),
  RoleTable: () => import(/* webpackChunkName: 'RoleTable' */ '@site/src/components/RoleTable/live'),
  ScaleEngines: () => import(/* webpackChunkName: 'ScaleEngines' */ '@site/src/components/ScaleEngines/live'),
  ScaleTable: () => import(/* webpackChunkName: 'ScaleTable' */ '@site/src/components/ScaleTable/live'),
  SearchPage: () => import(/* webpackChunkName: 'SearchPage' */ '@site/src/components/SearchPage/live'),
  ThresholdExplorer: () =>
    import(/* webpackChunkName: 'ThresholdExplorer' */ '@site/src/components/ThresholdExplorer/live'),
};
