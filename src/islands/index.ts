/* What src/pageScript loads when a reader uses a part of the page that needs script. */
export {wakeIsland} from './wakeIsland';

export const loadSearch = () => import(/* webpackChunkName: 'Search' */ './openSearch');

export const loadFoundWords = () => import(/* webpackChunkName: 'FoundWords' */ './markFoundWords');
