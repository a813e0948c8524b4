import {connect} from 'node:net';
import {text} from 'node:stream/consumers';
import {Hono} from 'hono';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {CannotListen, listen, type Listener} from './listen';

let listener: Listener;
const app = new Hono()
  .get('/', (context) => context.text('hello'))
  .get(
    '/endless',
    () =>
      new Response(
        new ReadableStream({
          start: (controller) => {
            controller.enqueue(new TextEncoder().encode('first'));
          },
        }),
      ),
  );

beforeAll(async () => {
  listener = await listen(app, '127.0.0.1', 0);
});
afterAll(() => listener.close(0));

describe('the listener', () => {
  it('says what would help when the port is taken', async () => {
    const port = Number(new URL(listener.address).port);
    const second = listen(app, '127.0.0.1', port);
    await expect(second).rejects.toThrow(CannotListen);
    await expect(second).rejects.toThrow('set FACE_APP_PORT to another port');
  });

  it('answers what is not HTTP with a problem', async () => {
    const socket = connect(Number(new URL(listener.address).port), '127.0.0.1');
    socket.write('this is not HTTP\r\n\r\n');
    const answer = await text(socket);
    expect(answer).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/,
    );
    expect(answer).toContain('"type":"/problems/broken-http"');
  });

  it('closes within the grace, also when a stream never ends', async () => {
    const other = await listen(app, '127.0.0.1', 0);
    const response = await fetch(`${other.address}/endless`);
    const reader = response.body?.getReader();
    await reader?.read();
    await other.close(100);
    await expect(reader?.read()).rejects.toThrow();
    await expect(fetch(other.address)).rejects.toThrow();
  });
});
