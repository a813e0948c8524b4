export {createEventStream, type EventStream} from './eventStream';
export {
  createFaceReader,
  type ServedFaceReader,
} from './modelServer/faceReader';
export type {ServableModel} from './modelServer/servableModel';
export {serveModel, type ModelServer} from './modelServer/serveModel';
export {createModelVersions, type ModelVersions} from './modelVersions';
export {createPhotoQueue, type PipelineQueue} from './queue/photoQueue';
export {createReconciler, type Reconciler} from './reconciler';
export {createPipelineRoutes} from './routes/pipelineRoutes';
export {createWorker, type Worker} from './worker';
