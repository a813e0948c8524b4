import {describe, expect, it} from 'vitest';
import {SearchEngine} from './engine';
import {answersTo, filesFixture, pageFixture, searchIn, wishFor} from './fixtures';

const PAGES = [
  pageFixture(
    '/roles/devops',
    'DevOps',
    {Tools: 'Containers and a pager for the night.'},
    {kind: 'roles', role: 'devops'},
  ),
  pageFixture(
    '/roles/data-engineer',
    'The data engineer',
    {Tools: 'A database, and the pipeline to it.'},
    {kind: 'roles', role: 'data-engineer'},
  ),
  pageFixture('/pipeline', 'The pipeline', {'At night': 'A worker fixes what the pipeline left.'}),
  pageFixture('/faces', 'Face recognition', {Threshold: 'How near two embeddings must be.'}),
  ...Array.from({length: 20}, (_, index) =>
    pageFixture(`/other/${String(index)}`, `Chapter ${String(index)}`, {Notes: 'Some words about a model.'}),
  ),
];

describe('the first hit', () => {
  const search = searchIn(PAGES, [
    {say: ['sre'], mean: ['DevOps']},
    {say: ['engenheiro de dados'], mean: ['data engineer']},
    {say: ['who looks after it'], find: ['/pipeline#at-night']},
  ]);

  it.each([
    ['a title', 'the data engineer', '/roles/data-engineer'],
    ['words in another order', 'engineer data', '/roles/data-engineer'],
    ['a title still being typed', 'data engi', '/roles/data-engineer'],
    ['one wrong letter', 'pipelime', '/pipeline'],
    ['two swapped letters', 'dveops', '/roles/devops'],
    ['two wrong letters in a long word', 'recogmitiun', '/faces'],
    ['a word written apart', 'dev ops', '/roles/devops'],
    ['a word written with a hyphen', 'Dev-Ops', '/roles/devops'],
    ['words written together', 'dataengineer', '/roles/data-engineer'],
    ['accents that nobody wrote', 'Pípeliné', '/pipeline'],
    ['a section of a page', 'devops tools', '/roles/devops#tools'],
    ['a question in plain words', 'who fixes the pipeline at night?', '/pipeline#at-night'],
    ['another word for it', 'SRE', '/roles/devops'],
    ['another language', 'engenheiro de dados', '/roles/data-engineer'],
    ['several of another language', 'engenheiros de dados', '/roles/data-engineer'],
    ['a phrase that leads to a place', 'who looks after it', '/pipeline#at-night'],
    ['another form of a word', 'embedding', '/faces#threshold'],
  ])('is right for %s: %s', async (_, query, address) => {
    expect((await search(query))[0]).toBe(address);
  });

  it.each(['xyzzy', 'quantum chromodynamics', '', '   ', '?!… <>', '🙂🙂', '\u0000\u202e'])(
    'is none for %j',
    async (query) => {
      expect(await search(query)).toEqual([]);
    },
  );
});

it('a word that stands somewhere is never taken for a misspelt one', async () => {
  const search = searchIn([
    pageFixture('/form', 'The form'),
    pageFixture('/b', 'Second', {More: 'It comes from afar: forn.'}),
  ]);
  expect(await search('forn ')).toEqual(['/b#more', '/b']);
});

it('what was written down for all that was typed stands before words that go on', async () => {
  const search = searchIn(
    [...PAGES, pageFixture('/groups', 'Demographic groups'), pageFixture('/run-it', 'Run it yourself')],
    [{say: ['demo'], find: ['/run-it']}],
  );
  expect((await search('demo'))[0]).toBe('/run-it');
  expect((await search('demog'))[0]).toBe('/groups');
});

it('a word of another language leads where its translation leads', async () => {
  const search = searchIn(PAGES, [
    {say: ['bias'], mean: ['face recognition'], find: ['/faces#threshold']},
    {say: ['viés'], mean: ['bias'], language: 'pt'},
  ]);
  expect(await search('viés')).toEqual(await search('bias'));
});

it('who does a thing is asked of a page, and what a thing is of the glossary', async () => {
  const search = searchIn([
    ...PAGES,
    pageFixture(
      '/glossary',
      'Glossary',
      {Alarm: 'An alarm is a sign that somebody reads.'},
      {kind: 'glossary'},
    ),
    pageFixture('/watch', 'Watching', {'Alarm by night': 'An alarm is read by the person who is awake.'}),
  ]);
  expect((await search('what alarm is read'))[0]).toBe('/glossary#alarm');
  expect((await search('who has an alarm to read'))[0]).toBe('/watch#alarm-by-night');
});

