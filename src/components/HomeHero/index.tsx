import {HOME} from '@site/src/data/home';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The site's question and its answer, in one breath. */
export default function HomeHero(): ReactNode {
  return (
    <header className={styles.hero}>
      <Heading as="h1" className={styles.title}>
        {HOME.question}
      </Heading>
      <p className={styles.lead}>{HOME.lead}</p>
    </header>
  );
}
