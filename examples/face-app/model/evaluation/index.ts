export {chooseModel} from './chooseModel';
export {evaluateModel, type ReadPicture} from './evaluateModel';
export type {FaceLabel} from './matchFaces';
export {modelCard} from './modelCard';
export type {EvaluationReport, ModelReport} from './report';
