import * as React from 'react';
import type { AnyCase } from '../../rules/kind';
import type { DisposalPart, DisposalStep } from '../../store/disposal/dispose';
import type { DisposalPlan } from '../../store/disposal/plan';
import { useCaseUi } from '../room';

export type DisposalRow =
  | { readonly state: 'waiting' }
  | { readonly state: 'done' }
  | { readonly state: 'working'; readonly step: DisposalStep }
  /** Something could not be removed: it is named, and the next try begins there. */
  | { readonly state: 'left'; readonly left: readonly DisposalPart[] }
  /** Nothing was deleted, because it is not what was shown any more: its plan is the new one. */
  | { readonly state: 'changed' }
  | { readonly state: 'failed'; readonly error: unknown };

export interface Disposal {
  /** What would be deleted of each case; undefined while it is read, an error when that failed. */
  readonly plans: ReadonlyMap<number, DisposalPlan> | undefined;
  readonly planError: unknown;
  readonly readPlans: () => Promise<void>;
  readonly rows: ReadonlyMap<number, DisposalRow>;
  readonly state: 'ready' | 'running' | 'stopped' | 'finished';
  readonly run: () => Promise<void>;
}

/** Whether nothing stands against it. */
export const isReady = ({ problems, obstacles }: DisposalPlan): boolean => problems.length === 0 && obstacles.length === 0;

/** Told by its shape, so that the store is not loaded to ask. */
const refusedPlan = (error: unknown): DisposalPlan | undefined =>
  (error instanceof Error && error.name === 'DisposalRefusedError' && 'plan' in error ? (error.plan as DisposalPlan) : undefined);

/**
 * Says what the disposal of each case would delete, then disposes of those of which everything fits, one after the other. A failure stops it;
 * what was done stays done, and going on begins with what was not.
 */
export function useDisposal(due: readonly AnyCase[]): Disposal {
  const { store } = useCaseUi();
  const [plans, setPlans] = React.useState<ReadonlyMap<number, DisposalPlan>>();
  const [planError, setPlanError] = React.useState<unknown>();
  const [rows, setRows] = React.useState<ReadonlyMap<number, DisposalRow>>(new Map());
  const [state, setState] = React.useState<Disposal['state']>('ready');
  const current = React.useRef(rows);
  const mark = (logId: number, row: DisposalRow): void => {
    current.current = new Map(current.current).set(logId, row);
    setRows(current.current);
  };

  const ids = React.useRef(due.map(({ logId }) => logId));
  const readPlans = React.useCallback(async (): Promise<void> => {
    setPlanError(undefined);
    try {
      const disposal = await store.disposal();
      const read = new Map<number, DisposalPlan>();
      for (const logId of ids.current) {
        read.set(logId, await disposal.plan(logId));
      }
      setPlans(read);
    } catch (error) {
      setPlanError(error);
    }
  }, [store]);
  React.useEffect(() => void readPlans(), [readPlans]);

  async function disposeOne(plan: DisposalPlan): Promise<void> {
    const { logId } = plan.found;
    try {
      const disposal = await store.disposal();
      const { left } = await disposal.dispose(plan, (step) => mark(logId, { state: 'working', step }));
      mark(logId, left.length === 0 ? { state: 'done' } : { state: 'left', left });
    } catch (error) {
      const now = refusedPlan(error);
      mark(logId, now ? { state: 'changed' } : { state: 'failed', error });
      if (!now) {
        throw error;
      }
      setPlans((before) => new Map(before).set(logId, now));
    }
  }

  async function run(): Promise<void> {
    setState('running');
    try {
      for (const plan of [...(plans?.values() ?? [])].filter(isReady).filter(({ found }) => current.current.get(found.logId)?.state !== 'done')) {
        await disposeOne(plan);
      }
      setState([...current.current.values()].some((row) => row.state === 'changed') ? 'ready' : 'finished');
    } catch (error) {
      console.warn('Disposal stopped', error);
      setState('stopped');
    }
  }
  return { plans, planError, readPlans, rows, state, run };
}
