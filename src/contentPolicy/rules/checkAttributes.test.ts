// cspell:ignore cript datascientist
import {describe, expect, it} from 'vitest';
import type {Finding} from '../finding';
import {checkComponents} from './checkComponents';
import {findingsOf} from './fixtures';

/** The findings for a RoleTable with these attributes and the caption that it needs. */
function table(attributes: string): Finding[] {
  const caption = attributes.startsWith('caption') ? '' : 'caption="x" ';
  return findingsOf(checkComponents, `<RoleTable ${caption}${attributes} />`);
}

describe('checkAttributes', () => {
  it.each([
    "roles={['devops', 'ml-engineer']}",
    'roles={[]}',
    'level={2}',
    'rows={-1}',
    'rows={0.5}',
    'compact',
    'compact={false}',
  ])('lets through a value of the right type: %s', (attributes) => {
    expect(table(attributes)).toEqual([]);
  });

  it.each([
    ['level={4}', 'must be one of 2, 3, but is 4.', 'Write level={2}.'],
    ['level="2"', 'must be one of 2, 3, but is "2".', 'Did you mean level={2}?'],
    ['rows="5"', 'must be a number, but is "5".', 'Write rows={1}.'],
    ['rows', 'must be a number, but is true.', 'Write rows={1}.'],
    ['compact="true"', 'must be true or false, but is "true".', 'Write compact.'],
    ['caption={null}', 'must be a text, but is null.', 'Write caption="…".'],
    [
      'roles="devops"',
      'must be a list, each item one of devops, data-engineer, data-scientist, ml-engineer, but is "devops".',
      "Write roles={['devops']}.",
    ],
    [
      "roles={['devops', 'datascientist']}",
      'must be one of devops, data-engineer, data-scientist, ml-engineer, but is "datascientist".',
      "Did you mean roles={['data-scientist']}?",
    ],
  ])('refuses a value of another type: %s', (attributes, message, hint) => {
    const [finding] = table(attributes);
    expect(finding).toMatchObject({rule: 'wrong-prop-type', hint});
    expect(finding?.message).toContain(message);
  });

  it.each([
    'rows={1 + 1}',
    'caption={`x`}',
    'caption={process.env.HOME}',
    'roles={[...["devops"]]}',
    'roles={[,]}',
    'rows={{}}',
    'rows={/x/}',
    'rows={10n}',
    'rows={-"1"}',
    'rows={!0}',
    'caption={<b>x</b>}',
  ])('refuses code as a value: %s', (attributes) => {
    expect(table(attributes)).toMatchObject([{rule: 'no-expression'}]);
  });

  it('refuses an attribute that stands twice', () => {
    expect(findingsOf(checkComponents, '<RoleTable caption="x" caption="y" />')).toMatchObject([
      {rule: 'duplicate-prop'},
    ]);
  });

  it('refuses a spread', () => {
    expect(table('{...props}')).toMatchObject([
      {rule: 'no-spread', hint: 'Write each attribute by its name.'},
    ]);
  });

  it.each([
    'className="x"',
    'style="x"',
    'onClick="x"',
    'ref="x"',
    'key="x"',
    'constructor="x"',
    'x:href="y"',
  ])('refuses an attribute that the component does not offer: %s', (attributes) => {
    expect(table(attributes)).toMatchObject([{rule: 'unknown-prop', line: 1, column: 24}]);
  });

  it('lists the attributes there are and suggests the nearest', () => {
    expect(table('row={1}')).toMatchObject([
      {
        message: '<RoleTable> has no attribute "row". It has: roles, caption, level, compact, rows.',
        hint: 'Did you mean "rows"?',
      },
    ]);
  });

  it('asks for an attribute that the component needs', () => {
    expect(findingsOf(checkComponents, '<RoleTable />')).toMatchObject([
      {
        rule: 'missing-prop',
        message: '<RoleTable> needs the attribute "caption": a text.',
        hint: 'Write <RoleTable caption="…" …>.',
      },
    ]);
  });

  it('names the nearest three and their place when there are too many values to list', () => {
    const [finding] = findingsOf(checkComponents, '<Cite fact="sculley-2015/fct-7" />');
    expect(finding?.message).toBe(
      '"fact" on <Cite> must be one of the 20 values in src/data/sources; nearest: sculley-2015/fact-7, sculley-2015/fact-0, sculley-2015/fact-1, but is "sculley-2015/fct-7".',
    );
    expect(finding?.hint).toBe('Did you mean fact="sculley-2015/fact-7"?');
  });

  it('names the place when a value is missing', () => {
    expect(findingsOf(checkComponents, '<Cite />')[0]?.message).toBe(
      '<Cite> needs the attribute "fact": one of the 20 values in src/data/sources.',
    );
  });

  it('holds an address to the same rules as a link', () => {
    expect(findingsOf(checkComponents, '<Card to="java&#115;cript:alert(1)" />')).toMatchObject([
      {rule: 'link-target', message: 'An address may not begin with "javascript:".'},
    ]);
    expect(findingsOf(checkComponents, '<Card to="/roles" />')).toEqual([]);
  });
});
