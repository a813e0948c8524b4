export {loadConfig, ROLES, WrongConfig, type Config, type Role} from './config';
export {openEmbeddedDatabase} from './database/embeddedDatabase';
export {openDatabase, type OpenDatabase} from './database/openDatabase';
export {FolderTaken, lockFolder} from './folderLock';
export {freePort} from './freePort';
export {databaseAnswers, hasSpace} from './healthChecks';
export {CannotListen, listen, mustBeFree, type Listener} from './http/listen';
export {createHttpShell} from './http/shell';
export {createLog} from './log';
export {createMetrics, type ExposedMetrics} from './metrics';
export {createReadiness} from './readiness';
export {stopWhenAsked} from './stopWhenAsked';
export {
  EXIT_WRONG_CONFIG,
  supervise,
  type ChildPlan,
  type SupervisedChild,
} from './supervisor';
