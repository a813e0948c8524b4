import {getFact} from '../data/sources';
import {glossaryLetters} from './glossaryLetters';
import type {Place, Places} from './places';

/** The glossary as Markdown, in the order of the alphabet: all that its page says. */
export function glossaryToMarkdown(places: Places = {}): string {
  return (
    glossaryLetters()
      .flatMap(({letter, terms}) => [
        `### ${letter}`,
        ...terms.map(({id, term, also = [], plain, inFaceApp, facts = []}) => {
          const sources = [...new Set(facts.map((fact) => getFact(fact).source.short))];
          return [
            `**${term}**${also.length > 0 ? ` (also: ${also.join(', ')})` : ''}: ${plain} In the face app: ${inFaceApp}`,
            ...(sources.length > 0 ? [`[${sources.join('; ')}]`] : []),
            ...usedOn(places[id]),
          ].join(' ');
        }),
      ])
      .join('\n\n') + '\n'
  );
}

function usedOn(places: readonly Place[] = []): string[] {
  if (places.length === 0) return [];
  return [`Explained on: ${places.map(({label, address}) => `[${label}](${address})`).join(', ')}.`];
}
