export {createEventStream, type EventStream} from './eventStream';
export {
  createFaceReader,
  type ServedFaceReader,
} from './modelServer/faceReader';
export {serveModel, type ModelServer} from './modelServer/serveModel';
export {createModelVersions, type ModelVersions} from './modelVersions';
export {createPhotoQueue} from './queue/photoQueue';
export {createReconciler} from './reconciler';
export {createPipelineRoutes} from './routes/pipelineRoutes';
export {createWorker, type Worker} from './worker';
