import type {PrismTheme} from 'prism-react-renderer';

/**
 * No colours: they stand in custom.css, by the class names of the tokens. A theme's colours would come as `style`
 * attributes, which the site's Content-Security-Policy refuses.
 */
export const PRISM_THEME: PrismTheme = {plain: {}, styles: []};
