import {paragraph, strong, text} from './content';
import type {WordWriter} from './wordWriter';

/** A slide: its title as a heading, then what the audience sees and what the speaker says. */
export const slide: WordWriter = ({props, children}) => [
  {type: 'heading', depth: 2, children: [text(String(props.title))]},
  ...children,
];

export const speakerNotes: WordWriter = ({children}) => [
  paragraph([strong(text('What the speaker says:'))]),
  ...children,
];
