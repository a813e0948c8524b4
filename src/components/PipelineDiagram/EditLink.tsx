import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {StepId} from '@site/src/data/pipeline';
import {stepFile} from '@site/src/data/pipeline';
import type {ReactNode} from 'react';

/** Leads to the data file of the step that the reader looks at. */
export default function EditLink({step}: {readonly step: StepId}): ReactNode {
  const repository = String(useDocusaurusContext().siteConfig.customFields?.repositoryUrl);
  return <Link href={`${repository}/edit/main/${stepFile(step)}`}>Edit this step</Link>;
}
