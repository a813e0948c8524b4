import * as z from 'zod';

/** Where a face is in a picture: pixels from the top left corner. It may reach over the picture's edge. */
export const Box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type Box = z.infer<typeof Box>;

/** How many numbers the embedder gives for a face. */
export const EMBEDDING_LENGTH = 128;

/** What the model gives for one face: numbers that are close together for pictures of one person. No unit. */
export const Embedding = z.array(z.number()).length(EMBEDDING_LENGTH);
export type Embedding = readonly number[];

/** One face that the model found. */
export const FoundFace = z.object({
  box: Box,
  score: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'How sure the detector is that this is a face, 0 to 1. It says nothing about who it is.',
    ),
  embedding: Embedding,
});
export type FoundFace = z.infer<typeof FoundFace>;

/** What a model version makes of one picture. */
export interface Reading {
  readonly modelVersion: string;
  readonly faces: readonly FoundFace[];
}
