import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Sets the reader's question above the title: it tells at once whether this is the right page. */
export default function DocItemContent(props: Props): ReactNode {
  const {frontMatter} = useDoc();
  const question = 'question' in frontMatter ? String(frontMatter.question) : undefined;
  return (
    <>
      {question !== undefined && <p className={styles.question}>{question}</p>}
      <Content {...props} />
    </>
  );
}
