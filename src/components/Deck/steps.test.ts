// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {stepOfKey, stepOfSwipe} from './steps';

const pressed = (key: string, more = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  target: document.body,
  ...more,
});

describe('a key', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['n', 'notes'],
    ['x', undefined],
  ])('%s asks for %s', (key, step) => {
    expect(stepOfKey(pressed(key), false)).toBe(step);
  });

  it('with Ctrl, Alt or Command belongs to the browser', () => {
    expect(stepOfKey(pressed('ArrowLeft', {altKey: true}), false)).toBeUndefined();
    expect(stepOfKey(pressed('n', {ctrlKey: true}), false)).toBeUndefined();
    expect(stepOfKey(pressed('ArrowLeft', {metaKey: true}), false)).toBeUndefined();
  });

  it('scrolls where the slide is higher than the window', () => {
    expect(stepOfKey(pressed('ArrowDown'), true)).toBeUndefined();
    expect(stepOfKey(pressed('ArrowRight'), true)).toBe('next');
  });

  it('presses the button that has the focus', () => {
    expect(stepOfKey(pressed(' ', {target: document.createElement('button')}), false)).toBeUndefined();
  });
});

describe('a swipe', () => {
  it('to the left asks for the next slide, to the right for the one before', () => {
    expect(stepOfSwipe(-120, 10)).toBe('next');
    expect(stepOfSwipe(120, -10)).toBe('back');
  });

  it('that is a tap, or goes up or down, asks for nothing', () => {
    expect(stepOfSwipe(-10, 0)).toBeUndefined();
    expect(stepOfSwipe(-60, 200)).toBeUndefined();
  });
});
