// cspell:ignore noninteractive
import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import Controls from './Controls';
import {presentedSlide} from './presentedSlide';
import {stepOfKey, stepOfSwipe, type Step} from './steps';
import styles from './styles.module.css';

interface PresentationProps {
  /** From 1. */
  readonly number: number;
  readonly total: number;
  readonly title: string;
  readonly onGoTo: (number: number) => void;
  readonly onLeave: () => void;
}

/** One slide alone, in front of everything. A modal dialog: the page behind cannot be reached until it closes. */
export default function Presentation(props: PresentationProps): ReactNode {
  const {number, total, title, onGoTo, onLeave} = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const touch = useRef<{readonly x: number; readonly y: number}>(undefined);
  const [areNotesShown, setNotesShown] = useState(false);

  useLayoutEffect(() => {
    stage.current?.replaceChildren(presentedSlide(number, areNotesShown) ?? '');
  }, [number, areNotesShown]);

  // Closed while it still stands in the page, so that the browser gives the focus back to where it was.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Else the first link of the slide would have it, with its note open.
    stage.current?.focus();
    return () => {
      shown?.close();
    };
  }, []);

  useEffect(() => {
    // The browser itself ends full screen on Escape, before any key reaches the page.
    const leaveToo = (): void => {
      if (document.fullscreenElement === null) onLeave();
    };
    document.addEventListener('fullscreenchange', leaveToo);
    return () => {
      document.removeEventListener('fullscreenchange', leaveToo);
    };
  }, [onLeave]);

  useEffect(() => {
    stage.current?.scrollTo({top: 0});
  }, [number]);

  const take = (step: Step | undefined): boolean => {
    if (step === undefined) return false;
    if (step === 'notes') setNotesShown((shown) => !shown);
    else onGoTo({first: 1, back: number - 1, next: number + 1, last: total}[step]);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isScrolled = stage.current !== null && stage.current.scrollHeight > stage.current.clientHeight + 1;
    if (take(stepOfKey(event, isScrolled))) event.preventDefault();
  };

  const onPointerUp = ({clientX, clientY}: PointerEvent): void => {
    const from = touch.current;
    touch.current = undefined;
    if (from !== undefined) take(stepOfSwipe(clientX - from.x, clientY - from.y));
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys turn slides wherever the focus is
    <dialog
      ref={dialog}
      className={styles.presentation}
      aria-label="Slides"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div
        ref={stage}
        className={styles.stage}
        tabIndex={-1}
        onPointerDown={({pointerType, clientX, clientY}) => {
          touch.current = pointerType === 'mouse' ? undefined : {x: clientX, y: clientY};
        }}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          touch.current = undefined;
        }}
      />
      <p className="visually-hidden" role="status">
        Slide {number} of {total}: {title}
      </p>
      <Controls number={number} total={total} areNotesShown={areNotesShown} onStep={take} onLeave={onLeave} />
    </dialog>
  );
}
