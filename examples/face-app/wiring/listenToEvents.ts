import {FaceAppEvent, type NumberedEvent} from '../contracts/events';
import type {AppCaller} from './callApp';

/** What happens in the app after event `after`, as the page hears it. Ends when the stream does. */
export async function* listenToEvents(
  app: AppCaller,
  after: number,
): AsyncGenerator<NumberedEvent & {readonly text: string}> {
  const response = await app.fetch(`/events?after=${String(after)}`);
  let waiting = '';
  const decoder = new TextDecoder();
  // A stream of the web is iterable in Node, which its type leaves out.
  const chunks = response.body as unknown as AsyncIterable<Uint8Array>;
  for await (const chunk of chunks) {
    waiting += decoder.decode(chunk, {stream: true});
    const messages = waiting.split('\n\n');
    waiting = messages.pop() ?? '';
    for (const text of messages) {
      const data = /^data: (.*)$/m.exec(text)?.[1];
      if (data === undefined) continue;
      const number = Number(/^id: (\d+)$/m.exec(text)?.[1]);
      yield {number, event: FaceAppEvent.parse(JSON.parse(data)), text};
    }
  }
}
