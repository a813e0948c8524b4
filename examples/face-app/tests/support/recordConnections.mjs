/* Loaded into every process of the app under test: writes down each place that it connects to. */
import {appendFileSync} from 'node:fs';
import {Socket} from 'node:net';

const file = process.env.RECORD_CONNECTIONS_IN;
const connect = Socket.prototype.connect;
Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args;
  const place =
    typeof options === 'object'
      ? (options.path ?? options.host ?? 'localhost')
      : typeof args[1] === 'string'
        ? args[1]
        : options;
  appendFileSync(file, `${String(place)}\n`);
  return connect.apply(this, args);
};
