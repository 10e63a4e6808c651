import * as React from 'react';
import type { DisposalPart, DisposalStep } from '../../../cases/disposal';
import type { BreachCase } from '../../../rules';
import type { CasesPanelProps } from '../panelContract';

export type DisposalRow =
  | { readonly state: 'waiting' }
  | { readonly state: 'done' }
  | { readonly state: 'working'; readonly step: DisposalStep }
  /** Something could not be removed: it is named, and the next try begins there. */
  | { readonly state: 'left'; readonly left: readonly DisposalPart[] }
  | { readonly state: 'failed'; readonly error: unknown };

export interface Disposal {
  readonly rows: ReadonlyMap<number, DisposalRow>;
  readonly state: 'ready' | 'running' | 'stopped' | 'finished';
  readonly run: () => Promise<void>;
}

const load = (): Promise<typeof import('../../../cases/disposal')> => import(/* webpackChunkName: 'case-disposal' */ '../../../cases/disposal');

/** Disposes of cases one after the other. A failure stops it; what was done stays done, and going on begins with what was not. */
export function useDisposal(services: CasesPanelProps['services'], access: CasesPanelProps['access'], due: readonly BreachCase[]): Disposal {
  const [rows, setRows] = React.useState<ReadonlyMap<number, DisposalRow>>(new Map());
  const [state, setState] = React.useState<Disposal['state']>('ready');
  const current = React.useRef(rows);
  const mark = (logId: number, row: DisposalRow): void => {
    current.current = new Map(current.current).set(logId, row);
    setRows(current.current);
  };

  async function run(): Promise<void> {
    setState('running');
    try {
      const { disposeOf } = await load();
      for (const { logId } of due.filter((found) => current.current.get(found.logId)?.state !== 'done')) {
        try {
          const { left } = await disposeOf(services, logId, access.me, (step) => mark(logId, { state: 'working', step }));
          mark(logId, left.length === 0 ? { state: 'done' } : { state: 'left', left });
        } catch (error) {
          mark(logId, { state: 'failed', error });
          throw error;
        }
      }
      setState('finished');
    } catch (error) {
      console.warn('Disposal stopped', error);
      setState('stopped');
    }
  }
  return { rows, state, run };
}
