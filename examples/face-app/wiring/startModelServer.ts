import {serveModel} from '../pipeline';
import {createLog} from '../platform';
import type {Start, Started} from './role';
import {loadServableModels, releaseNames} from './servableModels';

/** The role "model-server": serves every release of `model/`. It keeps nothing, so stopping it loses nothing. */
export async function startModelServer({
  config,
  stops,
}: Start): Promise<Started> {
  const log = createLog({level: config.log, role: 'model-server'});
  // Compared with their golden readings one after the other: the one that is needed now comes first.
  const others = (await releaseNames()).filter((name) => name !== config.model);
  const server = await serveModel({
    releases: await loadServableModels([config.model, ...others]),
    host: config.modelHost,
    port: config.modelPort,
    log,
  });
  stops.add(() => server.close());
  log.info({address: server.address}, 'the model server listens');
  return {};
}
