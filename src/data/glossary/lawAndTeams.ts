import type {GlossaryTerm} from './types';

/** Words about duties and people: laws, titles, and what teams do before and after something breaks. */
export const LAW_AND_TEAMS_TERMS = {
  gdpr: {
    id: 'gdpr',
    term: 'GDPR',
    also: ['General Data Protection Regulation'],
    required: true,
    plain: 'The European Union’s law on what may be done with information about people.',
    inFaceApp: 'Under it, a stored photo and the embedding made from it can fall under different rules.',
    facts: ['gdpr/photo-and-embedding', 'gdpr/prohibition', 'gdpr/exceptions'],
  },
  bipa: {
    id: 'bipa',
    term: 'BIPA',
    also: ['Biometric Information Privacy Act', 'Illinois Act'],
    required: true,
    plain: 'A law of the state of Illinois on scans of faces and other measurements of bodies.',
    inFaceApp:
      'It asks for a written yes beforehand, and the app records the words that each enrolled person agreed to.',
    facts: ['bipa/face-geometry', 'bipa/written-release'],
  },
  'eu-ai-act': {
    id: 'eu-ai-act',
    term: 'EU AI Act',
    also: ['AI Act', 'Artificial Intelligence Act'],
    required: true,
    plain: 'The European Union’s law that sorts uses of artificial intelligence by the harm they can do.',
    inFaceApp:
      'Recognising people at a distance is on its list of high risks; confirming who somebody claims to be is not.',
    facts: ['ai-act/remote-high-risk', 'ai-act/verification-excluded'],
  },
  'shadow-deployment': {
    id: 'shadow-deployment',
    term: 'shadow deployment',
    also: ['shadow mode', 'in shadow', 'dark launch'],
    required: true,
    plain: 'Letting a new version answer real requests in secret, to compare it before anybody relies on it.',
    inFaceApp:
      'The app has a smaller form of it: a prepared version reads the enrolment pictures while the old one goes on answering.',
  },
  'canary-release': {
    id: 'canary-release',
    term: 'canary release',
    also: ['canary', 'staged rollout', 'canary deployment', 'gradual rollout'],
    required: true,
    plain: 'Giving a new version to a few users first, and to all only when nothing went wrong.',
    inFaceApp: 'The page goes to everybody at once here, and one command takes it back.',
  },
  incident: {
    id: 'incident',
    term: 'incident',
    also: ['outage', 'downtime'],
    plain: 'A time in which something is broken for users and people drop other work to mend it.',
    inFaceApp:
      'An hour in which photos are stored and no answer comes is one, even if every page loads perfectly.',
  },
  postmortem: {
    id: 'postmortem',
    term: 'postmortem',
    also: ['post-mortem', 'incident review'],
    required: true,
    plain:
      'A written look back at what broke, why, and what will be changed, without looking for somebody to blame.',
    inFaceApp:
      'A drill that buried five good photos led to ten attempts for each photo, and the reason is written beside the number.',
  },
  runbook: {
    id: 'runbook',
    term: 'runbook',
    also: ['playbook'],
    required: true,
    plain: 'Written steps for whoever is woken when something breaks.',
    inFaceApp:
      'For dead letters it would be short: read the reason, mend the cause, replay the job with one command.',
  },
  raci: {
    id: 'raci',
    term: 'RACI',
    also: ['RACI matrix', 'responsibility matrix'],
    required: true,
    plain: 'A table that says for each task who does it, who answers for it, who is asked and who is told.',
    inFaceApp:
      'For each failure of the pipeline there is one name that is called, and others that help or are told.',
  },
  'technical-debt': {
    id: 'technical-debt',
    term: 'technical debt',
    also: ['hidden technical debt', 'tech debt'],
    required: true,
    plain: 'Work that a quick solution leaves for later, and that grows dearer the longer it waits.',
    inFaceApp:
      'A second copy of the model’s code for the browser would be some, so server and browser run the same code.',
  },
  'maturity-model': {
    id: 'maturity-model',
    term: 'maturity model',
    also: ['maturity ladder', 'levels of maturity'],
    plain: 'A ladder that describes how a practice looks when it begins and at each later stage.',
    inFaceApp:
      'Its tests, versions and way back would stand high on such a ladder; that nothing is retrained by itself stands low.',
  },
  'cognitive-load': {
    id: 'cognitive-load',
    term: 'cognitive load',
    required: true,
    plain: 'How much a person or a team has to keep in mind to do the work.',
    inFaceApp: 'Each desk’s code imports only the contracts, so nobody has to know all four to change one.',
  },
  'analytics-engineer': {
    id: 'analytics-engineer',
    term: 'analytics engineer',
    plain: 'Somebody who turns stored data into tidy, tested tables from which others can draw conclusions.',
    inFaceApp:
      'This desk would make the table of answers per day that shows how often people come back as “unknown”.',
  },
  'ai-engineer': {
    id: 'ai-engineer',
    term: 'AI engineer',
    plain: 'A title for people who build products on models that others have trained.',
    inFaceApp: 'Much of our model desk is such work, since the three networks in it came with a package.',
  },
  'platform-engineer': {
    id: 'platform-engineer',
    term: 'platform engineer',
    plain: 'Somebody who builds the shared tools on which other teams serve themselves.',
    inFaceApp:
      'Configuration, logs, metrics and start-up, on which all four desks stand, would be this desk’s.',
  },
  'product-manager': {
    id: 'product-manager',
    term: 'product manager',
    plain: 'Whoever decides what a product should do, for whom, and what comes first.',
    inFaceApp:
      'Which mistake hurts more, a stranger named or a friend unknown, is this person’s question before it is the threshold’s.',
  },
  'ml-researcher': {
    id: 'ml-researcher',
    term: 'ML researcher',
    also: ['machine learning researcher', 'research scientist'],
    plain: 'Somebody who looks for new methods, usually far from any running product.',
    inFaceApp:
      'That a distance between numbers can stand for likeness was a research paper before it was an app.',
    facts: ['schroff-2015/embedding'],
  },
} as const satisfies {readonly [id: string]: GlossaryTerm};
