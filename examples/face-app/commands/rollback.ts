/* Serves the release again that was served before the current one. */
import {Release} from '../contracts/release';
import {runCommand} from '../wiring/runCommand';

await runCommand(async (app) => {
  const {version} = await app.call(Release, '/releases/rollback', {
    method: 'POST',
  });
  console.log(`Release ${version} is served again.`);
});
