import {useDoc} from '@docusaurus/plugin-content-docs/client';
import PageHead from '@site/src/components/PageHead';
import Metadata from '@theme-original/DocItem/Metadata';
import type {ReactNode} from 'react';

/** Adds the page's own social card and the address of its Markdown copy to its head. */
export default function DocItemMetadata(): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const question = 'question' in frontMatter ? String(frontMatter.question) : metadata.title;
  return (
    <>
      <Metadata />
      <PageHead address={metadata.slug} title={metadata.title} question={question} />
    </>
  );
}
