import postcss from 'postcss';
import {expect, test} from 'vitest';
import {dropUnusedProperties, usedProperties} from './customProperties';
import {classNames} from './classNames';

function trimmed(css: string, ...texts: string[]): string {
  const root = postcss.parse(css);
  dropUnusedProperties(root, usedProperties(texts));
  return root.toString();
}

test('a property that nobody reads goes, also when only another unread one reads it', () => {
  expect(trimmed('a{--x:1;--y:var(--x);color:red}')).toBe('a{color:red}');
});

test('a property that the sheet reads stays, with those that it needs', () => {
  const css = 'a{--x:1;--y:var(--x);color:var(--y)}';
  expect(trimmed(css)).toBe(css);
});

test('a property that another style sheet or a script names stays', () => {
  expect(trimmed('a{--x:1;--y:2;--z:3}', 'b{color:var( --x, red)}', "style.setProperty('--y', 1)")).toBe(
    'a{--x:1;--y:2}',
  );
});

test('class names are found in all kinds of string and as members of a style module', () => {
  expect(classNames('clsx(\'navbar__item\', "col", `alert alert--${type}`, styles.layout)')).toEqual([
    'navbar__item',
    'col',
    'alert',
    'alert--',
    'type',
    'layout',
  ]);
});
