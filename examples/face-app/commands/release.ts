/* Builds the page of this checkout and releases it: the running app serves it from the next request on. */
import {buildApp} from '../app/build';
import {Release} from '../contracts/release';
import {runCommand} from '../wiring/runCommand';

await runCommand(async (app) => {
  const body = await buildApp();
  const {version} = await app.call(Release, '/releases', {
    method: 'POST',
    body,
  });
  console.log(
    `Release ${version} is served now. To go back: npm run face-app -- rollback`,
  );
});
