import {expect, test} from 'vitest';
import {filesInMemory, siteFixture} from '../fixtures';
import {hashSource} from './readBuiltPage';
import {securityPolicy} from './securityPolicy';

const page = (rest = ''): string => `<!doctype html><html><head><meta charset=UTF-8><title>T</title>${rest}`;

async function run(built: Readonly<Record<string, string>>, webAssemblyPages: readonly string[] = []) {
  const files = filesInMemory({built});
  await securityPolicy(webAssemblyPages).run(siteFixture(), files);
  return (path: string): string => String(files.built.get(path));
}

test('each page holds its policy in front of everything but its encoding, with its own scripts only', async () => {
  const built = await run({
    'index.html': page('<script>one</script>'),
    'roles/devops.html': page('<script>two</script>'),
  });
  const [one, two] = [hashSource('one'), hashSource('two')];
  expect(built('index.html')).toContain(
    `<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' ${one};`,
  );
  expect(built('index.html')).not.toContain(two);
  expect(built('roles/devops.html')).toContain(`script-src 'self' ${two};`);
});

test('the header allows what the pages need together, and forbids framing, which no page can by itself', async () => {
  const built = await run({'a.html': page('<script>one</script>'), 'b.html': page('<script>two</script>')});
  const policy = /Content-Security-Policy: (.*)/.exec(built('_headers'))?.[1];
  expect(policy).toContain(`script-src 'self' ${hashSource('one')} ${hashSource('two')};`);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(built('a.html')).not.toContain('frame-ancestors');
  expect(`${policy ?? ''}${built('a.html')}`).not.toContain('unsafe');
});

test('each page allows its own styles only, the header those of all pages', async () => {
  const built = await run({
    'a.html': page('<style>i{}</style>'),
    'b.html': page('<style>b{}</style>'),
  });
  expect(built('a.html')).toContain(`style-src 'self' ${hashSource('i{}')};`);
  expect(built('_headers')).toContain(`style-src 'self' ${hashSource('i{}')} ${hashSource('b{}')};`);
});

test('only a listed page may compile WebAssembly, although the header has to allow it', async () => {
  const built = await run({'face-app/try.html': page(), 'face-app.html': page(), 'index.html': page()}, [
    '/face-app/try',
  ]);
  expect(built('face-app/try.html')).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(built('face-app.html')).toContain("script-src 'self';");
  expect(built('index.html')).toContain("script-src 'self';");
  expect(built('_headers')).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('rules and conditions hold the base path', async () => {
  const built = await run({'index.html': page()});
  expect(built('_headers').match(/^\S.*$/gm)).toEqual(['/base/*', '/base/assets/*', '/base/img/*']);
  expect(built('nginx-headers.conf')).toContain('if ($uri ~ "^/base/assets/") {');
});

test('the theme’s sprite is hidden without a style', async () => {
  const built = await run({
    'index.html': page('</head><body><svg style="display: none;"><defs></defs></svg>'),
  });
  expect(built('index.html')).toContain('<svg display="none"><defs>');
});

test('a page with what the policy refuses stops the build, with the page, the element and what to do', async () => {
  await expect(run({'roles.html': page('<p style="color:red">')})).rejects.toThrow(
    'The security policy would refuse in roles.html:\n<p style="color:red"> Give it a class instead',
  );
});

test('a page that names its encoding late stops the build', async () => {
  await expect(run({'index.html': '<head><script>a</script><meta charset=utf-8>'})).rejects.toThrow('head');
});

test('notes that come into a page later are held to the same', async () => {
  const notes = (html: string) => run({'assets/notes/a1.json': JSON.stringify({_a: html})});
  await expect(notes('<span onclick="act()">What a source says</span>')).rejects.toThrow(
    'would refuse in assets/notes/a1.json:\n<span onclick="act()">',
  );
  await expect(notes('<span>What a source says</span>')).resolves.toBeDefined();
});
