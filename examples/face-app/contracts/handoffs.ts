import {PhotoAnswered, PhotoStored} from './events';
import {InferenceRequest, InferenceResponse} from './inference';
import {PhotoJob} from './job';
import {GoldenReadings, ModelParameters} from './modelVersion';
import {Answer, Photo} from './photo';
import {Consent} from './person';

/** What passes from desk to desk, by name. The site draws each handoff's fields from these schemas. */
export const HANDOFFS = {
  consent: Consent,
  photo: Photo,
  'photo-stored-event': PhotoStored,
  'photo-job': PhotoJob,
  'model-parameters': ModelParameters,
  'golden-readings': GoldenReadings,
  'inference-request': InferenceRequest,
  'inference-response': InferenceResponse,
  answer: Answer,
  'photo-answered-event': PhotoAnswered,
} as const;
