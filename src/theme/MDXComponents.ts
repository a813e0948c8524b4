import CheckYourself from '@site/src/components/CheckYourself';
import Choice from '@site/src/components/Choice';
import Cite from '@site/src/components/Cite';
import PageSources from '@site/src/components/PageSources';
import RoleBadge from '@site/src/components/RoleBadge';
import RoleCards from '@site/src/components/RoleCards';
import Term from '@site/src/components/Term';
import MDXComponents from '@theme-original/MDXComponents';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';

/**
 * Words that most pages use; the others are in pageComponents.ts. scripts/generateVocabulary.ts reads their props
 * from here.
 */
const vocabulary = {
  CheckYourself,
  Choice,
  Cite,
  PageSources,
  RoleBadge,
  RoleCards,
  TabItem,
  Tabs,
  Term,
};

export default {...MDXComponents, ...vocabulary};
