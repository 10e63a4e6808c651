import * as React from 'react';
import type { BulkResult, Following, MarkedLine } from '../../../store/schedule';

/** Does something with entries; called again with what is left where it was stopped. */
export type BulkRun = (lines: readonly MarkedLine[], following: Following) => Promise<BulkResult>;

/** Something that is being done with many entries, and what became of it. */
export interface Bulk {
  readonly busy: boolean;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly outcome: BulkResult | undefined;
  readonly stop: () => void;
  /** Undefined where nothing is left. */
  readonly goOn: (() => void) | undefined;
  /** @returns what became of it; undefined when it could not begin, which `fail` has heard of */
  readonly start: (lines: readonly MarkedLine[], run: BulkRun) => Promise<BulkResult | undefined>;
  readonly forget: () => void;
}

const together = (before: BulkResult | undefined, now: BulkResult): BulkResult => ({
  ...now, saved: [...(before?.saved ?? []), ...now.saved], refused: [...(before?.refused ?? []), ...now.refused], conflicts: [...(before?.conflicts ?? []), ...now.conflicts], failed: [...(before?.failed ?? []), ...now.failed]
});

/**
 * Keeps what somebody does with many entries going, shows how far it is, and goes on where it was stopped.
 * @param onDone hears of each end, also one in the middle
 */
export function useBulk(fail: (error: unknown) => void, onDone: (result: BulkResult) => void): Bulk {
  const [busy, setBusy] = React.useState(false);
  const [progress, setProgress] = React.useState<Bulk['progress']>();
  const [outcome, setOutcome] = React.useState<BulkResult>();
  const [last, setLast] = React.useState<BulkRun>();
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);

  async function work(lines: readonly MarkedLine[], run: BulkRun, before: BulkResult | undefined): Promise<BulkResult | undefined> {
    if (busy) return undefined;
    const own = new AbortController();
    stopper.current = own;
    setBusy(true);
    setOutcome(undefined);
    setLast(() => run);
    setProgress({ done: 0, total: lines.length });
    try {
      const result = together(before, await run(lines, { signal: own.signal, onProgress: (done, total) => setProgress({ done, total }) }));
      setOutcome(result);
      onDone(result);
      return result;
    } catch (error) {
      setOutcome(before);
      fail(error);
      return undefined;
    } finally {
      setBusy(false);
      setProgress(undefined);
    }
  }

  return {
    busy, progress, outcome,
    stop: () => stopper.current?.abort(),
    goOn: outcome && outcome.left.length > 0 && last ? () => void work(outcome.left, last, outcome) : undefined,
    start: (lines, run) => work(lines, run, undefined),
    forget: () => setOutcome(undefined)
  };
}
