import {describe, expect, it} from 'vitest';
import {floorPage} from './floorPage';

const PAGE = `<!doctype html><html data-theme="dark"><head><title>A &amp; B</title><link rel="stylesheet" href="/a.css">
<script src="/a.js"></script></head><body><nav>Menu</nav><main class="m"><!-- c --><h1 id="top" class="x">Photo</h1>
<p style="color:red">Read <a href="/b" class="l" data-x="1">this</a>.<button>Copy</button></p>
<svg><path d="M0 0"/></svg><img src="/p.webp" alt="A face" loading="lazy"><script>x()</script></main></body></html>`;

describe('the plain page', () => {
  const floor = floorPage(PAGE);

  it('says what the page says, with its links and pictures', () => {
    expect(floor).toContain('<title>A &amp; B</title>');
    expect(floor).toContain('<h1 id="top">Photo</h1>');
    expect(floor).toContain('<p>Read <a href="/b">this</a>.</p>');
    expect(floor).toContain('<img src="/p.webp" alt="A face">');
  });

  it('has no style, script, control or drawing', () => {
    expect(floor).not.toMatch(/script|style|class=|data-|<svg|<button|<nav|<!-- /);
  });

  it('is not made of a page without a main part', () => {
    expect(() => floorPage('<p>Photo</p>')).toThrow('no <main>');
  });
});
