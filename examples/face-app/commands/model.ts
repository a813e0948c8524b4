/* Lists the model versions, prepares another one, and puts it to work or takes it back. */
import * as z from 'zod';
import {ModelVersion} from '../contracts/modelVersion';
import type {AppCaller} from '../wiring/callApp';
import {runCommand, WrongUsage} from '../wiring/runCommand';

const USAGE = `model list                         shows the versions
model stage <name>                 prepares a release, such as ssd, in the background
model promote <version> [--force]  lets it answer from now on; --force also when it refuses enrolment photos
model rollback                     lets the version before answer again`;

await runCommand(async (app, [action = 'list', given, force]) => {
  const post = (path: string) => app.call(ModelVersion, path, {method: 'POST'});
  if (action === 'list') await list(app);
  else if (action === 'rollback') show(await post('/models/rollback'));
  else if (action === 'stage' && given !== undefined) {
    show(await post(`/models/${given}/stage`));
  } else if (action === 'promote' && given !== undefined) {
    const query = force === '--force' ? '?force=true' : '';
    show(await post(`/models/${given}/promote${query}`));
  } else throw new WrongUsage(USAGE);
});

async function list(app: AppCaller): Promise<void> {
  const {models} = await app.call(
    z.object({models: z.array(ModelVersion)}),
    '/models',
  );
  models.forEach(show);
}

function show(model: ModelVersion): void {
  const {version, state, threshold, embedded, enrolled, refused} = model;
  console.log(
    `${state.padEnd(9)}  ${version}  threshold ${String(threshold)}, ${String(embedded)} of ${String(enrolled)} enrolment photos read, ${String(refused)} refused`,
  );
}
