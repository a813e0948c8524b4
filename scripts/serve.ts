/* Serves the built site with the headers that it is published with: npm run serve -- --port=4000 --host=0.0.0.0 */
import {parseArgs} from 'node:util';
import {startSite} from '../e2e/support/startSite';

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      port: {type: 'string', default: '3000'},
      host: {type: 'string', default: '127.0.0.1'},
    },
  });
  const {origin, basePath} = await startSite({host: values.host, port: Number(values.port)});
  console.log(`The built site is at ${origin}${basePath}`);
}

void main();
