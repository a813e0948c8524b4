import {stringify} from 'yaml';

/** The last part of an address in words: "on-call" gives "On call". */
export function titleFrom(slug: string): string {
  const words = slug.split('/').at(-1)?.replaceAll('-', ' ') ?? '';
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a page says before its writer has said anything: in each part, what belongs there. */
export function pageText(slug: string, title: string, parent: string): string {
  const name = title.toLowerCase();
  const other = parent === '/compare' ? '/roles' : '/compare';
  const frontMatter = stringify(
    {
      title,
      question: `What should I know about ${name}?`,
      description: `Write here, in one sentence of up to a hundred letters, what a reader learns about ${shorten(name)}.`,
      slug: `/${slug}`,
      keywords: [name, `${name} explained`, `${name} example`],
    },
    {lineWidth: 0},
  );
  return `---
${frontMatter}---

Answer the page’s question here, before any heading, in sixty words or fewer. Begin with something that a reader can see: the photo, the spreadsheet, the call in the night. Then say the idea behind it. Somebody who stops after this paragraph should go away with the answer.

A second paragraph may say for whom the page is, and what it leaves to others. Link to them, as this sentence links to [the four roles](/roles).

## What it is {/* #what-it-is */}

Explain the thing in plain words, for somebody who meets it today. Keep sentences short. Use the active voice, and say “you”. If a word needs explaining and the glossary has it, write it as a Term: the page about the components shows how. If the glossary does not have it, add it there first, so that every page can use it.

Facts that a table or a diagram could show do not belong into prose. They stand in the folder of data, once, and components draw them. Look which component fits before you type a list.

## In the face app {/* #in-the-face-app */}

Show where the reader meets it in the app that identifies faces. Follow the photo: who has it, what do they do with it, and what do they hand on? If the app has code for it, quote that code with a fence that names the file and the region. Quoted code has tests of its own, so it stays right when the app changes.

Where the app does not do it, say so plainly. A reader learns as much from what a small program leaves out.

## What to do with it {/* #what-to-do */}

Tell the reader what to do on Monday. One thing is better than five. Say who does it, how long it takes them, and how they know that it worked. If you give a number, cite where it comes from, or stand it beside the command that measures it. If nobody knows, write that nobody knows.

## Where people get this wrong {/* #wrong */}

Name the mistake that you have seen, or made, and what it cost. Describe the people kindly: they had a reason. Then say what they would do today. Do not invent a company or a story for it.

## Read next {/* #read-next */}

End with two or three links, each for one kind of reader. If they want to see where this page belongs, they go back to [the page before it](${parent}). If they came to tell two titles apart, they [compare the roles](${other}). Say in each sentence why a reader would go there.
`;
}

function shorten(name: string): string {
  return name.length <= 70 ? name : 'it';
}
