import type {PrismTheme} from 'prism-react-renderer';

/** Code colours as custom properties of tokens.css, so that one theme serves light and dark alike. */
export const PRISM_THEME: PrismTheme = {
  plain: {color: 'var(--code-ink)', backgroundColor: 'var(--code-ground)'},
  styles: [
    {types: ['comment', 'prolog', 'cdata'], style: {color: 'var(--code-comment)', fontStyle: 'italic'}},
    {types: ['keyword', 'operator', 'atrule', 'tag'], style: {color: 'var(--code-keyword)'}},
    {types: ['string', 'char', 'attr-value', 'regex', 'inserted'], style: {color: 'var(--code-string)'}},
    {types: ['number', 'boolean', 'constant', 'builtin'], style: {color: 'var(--code-number)'}},
    {types: ['function', 'class-name', 'attr-name', 'property'], style: {color: 'var(--code-name)'}},
  ],
};
