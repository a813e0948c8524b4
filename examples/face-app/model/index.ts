export {
  decide,
  euclideanDistance,
  nearestOf,
  type EnrolledFace,
} from './identify';
export {judgeEnrolment} from './enrolment';
export {createFaceModel, type FaceModel} from './faceModel';
export {modelVersionOf} from './modelVersion';
