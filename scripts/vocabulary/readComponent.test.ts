import {describe, expect, it} from 'vitest';
import type {PropType} from '../../src/contentPolicy/vocabulary';
import {readCard} from './fixtureProgram';

const oneOf = (values: (string | number)[], declaredIn?: string): PropType => ({
  kind: 'oneOf',
  values,
  ...(declaredIn === undefined ? {} : {declaredIn}),
});

describe('a component', () => {
  it('brings its documentation and that of its props on one line', () => {
    const card = readCard('/** What it is\n called. */ readonly name: string;');
    expect(card.description).toBe('A card, in two lines.');
    expect(card.props.name?.description).toBe('What it is called.');
  });

  it('may have content when its props have children, which are not a prop to write', () => {
    expect(readCard('readonly children?: ReactNode')).toMatchObject({children: true, props: {}});
    expect(readCard('readonly name: string').children).toBe(false);
  });

  it('leaves out what an author may not set', () => {
    const card = readCard(`
      readonly className?: string; readonly style?: CSSProperties; readonly onClick?: () => void;
      readonly ref?: string; readonly format?: (value: string) => string; readonly data?: {readonly x: number};
      readonly mixed?: string | (() => void); readonly pair?: readonly [string, number];
    `);
    expect(card.props).toEqual({});
  });

  it('is refused when a page could never give what it needs', () => {
    expect(() => readCard('readonly format: () => string')).toThrow(
      '<Card> cannot stand in a page: its required prop "format"',
    );
  });

  it('tells the default that stands in the function or in the documentation', () => {
    const props = `
      readonly a?: string; readonly b?: number; readonly c?: boolean; readonly d?: readonly string[];
      /** @default 'from the comment' */ readonly e?: string;
    `;
    const card = readCard(props, "{a = 'x', b: other = 2, c = false, d = OTHER, e = 'y'}");
    const defaults = Object.fromEntries(
      Object.entries(card.props).map(([name, rule]) => [name, rule.default]),
    );
    expect(defaults).toEqual({a: "'x'", b: '2', c: 'false', d: undefined, e: "'from the comment'"});
  });
});

describe('the type of a prop', () => {
  const list = (item: PropType): PropType => ({kind: 'arrayOf', item});

  it.each<[string, PropType]>([
    ['string', {kind: 'string'}],
    ['`/${string}`', {kind: 'string'}],
    ['number', {kind: 'number'}],
    ['boolean', {kind: 'boolean'}],
    ['true', {kind: 'boolean'}],
    ['string | null', {kind: 'string'}],
    ['ReactNode', {kind: 'node'}],
    ['"b" | "a"', oneOf(['b', 'a'])],
    ['3 | 2', oneOf([3, 2])],
    ['"only"', oneOf(['only'])],
    ['RoleId', oneOf(['devops', 'data-engineer', 'analyst'], 'src/data/roles')],
    ['SubjectId', oneOf(['devops', 'data-engineer', 'analyst', 'ml-systems', 'batch'], 'src/data/roles')],
    ['FactId', oneOf(['zebra', 'apple'], 'src/data/roles')],
    ['Mapped', oneOf(['analyst/x', 'data-engineer/x', 'devops/x'], 'src/data/roles')],
    ['Exclude<RoleId, "devops">', oneOf(['analyst', 'data-engineer'])],
    ['readonly RoleId[]', list(oneOf(['devops', 'data-engineer', 'analyst'], 'src/data/roles'))],
    ['ReadonlyArray<"b" | "a">', list(oneOf(['b', 'a']))],
    ['readonly [string, ...string[]]', list({kind: 'string'})],
    ['readonly (readonly number[])[]', list(list({kind: 'number'}))],
  ])('is read from %s, required or not', (text, type) => {
    const {props} = readCard(`readonly must: ${text}; readonly may?: ${text}`);
    expect(props.must).toEqual({type, required: true, description: ''});
    expect(props.may).toEqual({type, required: false, description: ''});
  });
});
