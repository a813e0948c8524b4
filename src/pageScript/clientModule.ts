/* The page script where Docusaurus hydrates the whole page: in `npm start`, and in a build with HYDRATION=load. */
import {showFoundWords} from './foundWords';
import {startSearch} from './search';
import {startPage} from './startPage';

const loadFoundWords = () => import('@site/src/islands/markFoundWords');

if (typeof window !== 'undefined') {
  startPage();
  startSearch(() => import('@site/src/islands/openSearch'));
}

export function onRouteDidUpdate(): void {
  showFoundWords(loadFoundWords);
}
