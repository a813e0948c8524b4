import type {Vocabulary} from '../../src/contentPolicy/vocabulary';

/** Components of the Docusaurus theme, by hand: their types allow far more than a page should write. */
export const THEME_COMPONENTS: Vocabulary = {
  TabItem: {
    description: 'One tab of a Tabs component.',
    props: {
      value: {type: {kind: 'string'}, required: true, description: 'Short name of the tab, for the address.'},
      label: {type: {kind: 'string'}, required: false, description: 'What the reader sees on the tab.'},
      default: {
        type: {kind: 'boolean'},
        required: false,
        description: 'Set on the tab that is open at first.',
      },
    },
    children: true,
  },
  Tabs: {
    description: 'Versions of the same thing, of which the reader sees one at a time.',
    props: {
      groupId: {
        type: {kind: 'string'},
        required: false,
        description: 'Tabs with the same group switch together, on every page.',
      },
    },
    children: true,
  },
};
