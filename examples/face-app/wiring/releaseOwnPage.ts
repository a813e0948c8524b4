import type {OpenAPIHono} from '@hono/zod-openapi';
import {buildApp} from '../app/build';
import {buildOf} from '../backend/releases/buildOf';
import type {Log} from '../contracts/platform';
import {ReleaseList} from '../contracts/release';
import type {Config} from '../platform';

/**
 * Hands the page, as it is in this checkout, to the backend, in the same way as a release from outside. A build that
 * the backend keeps already is left as it is, so that a restart does not undo a rollback.
 */
export async function releaseOwnPage(
  shell: Pick<OpenAPIHono, 'request'>,
  {apiToken}: Config,
  log: Log,
): Promise<void> {
  const headers = {
    host: 'localhost',
    'content-type': 'application/json',
    ...(apiToken === undefined ? {} : {authorization: `Bearer ${apiToken}`}),
  };
  const upload = await buildApp();
  const {version} = buildOf(upload);
  const kept = await shell.request('/releases', {headers});
  const {releases} = ReleaseList.parse(await kept.json());
  if (releases.some((release) => release.version === version)) return;
  const body = JSON.stringify(upload);
  const init = {method: 'POST', headers, body};
  const response = await shell.request('/releases', init);
  if (!response.ok) {
    throw new Error(`The page cannot be released: ${await response.text()}`);
  }
  log.info({release: version}, 'the page of this checkout is released');
}
