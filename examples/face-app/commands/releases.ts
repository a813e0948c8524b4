/* Lists the kept releases of the page, newest first. */
import {ReleaseList} from '../contracts/release';
import {runCommand} from '../wiring/runCommand';

await runCommand(async (app) => {
  const {releases} = await app.call(ReleaseList, '/releases');
  for (const {version, state, releasedAt, files, bytes} of releases) {
    const mark = state === 'current' ? '*' : ' ';
    console.log(
      `${mark} ${version}  ${releasedAt}  ${String(files)} files, ${String(bytes)} bytes`,
    );
  }
});
