import {options} from 'preact';
import {useEffect, type ComponentType, type ReactNode} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {ISLANDS} from './registry';

// Effects follow at once, not after the next picture: what a reader did before may need what an effect listens to.
options.requestAnimationFrame = queueMicrotask;

/**
 * Gives script to one component of the page, whose HTML stays as it stands. Calls back right before it takes over;
 * resolves when all of it listens, before anything is drawn, and rejects when its file cannot be had.
 */
export async function wakeIsland(element: HTMLElement, onTakeOver: () => void): Promise<void> {
  const {island = '', given = '{}'} = element.dataset;
  const load = ISLANDS[island];
  if (load === undefined) throw new Error(`There is no island "${island}" in src/islands/registry.ts.`);
  const Component = (await load()).default as ComponentType<object>;
  onTakeOver();
  await new Promise<void>((resolve) => {
    hydrateRoot(
      element,
      <Awake onAwake={resolve}>
        <Component {...(JSON.parse(given) as object)} />
      </Awake>,
    );
  });
}

/** Calls back once the effects of what it holds have run: those of children come first. */
function Awake({onAwake, children}: {readonly onAwake: () => void; readonly children: ReactNode}): ReactNode {
  useEffect(onAwake, [onAwake]);
  return children;
}
