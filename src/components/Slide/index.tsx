import RoleShape from '@site/src/components/RoleShape';
import {ROLE_IDS, type RoleId} from '@site/src/data/roles';
import Heading from '@theme/Heading';
import {createContext, useContext, type ReactNode} from 'react';
import styles from './styles.module.css';

/** How a slide lays out what stands on it. */
type SlideLook = 'plain' | 'opening' | 'statement' | 'cards';

export interface SlideProps {
  /** The slide’s one idea, in a few words. */
  readonly title: string;
  /** `opening` for the first one, `statement` for a few large words, `cards` to set a list side by side. */
  readonly look?: SlideLook;
  /** Whose colour and shape it carries, when it is about one desk. */
  readonly role?: RoleId;
  /** What the audience sees, and `SpeakerNotes`. */
  readonly children: ReactNode;
}

/** Which of its deck a slide is. */
interface SlidePlace {
  /** From 1. */
  readonly number: number;
  readonly total: number;
}

/** Set by the deck around each slide. */
export const SlideContext = createContext<SlidePlace>({number: 1, total: 1});

/** Anchor of a slide on its page. */
export function slideAnchor(number: number): string {
  return `slide-${String(number)}`;
}

/** One slide of a `Deck`. */
export default function Slide({title, look = 'plain', role, children}: SlideProps): ReactNode {
  const {number, total} = useContext(SlideContext);
  return (
    <section className={styles.slide} data-look={look} data-role={role}>
      <p className={styles.place}>
        <span className="visually-hidden">Slide </span>
        {number} <span aria-hidden="true">/</span> <span className="visually-hidden">of</span> {total}
      </p>
      <p className={styles.sign} aria-hidden="true">
        {(role === undefined ? ROLE_IDS : [role]).map((id) => (
          <RoleShape key={id} role={id} />
        ))}
      </p>
      <Heading as="h2" className={styles.title} id={slideAnchor(number)}>
        {title}
      </Heading>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
