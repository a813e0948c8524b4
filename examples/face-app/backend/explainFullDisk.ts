import {Problem} from '../contracts/problem';

/** The system's code of an error, such as "ENOENT". */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error
    ? String(error.code)
    : undefined;
}

/** Makes of a write that failed for lack of room (or of quota) a Problem; any other error stays what it is. */
export function explainFullDisk(error: unknown): unknown {
  if (!['ENOSPC', 'EDQUOT'].includes(errorCode(error) ?? '')) return error;
  return new Problem({
    status: 503,
    kind: 'store-full',
    title: 'No room for pictures',
    detail:
      'The disk that holds the pictures is full. Nothing was kept; try again when there is room.',
    retryAfter: 60,
  });
}
