import type {Synonym} from './types';

/** Everyday names for a page about this site or the face app, and questions that ask for one passage. */
export const PAGE_NAMES: readonly Synonym[] = [
  {say: ['home', 'homepage', 'start page', 'main page'], find: ['/', '/start']},
  {
    say: ['begin', 'get started', 'getting started', 'introduction', 'intro', 'overview', 'basics'],
    mean: ['where to start'],
    find: ['/start'],
  },
  {
    say: [
      'dictionary',
      'definition',
      'define',
      'meaning',
      'terminology',
      'abbreviation',
      'acronym',
      'a to z',
    ],
    mean: ['glossary'],
  },
  {
    say: [
      'bibliography',
      'citation',
      'literature',
      'paper',
      'further reading',
      'evidence',
      'statistic',
      'footnote',
    ],
    find: ['/references'],
  },
  {
    say: ['myth', 'false statistic', '87 percent', '80 percent of the time', 'projects fail'],
    find: ['/references#numbers-we-do-not-repeat'],
  },
  {
    say: ['original article', 'original slides', 'author', 'who wrote this', 'about this site', 'credits'],
    find: ['/references#originals'],
  },
  {say: ['update', 'version history', 'whats new'], mean: ['what is new'], find: ['/changelog']},
  {say: ['rss', 'feed', 'subscribe', 'newsletter'], find: ['/changelog#feed']},
  {
    say: ['powerpoint', 'ppt', 'keynote', 'slideshow', 'slide deck', 'talk'],
    mean: ['slides', 'presentation'],
  },
  {
    say: [
      'demo',
      'try it',
      'try out',
      'playground',
      'install',
      'set up',
      'setup',
      'quickstart',
      'run locally',
      'localhost',
      'tutorial',
    ],
    find: ['/face-app/run-it', '/face-app/run-it#start'],
  },
  {
    say: ['source code', 'repository', 'repo', 'github', 'folder structure'],
    find: ['/contributing/architecture', '/face-app/run-it#start'],
  },

  {
    say: [
      'edit',
      'improve this page',
      'correct',
      'correction',
      'report',
      'spelling',
      'contribution',
      'merge request',
      'pr',
      'suggestion',
      'feedback',
      'wrong on this page',
    ],
    mean: ['contribute', 'typo'],
    find: ['/contributing'],
  },
  {say: ['add a term', 'new term'], find: ['/contributing#a-fact', '/contributing/components#term']},
  {say: ['style guide', 'writing style'], find: ['/contributing#how-we-write']},

  {
    say: [
      'how does it work',
      'how it works',
      'architecture diagram',
      'system design',
      'big picture',
      'data flow',
    ],
    find: ['/face-app'],
  },
  {
    say: ['what happens to my photo', 'what happens to my picture', 'what happens after i upload'],
    find: ['/face-app'],
  },
  {
    say: ['payload', 'request body', 'raw message', 'sample request', 'sample response', 'wire format'],
    find: ['/face-app/recorded', '/teams/handoffs'],
  },
  {
    say: ['where is my photo', 'where are photos', 'where do photos go', 'photo storage'],
    find: ['/face-app/backend'],
  },
  {
    say: ['face database', 'enrolled faces', 'known faces', 'watchlist'],
    mean: ['gallery'],
    find: ['/face-app/backend#gallery'],
  },
  {
    say: ['gave this answer', 'gave the answer', 'gave that answer'],
    find: ['/face-app#step-keep-answer', '/face-app/thresholds#what-the-answer-carries'],
  },
  {
    say: ['new model', 'model update', 'model upgrade', 'change of model', 'switch model'],
    find: ['/face-app/monitor#new-model', '/face-app/pipeline#new-version'],
  },
  {
    say: ['still works', 'still work', 'quality drops', 'without labels', 'no ground truth'],
    find: ['/face-app/monitor'],
  },
  {
    say: [
      'capacity',
      'how many servers',
      'million users',
      'millions of photos',
      'scale up',
      'scale out',
      'sizing',
    ],
    find: ['/face-app/scale'],
  },
  {
    say: ['bill', 'running cost', 'operating cost'],
    find: ['/face-app/scale#cost', '/mle/why#hidden-cost'],
  },
];
