import {useState} from 'react';
import type {Option} from './options';

interface Chosen {
  readonly query: string;
  readonly key: string;
}

interface ActiveOption {
  readonly active: Option | undefined;
  /** Goes so many options on, round the ends of the list. */
  readonly move: (steps: 1 | -1) => void;
}

/**
 * The option to which Enter leads: the first when `isFirstActive`, or the one that the reader has moved to. That
 * one stays active while better answers to the same query arrive, as long as it is among them.
 */
export default function useChoice(
  query: string,
  options: readonly Option[],
  isFirstActive: boolean,
): ActiveOption {
  const [chosen, setChosen] = useState<Chosen>();
  const moved = chosen?.query === query ? options.findIndex(({key}) => key === chosen.key) : -1;
  const place = moved === -1 && isFirstActive ? 0 : moved;
  return {
    active: options[place],
    move: (steps) => {
      const start = place === -1 && steps === -1 ? 0 : place;
      const next = options[(start + steps + options.length) % options.length];
      if (next !== undefined) setChosen({query, key: next.key});
    },
  };
}
