import type {ComponentType, ReactNode} from 'react';

interface IslandProps<Given extends object, InPage extends object> {
  /** Its name in src/islands/registry.ts. */
  readonly name: string;
  /** What the page is built with, and what wakes in the reader's browser. */
  readonly of: ComponentType<Given & Partial<InPage>>;
  /** Its properties that JSON can hold: it wakes with these. */
  readonly given: Given;
  /** Properties that only the page is built with, for what stands in a `Slot` and needs no script. */
  readonly inPage?: InPage;
  /** Addresses that carry its state, as a regular expression over query and anchor: it wakes without being used. */
  readonly wakesAt?: string;
}

/**
 * A component that needs script. In a built page it is plain HTML until a reader uses one of its controls: then
 * src/pageScript wakes it, alone. Its controls must be within it.
 */
export default function Island<Given extends object, InPage extends object = object>(
  props: IslandProps<Given, InPage>,
): ReactNode {
  const {name, of: Component, given, inPage, wakesAt} = props;
  return (
    <div data-island={name} data-given={JSON.stringify(given)} data-wakes-at={wakesAt}>
      <Component {...given} {...inPage} />
    </div>
  );
}
