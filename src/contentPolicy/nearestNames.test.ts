// cspell:ignore desciption roletable
import {describe, expect, it} from 'vitest';
import {nearestName, nearestNames} from './nearestNames';

describe('nearestName', () => {
  it('finds the name that a slip of the finger missed', () => {
    expect(nearestName('desciption', ['title', 'description', 'slug'])).toBe('description');
  });

  it('does not mind the case', () => {
    expect(nearestName('roletable', ['PipelineDiagram', 'RoleTable'])).toBe('RoleTable');
  });

  it('suggests nothing when nothing is near', () => {
    expect(nearestName('author', ['title', 'description', 'slug'])).toBeUndefined();
  });

  it('suggests nothing when there are no names', () => {
    expect(nearestName('title', [])).toBeUndefined();
  });
});

describe('nearestNames', () => {
  it('lists the nearest first and no more than asked for', () => {
    expect(nearestNames('drift', ['batch', 'drift-data', 'drifts', 'draft'], 2)).toEqual(['drifts', 'draft']);
  });
});
