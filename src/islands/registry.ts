import type {ComponentType} from 'react';

/** What a component is given in the page: properties as JSON. */
type Island = ComponentType<never>;

/** The components that can wake, by the name that `Island` writes into the page; each comes in a file of its own. */
export const ISLANDS: Readonly<Record<string, () => Promise<{readonly default: Island}>>> = {
  DecisionGuide: () =>
    import(/* webpackChunkName: 'DecisionGuide' */ '@site/src/components/DecisionGuide/Live'),
  DecisionRules: () =>
    import(/* webpackChunkName: 'DecisionRules' */ '@site/src/components/DecisionGuide/CopyRules'),
  Deck: () => import(/* webpackChunkName: 'Deck' */ '@site/src/components/Deck/Live'),
  OwnershipMatrix: () =>
    import(/* webpackChunkName: 'OwnershipMatrix' */ '@site/src/components/OwnershipMatrix/Live'),
  PipelineDiagram: () =>
    import(/* webpackChunkName: 'PipelineDiagram' */ '@site/src/components/PipelineDiagram/Live'),
  RoleTable: () => import(/* webpackChunkName: 'RoleTable' */ '@site/src/components/RoleTable/Live'),
  ScaleEngines: () => import(/* webpackChunkName: 'ScaleEngines' */ '@site/src/components/ScaleEngines/Live'),
  ScaleTable: () => import(/* webpackChunkName: 'ScaleTable' */ '@site/src/components/ScaleTable/Live'),
  SearchPage: () => import(/* webpackChunkName: 'SearchPage' */ '@site/src/components/SearchPage/Live'),
  ThresholdExplorer: () =>
    import(/* webpackChunkName: 'ThresholdExplorer' */ '@site/src/components/ThresholdExplorer/Live'),
};
