import {describe, expect, it} from 'vitest';
import {Problem} from '../../contracts/problem';
import {createAccessToken} from './accessToken';

const TOKEN = 'a-token-of-24-characters';

describe('the API token', () => {
  it('is asked for no more than ten times a minute from one address', () => {
    let now = 0;
    const token = createAccessToken(TOKEN, () => now);
    for (let count = 0; count < 10; count += 1) {
      expect(token.isRight('a guess', 'here')).toBe(false);
    }
    expect(() => token.isRight(TOKEN, 'here')).toThrow(Problem);
    expect(token.isRight(TOKEN, 'elsewhere')).toBe(true);
    now = 60_001;
    expect(token.isRight(TOKEN, 'here')).toBe(true);
  });

  it('gives a session that ends by itself, outlives a restart and cannot be made up', () => {
    let now = 1_000;
    const {value, seconds} = createAccessToken(TOKEN, () => now).newSession();
    const restarted = createAccessToken(TOKEN, () => now);
    expect(restarted.isSession(value)).toBe(true);
    expect(restarted.isSession(value.replace(/^\d/, '9'))).toBe(false);
    expect(restarted.isSession('')).toBe(false);
    expect(
      createAccessToken('another-token-of-24-chars', () => now).isSession(
        value,
      ),
    ).toBe(false);
    now += seconds * 1_000;
    expect(restarted.isSession(value)).toBe(false);
  });
});
