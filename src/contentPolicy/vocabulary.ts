// The namespace import: Docusaurus' loader hands out a module's default export, which for zod has no "z".
import * as z from 'zod';
import generated from './vocabulary.generated.json';

/** What a writer may put into one attribute of a component. */
export type PropType =
  | {readonly kind: 'string' | 'number' | 'boolean'}
  /** Anything that React can show; a page can only write text. */
  | {readonly kind: 'node'}
  | {
      readonly kind: 'oneOf';
      readonly values: readonly (string | number)[];
      /** File or folder where a reader finds all values, for lists too long to print. */
      readonly declaredIn?: string | undefined;
    }
  | {readonly kind: 'arrayOf'; readonly item: PropType};

export interface PropRule {
  readonly type: PropType;
  readonly required: boolean;
  readonly description: string;
  /** The value that a component takes when the attribute is left out, as source text. */
  readonly default?: string | undefined;
}

/** What a page may write between < and >. */
export interface ComponentRule {
  readonly description: string;
  readonly props: Readonly<Record<string, PropRule>>;
  /** Whether something may stand between the opening and the closing tag. */
  readonly children: boolean;
  /** Set on a word that few pages use: its code and style come only with the pages that write it. */
  readonly onDemand?: boolean | undefined;
}

export type Vocabulary = Readonly<Record<string, ComponentRule>>;

const propTypeSchema: z.ZodType<PropType> = z.union([
  z.strictObject({kind: z.enum(['string', 'number', 'boolean'])}),
  z.strictObject({kind: z.literal('node')}),
  z.strictObject({
    kind: z.literal('oneOf'),
    values: z.array(z.union([z.string(), z.number()])),
    declaredIn: z.string().optional(),
  }),
  z.strictObject({kind: z.literal('arrayOf'), item: z.lazy(() => propTypeSchema)}),
]);

const vocabularySchema: z.ZodType<Vocabulary> = z.record(
  z.string(),
  z.strictObject({
    description: z.string(),
    props: z.record(
      z.string(),
      z.strictObject({
        type: propTypeSchema,
        required: z.boolean(),
        description: z.string(),
        default: z.string().optional(),
      }),
    ),
    children: z.boolean(),
    onDemand: z.boolean().optional(),
  }),
);

/** The components that a page may use, generated from their TypeScript props. */
export const VOCABULARY = namingItself(vocabularySchema.parse(generated));

/** The props table takes the name of a component, which its own types cannot list. */
function namingItself(vocabulary: Vocabulary): Vocabulary {
  const {PropsTable} = vocabulary;
  const component = PropsTable?.props.component;
  if (PropsTable === undefined || component === undefined) return vocabulary;
  const type: PropType = {
    kind: 'oneOf',
    values: Object.keys(vocabulary),
    declaredIn: 'src/contentPolicy/vocabulary.generated.json',
  };
  const props = {...PropsTable.props, component: {...component, type}};
  return {...vocabulary, PropsTable: {...PropsTable, props}};
}
