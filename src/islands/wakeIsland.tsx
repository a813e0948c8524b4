import type {ComponentType} from 'react';
import {hydrateRoot} from 'react-dom/client';
import {ISLANDS} from './registry';

/**
 * Gives script to one component of the page, whose HTML stays as it stands. Calls back right before it takes over;
 * rejects when its file cannot be had.
 */
export async function wakeIsland(element: HTMLElement, onTakeOver: () => void): Promise<void> {
  const {island = '', given = '{}'} = element.dataset;
  const load = ISLANDS[island];
  if (load === undefined) throw new Error(`There is no island "${island}" in src/islands/registry.ts.`);
  const Component = (await load()).default as ComponentType<object>;
  onTakeOver();
  hydrateRoot(element, <Component {...(JSON.parse(given) as object)} />);
}
