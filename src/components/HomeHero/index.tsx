import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The site's question and its answer, in one breath. */
export default function HomeHero(): ReactNode {
  return (
    <header className={styles.hero}>
      <Heading as="h1" className={styles.title}>
        Who does what when machine learning ships?
      </Heading>
      <p className={styles.lead}>
        Follow one photo through an app that identifies faces. It passes four desks on its way to an answer.
        At each you see who owns the work, what they hand on, and who is called when it breaks.
      </p>
    </header>
  );
}
