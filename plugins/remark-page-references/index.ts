import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {factPlaces, readPageReferences, termPlaces} from '../../src/contentPolicy/pageReferences';
import {ORIGINAL_IDS, originalPoints} from '../../src/lib/originalPoints';
import {writePlaces, type Places} from '../../src/lib/places';

export interface PageReferencesOptions {
  /** Repository root. */
  readonly root: string;
}

/** Tells the glossary which pages explain each term, and the list of the originals' points which pages cite each. */
export default function remarkPageReferences({root}: PageReferencesOptions) {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name === 'GlossaryList') setPlaces(node, termPlaces(readPageReferences(root)));
      if (node.name === 'OriginalPoints') {
        const facts = ORIGINAL_IDS.flatMap(originalPoints).map(({fact}) => fact);
        setPlaces(node, factPlaces(readPageReferences(root), facts));
      }
    });
  };
}

function setPlaces(node: MdxJsxFlowElement, places: Places): void {
  const others = node.attributes.filter((one) => one.type !== 'mdxJsxAttribute' || one.name !== 'places');
  node.attributes = [...others, {type: 'mdxJsxAttribute', name: 'places', value: writePlaces(places)}];
}
