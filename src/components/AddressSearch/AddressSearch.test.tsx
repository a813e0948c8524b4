// @vitest-environment jsdom
import {act, renderHook} from '@testing-library/react';
import {beforeEach, expect, test} from 'vitest';
import useAddressSearch from '.';

beforeEach(() => {
  window.history.replaceState(null, '', '/decide?a=1#rules');
});

test('is the query of the address, and writes it in place or as one more step back', () => {
  const {result} = renderHook(useAddressSearch);
  expect(result.current[0]).toBe('?a=1');
  const steps = window.history.length;
  act(() => {
    result.current[1]('?a=2', 'replace');
  });
  expect([result.current[0], window.location.hash, window.history.length]).toEqual(['?a=2', '#rules', steps]);
  act(() => {
    result.current[1]('?a=3', 'push');
  });
  expect([result.current[0], window.history.length]).toEqual(['?a=3', steps + 1]);
});
