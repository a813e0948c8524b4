import type {FaceAppEvent} from '../../contracts/events';

/** Server-sent events from memory: numbered, so that a listener can go on after a break, and cut when a test wants that. */
export function createEventStreams() {
  const lines: string[] = [];
  const listeners = new Set<ReadableStreamDefaultController<string>>();
  return {
    last: () => lines.length,
    send: (name: string, event: FaceAppEvent) => {
      const line = `id: ${lines.length + 1}\nevent: ${name}\ndata: ${JSON.stringify(event)}\n\n`;
      lines.push(line);
      for (const listener of listeners) listener.enqueue(line);
    },
    open: (after: number) => {
      let own: ReadableStreamDefaultController<string> | undefined;
      const body = new ReadableStream<string>({
        start: (controller) => {
          own = controller;
          controller.enqueue(`retry: 300\n\n${lines.slice(after).join('')}`);
          listeners.add(controller);
        },
        cancel: () => {
          if (own !== undefined) listeners.delete(own);
        },
      });
      return new Response(body.pipeThrough(new TextEncoderStream()), {
        headers: {
          'content-type': 'text/event-stream',
          'cache-control': 'no-store',
        },
      });
    },
    cut: () => {
      for (const listener of listeners) listener.close();
      listeners.clear();
    },
  };
}
