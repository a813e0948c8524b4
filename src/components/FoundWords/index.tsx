import {useLocation} from '@docusaurus/router';
import {useEffect, useState, type ReactNode} from 'react';
import type * as BarModule from './Bar';

type FoundWordsBar = typeof BarModule;

/** Marks the words with which a reader found the page. Nothing of it is fetched unless the address asks for it. */
export default function FoundWords(): ReactNode {
  const {search} = useLocation();
  const [bar, setBar] = useState<FoundWordsBar>();
  const isAsked = /[?&]found=/.test(search);
  useEffect(() => {
    if (!isAsked) return;
    import('./Bar').then(setBar, () => {
      // Marks are a comfort: a page without them is whole.
    });
  }, [isAsked]);
  return isAsked && bar !== undefined && <bar.default />;
}
