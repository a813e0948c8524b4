/** What the home page says of itself: on the page, in its head, on its card and in its Markdown copy. */
export const HOME = {
  title: 'Who does what when machine learning ships',
  description:
    'Data engineer, data scientist, machine learning engineer, DevOps: one photo, one app, four desks, and who owns which step.',
  question: 'Who does what when machine learning ships?',
  lead: 'Follow one photo through an app that identifies faces. It passes four desks on its way to an answer. At each you see who owns the work, what they hand on, and who is called when it breaks.',
} as const;
