import {formatMegabytes, formatNumber, formatSeconds} from './formatQuantity';
import type {ScalePlan} from './scalePlan';

/** One line of the table: what it says, how it is computed, and the cell for a plan. */
export interface ScaleRow {
  readonly label: string;
  /** In words, so that a reader can follow with a pocket calculator. */
  readonly how: string;
  readonly cell: (plan: ScalePlan) => string;
}

export const SCALE_ROWS: readonly ScaleRow[] = [
  {
    label: 'Arrivals a second, mean of the day',
    how: 'photos a day ÷ 86,400',
    cell: ({meanArrivals}) => formatNumber(meanArrivals),
  },
  {
    label: 'Arrivals a second, busiest hour',
    how: 'mean × peak factor',
    cell: ({peakArrivals}) => formatNumber(peakArrivals),
  },
  {
    label: 'Model servers',
    how: 'arrivals × seconds a photo ÷ highest load, rounded up',
    cell: ({modelServers}) => formatNumber(modelServers),
  },
  {
    label: 'Share of the time that each is busy',
    how: 'arrivals × seconds a photo ÷ servers',
    cell: ({load}) => formatNumber(load),
  },
  {
    label: 'Mean wait for a free one',
    how: 'M/M/c: independent arrivals, c servers',
    cell: ({waitSeconds}) => formatSeconds(waitSeconds),
  },
  {
    label: 'Worker processes',
    how: 'as above; a photo is in hand for the model’s time and the worker’s own',
    cell: ({workers}) => formatNumber(workers),
  },
  {
    label: 'Uploads being stored at once',
    how: 'arrivals × seconds to store (Little’s law)',
    cell: ({uploadsAtOnce}) => formatNumber(uploadsAtOnce),
  },
  {
    label: 'Gallery searches at once',
    how: 'arrivals × seconds a search',
    cell: ({searchesAtOnce}) => formatNumber(searchesAtOnce),
  },
  {
    label: 'Photos waiting after the outage',
    how: 'arrivals × seconds of outage',
    cell: ({backlog}) => formatNumber(backlog),
  },
  {
    label: 'Until they are worked off',
    how: 'waiting ÷ (servers ÷ seconds a photo − arrivals)',
    cell: ({drainSeconds}) => formatSeconds(drainSeconds),
  },
  {
    label: 'New pictures a day',
    how: 'photos × size',
    cell: ({mbPerDay}) => formatMegabytes(mbPerDay),
  },
  {
    label: 'Pictures kept at once',
    how: 'a day × days of retention',
    cell: ({mbKept}) => formatMegabytes(mbKept),
  },
  {
    label: 'A year’s pictures, were none deleted',
    how: 'a day × 365',
    cell: ({mbPerYear}) => formatMegabytes(mbPerYear),
  },
];
