import clsx from 'clsx';
import {useEffect, useRef, useState, type MouseEvent, type PointerEvent, type ReactNode} from 'react';
import styles from './styles.module.css';

interface TriggerProps {
  readonly className: string | undefined;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

interface NoteProps {
  /** Id of the note, for the trigger's aria-describedby. */
  readonly id: string;
  /** What opens the note; gets its handlers as an argument. */
  readonly trigger: (props: TriggerProps) => ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/**
 * Text that belongs to a word in a sentence. Hover and focus show it by style sheet alone, so it works before
 * and without script; script adds touch (the first tap opens, the second acts) and Escape.
 */
export default function Note({id, trigger, children, className}: NoteProps): ReactNode {
  const [state, setState] = useState<'auto' | 'open' | 'closed'>('auto');
  const anchor = useRef<HTMLSpanElement>(null);
  const [pointer, setPointer] = useState('mouse');

  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape')
        setState((current) => (current === 'auto' && !isShown(anchor.current) ? current : 'closed'));
    };
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('keydown', close);
    };
  }, []);

  useEffect(() => {
    if (state !== 'open') return undefined;
    const closeOutside = (event: Event): void => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) setState('auto');
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
    };
  }, [state]);

  const reset = (): void => {
    setState((current) => (current === 'closed' ? 'auto' : current));
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it only forgets; the trigger inside is the control
    <span
      ref={anchor}
      className={clsx(styles.anchor, className)}
      data-note={state}
      onPointerLeave={reset}
      onBlur={reset}
    >
      {trigger({
        className: styles.trigger,
        onPointerDown: (event) => {
          setPointer(event.pointerType);
        },
        onClick: (event) => {
          if (pointer !== 'mouse' && event.detail > 0 && state !== 'open') {
            event.preventDefault();
            setState('open');
          }
        },
      })}
      <span className={styles.note} id={id} role="tooltip">
        {children}
      </span>
    </span>
  );
}

function isShown(anchor: HTMLElement | null): boolean {
  return anchor?.matches(':hover, :focus-within') ?? false;
}
