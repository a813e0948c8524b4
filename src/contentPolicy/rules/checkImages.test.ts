import {describe, expect, it} from 'vitest';
import {checkImages} from './checkImages';
import {findingsOf} from './fixtures';

describe('checkImages', () => {
  it('lets through local pictures that say what they show', () => {
    expect(
      findingsOf(
        checkImages,
        '![Four desks in a row](./desks.png) ![Four desks again][d]\n\n[d]: /img/d.svg',
      ),
    ).toEqual([]);
  });

  it.each([
    '![](./desks.png)',
    '![   ](./desks.png)',
    '![Desks](./desks.png)',
    '![Desks][d]\n\n[d]: ./desks.png',
  ])('asks for at least ten characters about what is shown: %s', (source) => {
    const [finding] = findingsOf(checkImages, source);
    expect(finding?.rule).toBe('image-alt');
    expect(finding?.message).toContain('at least 10 characters');
  });

  it.each([
    '![Four desks in a row](https://example.org/desks.png)',
    '![Four desks in a row](data:image/png;base64,AA==)',
    '![Four desks in a row](@site/.env.png)',
    '![Four desks in a row][d]\n\n[d]: https://example.org/desks.png',
  ])('refuses a picture from elsewhere: %s', (source) => {
    expect(findingsOf(checkImages, source)).toMatchObject([{rule: 'image-target'}]);
  });
});
