import {describe, expect, it} from 'vitest';
import {read} from './fixtureProgram';

describe('readVocabulary', () => {
  it('lists the components of the object by name, sorted, whatever they are imported from', () => {
    const vocabulary = read({
      'vocabulary.ts': `
        import Zoo from '@site/components/Zoo';
        import {Ant as Bee} from './components/Ant';
        const vocabulary = {Zoo, Ant: Bee} satisfies Record<string, unknown>;
        export default {...vocabulary};
      `,
      'components/Zoo.ts': 'export default function Zoo(): null { return null; }',
      'components/Ant.ts': 'export const Ant = (props: {readonly a: string}): null => null;',
    });
    expect(Object.keys(vocabulary)).toEqual(['Ant', 'Zoo']);
    expect(vocabulary.Zoo).toEqual({description: '', props: {}, children: false});
    expect(vocabulary.Ant?.props).toEqual({a: {type: {kind: 'string'}, required: true, description: ''}});
  });

  it('takes the components of the theme from the list by hand', () => {
    const vocabulary = read({
      'vocabulary.ts': "import Tabs from './Tabs';\nconst vocabulary = {Tabs};",
      'Tabs.ts': 'export default function Tabs(props: {readonly lazy: object}): null { return null; }',
    });
    expect(Object.keys(vocabulary.Tabs?.props ?? {})).toEqual(['groupId']);
  });

  it('says which entry is not a component', () => {
    expect(() => read({'vocabulary.ts': "import X from './missing';\nconst vocabulary = {X};"})).toThrow(
      '"X" is not a component that TypeScript knows.',
    );
    expect(() => read({'vocabulary.ts': 'const other = {};\nconst vocabulary = {...other};'})).toThrow(
      'not ...other',
    );
    expect(() => read({'vocabulary.ts': 'export default {};'})).toThrow(
      'there is no "const vocabulary = {…}"',
    );
  });
});
