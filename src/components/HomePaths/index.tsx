import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const PATHS = [
  {
    reader: 'You wonder which job is yours',
    start: 'Meet the four roles, then set two of them side by side.',
    to: '/roles',
    link: 'Who does what?',
  },
  {
    reader: 'You must decide whom to hire',
    start: 'Compare what arrives on each desk, what leaves it, and who is called at night.',
    to: '/compare',
    link: 'How do any two roles differ?',
  },
  {
    reader: 'You hand a model over, or take one on',
    start: 'See what a machine learning engineer does with it, and why that is a job.',
    to: '/roles/machine-learning-engineer',
    link: 'What is a machine learning engineer?',
  },
  {
    reader: 'You want to see it work',
    start: 'Walk with the photo from the camera to the name on the screen.',
    to: '/face-app',
    link: 'How do the roles meet in one product?',
  },
  {
    reader: 'You found a mistake',
    start: 'Every page, table and figure has an edit link. You need a browser, nothing else.',
    to: '/contributing',
    link: 'How do I fix something?',
  },
];

/** Where each kind of reader starts. */
export default function HomePaths(): ReactNode {
  return (
    <section>
      <Heading as="h2" id="where-to-start">
        Where to start
      </Heading>
      <ul className={styles.paths} role="list">
        {PATHS.map(({reader, start, to, link}) => (
          <li key={to} className={styles.path}>
            <strong>{reader}.</strong> {start} <Link to={to}>{link}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
