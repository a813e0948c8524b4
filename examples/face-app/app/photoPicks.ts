import {button, element} from './element';

interface Pick {
  readonly file: File;
  readonly root: HTMLElement;
  readonly wrong: HTMLElement;
}

/** The photos chosen for an enrolment, each with room for the reason why it cannot be used. */
export function createPhotoPicks(list: HTMLElement) {
  let picks: readonly Pick[] = [];

  const remove = (gone: Pick) => {
    picks = picks.filter((pick) => pick !== gone);
    gone.root.remove();
  };
  const add = (file: File) => {
    const preview = URL.createObjectURL(file);
    const image = element('img', {src: preview, alt: ''});
    image.onload = () => {
      URL.revokeObjectURL(preview);
    };
    image.onerror = () => {
      image.remove();
    };
    const wrong = element('p', {class: 'wrong'});
    const root = element('li', {}, image, element('span', {}, file.name));
    const pick: Pick = {file, root, wrong};
    const drop = () => {
      remove(pick);
    };
    const label = `Remove ${file.name}`;
    root.append(
      button('Remove', drop, {class: 'quiet', 'aria-label': label}),
      wrong,
    );
    picks = [...picks, pick];
    list.append(root);
  };
  return {
    files: () => picks.map(({file}) => file),
    add: (files: readonly File[]) => {
      files.forEach(add);
    },
    clear: () => {
      picks.forEach(remove);
    },
    /** Shows the reason at the photo that a JSON pointer names, as "#/photo/1" the second; false for another pointer. */
    mark: (pointer: string, reason: string): boolean => {
      const [, index] = /^#\/photo\/(\d+)$/.exec(pointer) ?? [];
      const pick = index === undefined ? undefined : picks[Number(index)];
      if (pick === undefined) return false;
      pick.wrong.textContent = reason;
      return true;
    },
    unmark: () => {
      for (const {wrong} of picks) wrong.textContent = '';
    },
  };
}
