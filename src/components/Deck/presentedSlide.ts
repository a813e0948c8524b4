import {slideAnchor} from '@site/src/components/Slide';
import {presentNotes} from '@site/src/components/SpeakerNotes';

const REFERENCES = ['aria-describedby', 'aria-labelledby'];

/** A copy of a slide of the page as the audience sees it. Its ids are its own, for the page has the others. */
export function presentedSlide(number: number, areNotesShown: boolean): Element | undefined {
  const slide = document.getElementById(slideAnchor(number))?.closest('section')?.cloneNode(true);
  if (!(slide instanceof Element)) return undefined;
  slide.setAttribute('data-presented', 'true');
  presentNotes(slide, areNotesShown);
  for (const element of slide.querySelectorAll('[id]')) element.id = presented(element.id);
  for (const name of REFERENCES) {
    for (const element of slide.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, presented(element.getAttribute(name) ?? ''));
    }
  }
  return slide;
}

function presented(id: string): string {
  return `presented-${id}`;
}
