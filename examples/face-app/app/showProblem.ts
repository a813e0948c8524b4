import {element} from './element';
import {asRefusal} from './refusal';

/** Shows what went wrong, by title and detail, where a person looks for it; announced at once. */
export function showProblem(place: HTMLElement, error: unknown): void {
  const {title, detail} = asRefusal(error);
  place.replaceChildren(
    element(
      'p',
      {class: 'problem', role: 'alert'},
      element('strong', {}, `${title}. `),
      detail,
    ),
  );
}
