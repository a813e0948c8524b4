/** One thing that is new, as a reader notices it. */
export interface Change {
  /** Its place on the changelog page and in the feed; never changes. */
  readonly id: string;
  /** Moment in UTC, as "2026-11-22T06:11:00Z". */
  readonly at: string;
  readonly title: string;
  /** What is different for a reader, in one to three sentences. */
  readonly what: string;
  /** Where to see it; the page's address and its name in a sentence. */
  readonly pages: readonly {readonly address: string; readonly label: string}[];
}

/** What changed for readers, the newest first. */
export const CHANGES: readonly Change[] = [
  {
    id: 'one-scale-of-sizes',
    at: '2026-11-23T20:15:00Z',
    title: 'Larger tables, and places where you look for them',
    what: 'All text stands in one scale of sizes: tables and captions are larger, and a page is drawn sooner, since each size costs a phone time. A link to a heading, a term or a step puts it right below the bar; there was an empty strip, or the end of what came before, between them.',
    pages: [
      {address: '/compare', label: 'the comparison'},
      {address: '/glossary', label: 'the glossary'},
    ],
  },
  {
    id: 'terms-where-explained',
    at: '2026-11-23T15:30:00Z',
    title: 'From a term to where it is explained',
    what: 'Each term of the glossary leads to the one page that speaks of it most, where it named two in the order of the alphabet. The page is shorter, and like every other it weighs less than 25 kB, the site’s mark included.',
    pages: [{address: '/glossary', label: 'the glossary'}],
  },
  {
    id: 'one-photo-recorded',
    at: '2026-11-23T11:20:00Z',
    title: 'One photo, recorded',
    what: 'All that one photo made the running app pass on stands on a page of its own, step by step, with what to notice and how to make such a record yourself. Each step of the diagram leads there, and names what breaks and who answers for it in one line.',
    pages: [
      {address: '/face-app/recorded', label: 'one photo, recorded on its way'},
      {address: '/face-app', label: 'the diagram'},
    ],
  },
  {
    id: 'failures-on-three-pages',
    at: '2026-11-23T11:00:00Z',
    title: 'Failures to read, to try and to look into',
    what: 'What goes wrong in the face app stands on three pages that were one. The first is to read: sign, cause, what the app does and who is called. From each failure a link leads to the commands that make it happen, and another to the code that deals with it, now sorted by what that code does. Old links lead where they led.',
    pages: [
      {address: '/face-app/when-it-fails', label: 'when it fails'},
      {address: '/face-app/break-it', label: 'break it yourself'},
      {address: '/face-app/how-it-copes', label: 'how the code copes'},
    ],
  },
  {
    id: 'sources-by-subject',
    at: '2026-11-23T10:55:00Z',
    title: 'Sources by subject',
    what: 'The references were one long page. They now list every source by name, and what we take from each stands on one of three pages, by subject. A citation leads straight to the facts, and addresses from before still find their source.',
    pages: [
      {address: '/references', label: 'the references'},
      {address: '/references/systems', label: 'systems and pipelines'},
      {address: '/references/roles-and-work', label: 'roles and work'},
      {address: '/references/faces-and-law', label: 'faces and law'},
    ],
  },
  {
    id: 'light-pages',
    at: '2026-11-22T22:40:00Z',
    title: 'Light pages',
    what: 'A page is its text and its style: no script is loaded until you use something that needs it, and then only what that one thing needs. What you tap before it is there is done as soon as it is. A page of text weighs about 21 kB where it weighed 230, and a page that you are about to open is made ready while you point at its link.',
    pages: [
      {address: '/contributing/architecture', label: 'how a component gets its script'},
      {address: '/compare', label: 'the comparison'},
    ],
  },
  {
    id: 'edits',
    at: '2026-11-22T18:50:00Z',
    title: 'Edits by anybody',
    what: 'Every page has a link that opens its text for editing and one that reports a mistake, with the page and the words that you selected filled in; so has everything that is drawn from data. From a typo to a proposed change takes a browser, and nothing else. What is proposed cannot run code in the build or in a reader’s browser, and each slip is answered with the line and with what to write instead.',
    pages: [
      {address: '/contributing', label: 'how to mend this site'},
      {address: '/contributing/architecture', label: 'how the house is laid out'},
    ],
  },
  {
    id: 'search',
    at: '2026-11-22T15:50:00Z',
    title: 'Search',
    what: 'Every page has a search box: press the key “/” or Ctrl K. It leads to the section that answers, forgives typing errors, understands plain questions, everyday words and Portuguese, and marks what it found on the page. A word that it misses can be added with one line.',
    pages: [
      {address: '/contributing', label: 'how to help readers find a page'},
      {address: '/glossary', label: 'the glossary'},
    ],
  },
  {
    id: 'the-whole-story',
    at: '2026-11-22T11:30:00Z',
    title: 'The whole story',
    what: 'The kinds of ML engineer, head-to-head comparisons, hiring, teams and handoffs have their pages, and so have the hard questions about the face app: what fails, how sure it is, for whom, what the law asks, and how far it scales. A guide helps to decide whether you need an ML engineer, the original slides are a deck again, and a glossary explains every term that a newcomer cannot guess.',
    pages: [
      {address: '/start', label: 'where to start'},
      {address: '/decide/do-i-need-an-mle', label: 'the decision guide'},
      {address: '/face-app/thresholds', label: 'thresholds'},
      {address: '/glossary', label: 'the glossary'},
    ],
  },
  {
    id: 'the-face-app-runs',
    at: '2026-11-22T08:47:00Z',
    title: 'The face app is a program that runs',
    what: 'The app that the story follows can be started with one command. Four pages, one for each desk, quote its code, and the diagram shows what the running app really passed on at each step. A drill kills it at random and counts what was lost.',
    pages: [
      {address: '/face-app/app', label: 'the app'},
      {address: '/face-app/backend', label: 'the backend'},
      {address: '/face-app/model', label: 'the model'},
      {address: '/face-app/pipeline', label: 'the pipeline'},
    ],
  },
  {
    id: 'the-first-pages',
    at: '2026-11-22T04:35:00Z',
    title: 'The first pages',
    what: 'Four roles with a page each, a comparison in which you choose roles and rows, the photo’s way as a diagram, and every source with how far it was checked. Each page can be mended from its own edit link.',
    pages: [
      {address: '/roles', label: 'the four roles'},
      {address: '/compare', label: 'the comparison'},
      {address: '/face-app', label: 'the face app'},
      {address: '/references', label: 'the references'},
    ],
  },
];