it('filters leave out other pages', async () => {
  const search = searchIn(PAGES);
  expect(await search('tools', {roles: ['devops']})).toEqual(['/roles/devops#tools', '/roles/devops']);
  expect(await search('pipeline', {kinds: ['roles']})).not.toContain('/pipeline');
});

it('very long queries are read as far as anybody means them', async () => {
  const search = searchIn(PAGES);
  expect((await search(`pipeline${' '.repeat(10_000)}`))[0]).toBe('/pipeline');
  expect(await search('x'.repeat(10_000))).toEqual([]);
  expect((await search('data engineer '.repeat(1000)))[0]).toBe('/roles/data-engineer');
});

describe('files', () => {
  const LONG = Array.from({length: 60}, (_, index) =>
    pageFixture(`/p/${String(index)}`, `Page ${String(index)}`, {
      Text: Array.from({length: 60}, (__, at) => `w${((index * 60 + at) % 997).toString(36)}ord`).join(' '),
    }),
  );

  it('of words and texts are asked for only when a query needs them, and once', async () => {
    const {files, asked, index} = filesFixture(LONG);
    const engine = new SearchEngine(files);
    await engine.prepare();
    expect(asked).toEqual(['heads']);
    const [answer] = (await answersTo(engine, wishFor('wa1ord '))).slice(-1);
    expect(answer?.pages.length).toBeGreaterThan(0);
    expect(index.words.length).toBeGreaterThan(3);
    expect(asked.filter((name) => name.startsWith('words')).length).toBeLessThan(3);
    const before = asked.length;
    await answersTo(engine, wishFor('wa1ord '));
    expect(asked).toHaveLength(before);
  });

  it('that are on their way are not asked for again by the next letter', async () => {
    const {files, asked} = filesFixture(LONG);
    const engine = new SearchEngine(files);
    await Promise.all(['wa1or', 'wa1ord', 'wa1ord '].map((query) => answersTo(engine, wishFor(query))));
    expect(asked).toEqual([...new Set(asked)]);
  });

  it('of words are not asked for while a word has just been begun', async () => {
    const {files, asked} = filesFixture(LONG);
    let isTypingOn = false;
    await new SearchEngine(files).answer(
      wishFor('wa'),
      () => (isTypingOn = true),
      () => !isTypingOn,
    );
    expect(isTypingOn).toBe(true);
    expect(asked).toEqual(['heads']);
  });

  it('that cannot be loaded are told, and asked for again by the next query', async () => {
    const {files} = filesFixture(PAGES);
    let isDown = true;
    const engine = new SearchEngine({
      ...files,
      heads: () => (isDown ? Promise.reject(new Error('offline')) : files.heads()),
    });
    await expect(answersTo(engine, wishFor('pipeline'))).rejects.toThrow('offline');
    isDown = false;
    expect((await answersTo(engine, wishFor('pipeline'))).at(-1)?.pages[0]?.title).toBe('The pipeline');
  });

  it('are not asked for when a later query has taken over', async () => {
    const {files, asked} = filesFixture(LONG);
    const engine = new SearchEngine(files);
    await engine.prepare();
    await engine.answer(
      wishFor('wa1ord'),
      () => expect.unreachable(),
      () => false,
    );
    expect(asked).toEqual(['heads']);
  });
});

it('below a page its own sections stand before those that many pages have', async () => {
  const search = searchIn([
    pageFixture('/ladders', 'Ladders', {
      Sources: 'A rung and a rung of it.',
      Climbing: 'To stand on a rung.',
    }),
    ...PAGES.map((page, index) => pageFixture(`/sourced/${String(index)}`, page.title, {Sources: 'None.'})),
  ]);
  expect(await search('ladders rung')).toEqual(['/ladders', '/ladders#climbing', '/ladders#sources']);
});

it('an answer without a hit offers what is near', async () => {
  const engine = new SearchEngine(filesFixture(PAGES).files);
  const answer = (await answersTo(engine, wishFor('facing cognition'))).at(-1);
  expect(answer?.pages).toEqual([]);
  expect(answer?.nearest).toContainEqual({label: 'Face recognition', address: '/faces'});
});

it('an answer tells the words to mark on the page', async () => {
  const engine = new SearchEngine(filesFixture(PAGES).files);
  const answer = (await answersTo(engine, wishFor('pipelime at night'))).at(-1);
  expect(answer?.words).toEqual(expect.arrayContaining(['pipeline', 'night']));
});
