// The namespace import: Docusaurus' loader hands out a module's default export, which for zod has no "z".
import * as z from 'zod';
import {ROLE_IDS} from '../data/roles';
import {findMisleading} from './invisibleCharacters';

/** What a writer is told when a field is wrong. */
export interface FieldAdvice {
  /** Completes "It must be …". */
  readonly allowed: string;
  /** A line that would pass. */
  readonly example: string;
}

/** The advice for each field of the schema. */
export const fieldAdvice = z.registry<FieldAdvice>();

const KEBAB_PATH = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*)?$/;

/** YAML spells any character, "\\u202E"; a text of the front matter is one line of those that readers see. */
const line = () => z.string().refine((text) => !/[\n\r]/.test(text) && findMisleading(text) === undefined);

/** The front matter that a page in docs/ may have: these keys and no others. */
export const frontMatterSchema = z.strictObject({
  /** Heading of the page and of the browser tab. */
  title: line().min(5).max(70).register(fieldAdvice, {
    allowed: 'a text of 5 to 70 characters',
    example: 'title: The data engineer',
  }),

  /** The question that the page answers, in a reader's words; shown on the home page, in paths and in search. */
  question: line()
    .min(10)
    .max(120)
    .regex(/^[^\n]*\?$/)
    .register(fieldAdvice, {
      allowed: 'one question of 10 to 120 characters that ends with "?"',
      example: 'question: What does a data engineer do?',
    }),

  /** The answer in one sentence, for search engines and link previews. */
  description: line()
    .min(50)
    .max(160)
    .regex(/^[^\n]*\.$/)
    .register(fieldAdvice, {
      allowed: 'one sentence of 50 to 160 characters that ends with a full stop',
      example: 'description: A data engineer builds the backend that stores every photo and every answer.',
    }),

  /** Address of the page; fixed once published, because links and search rely on it. */
  slug: z.string().regex(KEBAB_PATH).register(fieldAdvice, {
    allowed: 'an address that starts with "/", in lower-case words joined by hyphens',
    example: 'slug: /roles/data-engineer',
  }),

  /** Words that readers type when they look for this page. */
  keywords: z.array(line().min(1)).min(3).max(12).register(fieldAdvice, {
    allowed: 'a list of 3 to 12 texts',
    example: 'keywords: [data engineer, ETL, photo storage]',
  }),

  /** Shorter name for the sidebar, where the title is too long for it. */
  sidebar_label: line().min(1).max(40).optional().register(fieldAdvice, {
    allowed: 'a text of at most 40 characters',
    example: 'sidebar_label: Data engineer',
  }),

  /** The role whose desk the page is about; gives the page its colour and shape. */
  role: z
    .enum(ROLE_IDS)
    .optional()
    .register(fieldAdvice, {
      allowed: `one of ${ROLE_IDS.join(', ')}`,
      example: `role: ${ROLE_IDS[0]}`,
    }),

  /** Why a page has more than 1,400 words; tests/content/style.test.ts asks for it, and refuses it on a shorter page. */
  long_because: line().min(20).max(200).optional().register(fieldAdvice, {
    allowed: 'a reason of 20 to 200 characters for more than 1,400 words',
    example: 'long_because: Each of the twelve failures needs its sign, its cause and a way to try it.',
  }),

  /** True for a page so short or so wide that a table of contents would be in its way. */
  hide_table_of_contents: z.boolean().optional().register(fieldAdvice, {
    allowed: 'true or false',
    example: 'hide_table_of_contents: true',
  }),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type FrontMatterKey = keyof FrontMatter;

/** Every key that front matter may have, in the order of the schema. */
export const FRONT_MATTER_KEYS: readonly FrontMatterKey[] = frontMatterSchema.keyof().options;
