import {useSyncExternalStore} from 'react';

/** False in the built page, true once script has taken over. */
export default function useIsAwake(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
