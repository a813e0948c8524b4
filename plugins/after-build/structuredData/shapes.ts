// The namespace import: Docusaurus' loader hands out a module's default export, which for zod has no "z".
import * as z from 'zod';

/**
 * The parts of schema.org that pages of this site use. The names of properties and what they may hold follow
 * https://schema.org as of November 2026; strict, so that a misspelt property is found.
 */
const address = z.url({protocol: /^https?$/});
const reference = z.strictObject({'@id': address});

const webSiteShape = z.strictObject({
  '@type': z.literal('WebSite'),
  '@id': address,
  name: z.string().min(1),
  alternateName: z.string().min(1),
  description: z.string().min(1),
  url: address,
  inLanguage: z.literal('en'),
  license: address,
});

const learningResourceShape = z.strictObject({
  '@type': z.tuple([z.literal('TechArticle'), z.literal('LearningResource')]),
  '@id': address,
  /** The page's title; Google shows at most 110 characters. */
  headline: z.string().min(1).max(110),
  /** The question that the page answers. */
  alternativeHeadline: z.string().min(1),
  description: z.string().min(1),
  url: address,
  image: z.strictObject({
    '@type': z.literal('ImageObject'),
    url: address,
    width: z.int().positive(),
    height: z.int().positive(),
  }),
  inLanguage: z.literal('en'),
  keywords: z.array(z.string().min(1)).min(1).optional(),
  /** The terms that the page explains, as the glossary defines them. */
  teaches: z
    .array(z.strictObject({'@type': z.literal('DefinedTerm'), '@id': address, name: z.string().min(1)}))
    .min(1)
    .optional(),
  dateModified: z.iso.datetime().optional(),
  license: address,
  isAccessibleForFree: z.literal(true),
  isPartOf: reference,
});

const breadcrumbsShape = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        item: address,
      }),
    )
    .min(2),
});

/** All that a page says of itself to machines. */
export const graphShape = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.union([webSiteShape, learningResourceShape, breadcrumbsShape])).min(1),
});

export type Graph = z.infer<typeof graphShape>;
export type Thing = Graph['@graph'][number];
