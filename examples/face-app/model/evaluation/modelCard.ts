import type {Interval, Rate} from './intervals';
import {largestHiddenRate} from './intervals';
import type {EvaluationReport, ModelReport, TarAtFar} from './report';

/** What is known about weights and training data. Nothing here is measured. */
const PROVENANCE = `## Where it comes from

- Package: \`@vladmandic/face-api\`, MIT licence.
- Embedder: described as the face recognition net of dlib, whose author declares the weights public domain. About half of its training images came from public research sets (VGG, FaceScrub); the rest were scraped from the internet, consent unknown. Published: 99.38 % on Labeled Faces in the Wild; not reproduced here.
- Landmarks: trained on about 35,000 images, whose source is not named.
- Detector “tiny”: trained on a set of its author’s own, about 14,000 images. Detector “ssd”: trained on WIDER FACE, whose terms were not checked.
- So nobody can say that the people in the training images agreed. No ready package was found that is clean in weights and training data.

## What it is for, and what not

<!-- #region what-it-is-for -->
- For recognising people who were asked, agreed, and can have everything deleted.
- Not for people who did not consent; not for watching, policing, hiring, or any decision that a person cannot contest.
- Error rates for groups of people (age, skin, sex) have **not** been measured. Face models are known to differ there.
- The threshold of 0.6 is the published default, not one that was validated for your camera. Evaluate on your own pictures first.
<!-- #endregion what-it-is-for -->`;

/** The model card, as Markdown: provenance and limits, and every figure from the evaluation. */
export function modelCard(report: EvaluationReport): string {
  const {dataset, why, models} = report;
  const synthetic = dataset.isSynthetic
    ? '\n\n**All figures are synthetic**: the people in these pictures are computer-made, and were changed until this very model kept them apart. The figures show that the chain works, not how well it tells real people apart.'
    : '';
  return `# Model card: face recognition

Finds faces, places them, turns each into 128 numbers, and compares those by Euclidean distance. Made by \`commands/evaluate.ts\`; do not edit.

${PROVENANCE}

## What was measured

Dataset “${dataset.name}”: ${dataset.pictures} pictures, ${dataset.labelledFaces} labelled faces of ${dataset.people} people.${synthetic}

${why}

${models.map((model) => modelSection(model, dataset.isSynthetic)).join('\n\n')}
`;
}

function modelSection(model: ModelReport, isSynthetic: boolean): string {
  const {version, parameters, detection, verification, readTime} = model;
  const kind = isSynthetic ? ' (synthetic)' : '';
  // The site quotes the table by its region.
  return `### ${version}

<!-- #region measured-${parameters.name} -->
| Measured${kind} | Value |
| --- | --- |
| Labelled faces found | ${inWords(detection.found)} |
| Pictures with no, one, more faces found | ${detection.picturesByFaces.none}, ${detection.picturesByFaces.one}, ${detection.picturesByFaces.more} |
| Pictures with a missed face | ${listed(detection.missed)} |
| Pictures left out as unclear | ${listed(detection.unclear)} |
| Pictures with a false face | ${listed(detection.extra)} |
| Genuine pairs accepted at ${verification.threshold} | ${inWords(verification.tar)} |
| The same, missed faces counted as refused | ${inWords(verification.tarWithMissed)} |
| Impostor pairs accepted at ${verification.threshold} | ${inWords(verification.far)} |
${verification.tarAtFar.map(tarRow).join('\n')}
| Equal error rate | ${equalErrorInWords(model)} |
| Threshold for the smallest supported false accept rate | ${adviceInWords(model)} |
${openSetRows(model)}| Time per picture | median ${readTime.median} ms, nine of ten within ${readTime.p90} ms |
<!-- #endregion measured-${parameters.name} -->

Intervals are 95 %. Those of pairs (Wilson) take pairs for independent, which they are not; those of thresholds come from drawing people anew. With ${verification.impostorPairs} impostor pairs, even no false accept at all would leave room for a rate of ${percent(largestHiddenRate(verification.impostorPairs))}.`;
}

function tarRow({far, pairsNeeded, stated}: TarAtFar): string {
  const value =
    stated === null
      ? `not stated: it takes ${pairsNeeded} impostor pairs`
      : `${inWords(stated.tar)}, threshold ${stated.threshold}`;
  return `| Genuine pairs accepted at a false accept rate of ${percent(far)} | ${value} |`;
}

function equalErrorInWords({verification: {equalError}}: ModelReport): string {
  return equalError === null
    ? 'not measurable'
    : `${percent(equalError.rate)} at ${equalError.threshold}${range(equalError.thresholdInterval)}`;
}

function adviceInWords({verification: {advised}}: ModelReport): string {
  return advised === null
    ? 'too few pairs'
    : `${advised.threshold}${range(advised.thresholdInterval)} for ${percent(advised.far)}`;
}

function openSetRows({openSet}: ModelReport): string {
  if (openSet === null) return '';
  return `| Enrolled people, of these without a face found | ${openSet.enrolled}, ${openSet.lost.length} |
| Their other faces: right person | ${inWords(openSet.right)} |
| Their other faces: wrong person | ${inWords(openSet.wrongPerson)} |
| Their other faces: unknown | ${inWords(openSet.refused)} |
| Strangers taken for somebody | ${inWords(openSet.strangersAccepted)} |
`;
}

function inWords({count, of, share, interval}: Rate): string {
  if (share === null || interval === null) return 'nothing to count';
  return `${count} of ${of} = ${percent(share)} (${percent(interval[0])} to ${percent(interval[1])})`;
}

function range(interval: Interval | null): string {
  return interval === null
    ? ''
    : ` (${interval[0].toFixed(3)} to ${interval[1].toFixed(3)})`;
}

function listed(files: readonly string[]): string {
  return files.length === 0 ? 'none' : `${files.length}: ${files.join(', ')}`;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
