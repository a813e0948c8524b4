export {buildBrowserLibrary} from './browserLibrary';
export {loadFaceLibrary} from './loadFaceLibrary';
export {loadModelWeights} from './modelWeights';
