import {useEffect, useState} from 'react';

/** What the reader types while the box is still under way, so that no letter is lost. */
export default function useEarlyText(isUnderWay: boolean): string {
  const [text, setText] = useState('');
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const listen = ({key, ctrlKey, metaKey, altKey}: KeyboardEvent): void => {
      if (key === 'Backspace') setText((typed) => typed.slice(0, -1));
      else if (/^.$/u.test(key) && !ctrlKey && !metaKey && !altKey) setText((typed) => typed + key);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [isUnderWay]);
  return text;
}
