import CheckYourself from '@site/src/components/CheckYourself';
import Choice from '@site/src/components/Choice';
import Cite from '@site/src/components/Cite';
import PageSources from '@site/src/components/PageSources';
import PipelineDiagram from '@site/src/components/PipelineDiagram';
import PropsTable from '@site/src/components/PropsTable';
import RecordedPayload from '@site/src/components/RecordedPayload';
import RefusedClaims from '@site/src/components/RefusedClaims';
import RoleBadge from '@site/src/components/RoleBadge';
import RoleCards from '@site/src/components/RoleCards';
import RoleTable from '@site/src/components/RoleTable';
import SourceList from '@site/src/components/SourceList';
import Term from '@site/src/components/Term';
import TrustMarkLegend from '@site/src/components/TrustMarkLegend';
import MDXComponents from '@theme-original/MDXComponents';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';

/** The words that a page may use without an import. scripts/generateVocabulary.ts reads their props from here. */
const vocabulary = {
  CheckYourself,
  Choice,
  Cite,
  PageSources,
  PipelineDiagram,
  PropsTable,
  RecordedPayload,
  RefusedClaims,
  RoleBadge,
  RoleCards,
  RoleTable,
  SourceList,
  TabItem,
  Tabs,
  Term,
  TrustMarkLegend,
};

export default {...MDXComponents, ...vocabulary};
