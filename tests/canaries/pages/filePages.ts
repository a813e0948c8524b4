import {ADDED_LINE, type HostilePage, pagesOf, pageWith} from '../hostilePage';

/** Pages that would publish a file from outside of docs/. */
export const FILE_PAGES: readonly HostilePage[] = [
  ...pagesOf('link to a file', 'publishes', {
    'links to settings by an alias': '[words](@site/.env)',
    'links to the settings of Git by an alias': '[words](@site/.git/config)',
    'links to a file above docs/': '[words](../../secret.txt)',
    'links to a file above static/': '[words](/../secret.txt)',
    'links to a file with entities in its address': '[words](&#64;site/.env)',
    'links to a file in a box': ':::note[See [words](@site/secret.txt)]\n\nText.\n\n:::',
    'links to a photo that the app stored': '[words](../../examples/face-app/.face-app/photo.txt)',
  }),
  ...pagesOf('picture from a file', 'publishes', {
    'shows settings as a picture by an alias': '![Four desks in a row](@site/.env.png)',
    'shows a file above docs/ as a picture': '![Four desks in a row](../../.env.png)',
    'shows a text above docs/ as a picture': '![Four desks in a row](../../secret.txt)',
    'shows a file above static/ as a picture': '![Four desks in a row](/../.env.png)',
    'shows a picture in a link': '[![Four desks in a row](../../.env.png)](/roles)',
    'shows a picture in a table': '| ![Four desks in a row](../../.en%76.png) |\n| --- |\n| a |',
  }),
  ...(['png', 'svg', 'webp'] as const).map((ending): HostilePage => ({
    tries: `shows a picture (.${ending}) that is a link to a file outside of docs/`,
    kind: 'symbolic link',
    harm: 'publishes',
    line: ADDED_LINE,
    source: (_, page) => pageWith(`![Four desks in a row](./${page}.${ending})`, page),
    beside: {name: `PAGE.${ending}`, linkTo: 'secret.txt'},
  })),
  {
    tries: 'links to a file that is a link to one outside of docs/',
    kind: 'symbolic link',
    harm: 'publishes',
    line: ADDED_LINE,
    source: (_, page) => pageWith(`[words](./${page}.pdf)`, page),
    beside: {name: 'PAGE.pdf', linkTo: '.env'},
  },
];
