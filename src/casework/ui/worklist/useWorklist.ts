import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';
import type { CaseStore } from '../../store/contract';
import type { CaseLine } from '../../rules/worklist';

/** Every open case, least time left first; also those that were closed directly in SharePoint. */
export type ReadWorklist = CaseStore['readWorklist'];

export interface LoadedWorklist<Lines = readonly CaseLine[]> {
  readonly lines: Lines;
  /** When the server was asked. */
  readonly asAt: Temporal.Instant;
}

export interface WorklistState<Lines = readonly CaseLine[]> {
  /** The last answer; it stays in sight while, and after, a later look fails. */
  readonly loaded: LoadedWorklist<Lines> | undefined;
  readonly busy: boolean;
  readonly failure: unknown;
  /** Answers whether it could be read. */
  readonly look: () => Promise<boolean>;
}

/** Back on the page after less than this, what stands there is new enough. */
const FRESH_MS = 10_000;

/** Reads the worklist when it opens, when `turn` changes, and when somebody comes back to the page. Of two looks at once the later one counts. */
export function useWorklist<Lines = readonly CaseLine[]>(services: DeskServices, readWorklist: () => Promise<Lines>, turn: number): WorklistState<Lines> {
  const [loaded, setLoaded] = React.useState<LoadedWorklist<Lines>>();
  const [busy, setBusy] = React.useState(true);
  const [failure, setFailure] = React.useState<unknown>();
  const latest = React.useRef(0);
  const asked = React.useRef(0);

  const look = React.useCallback(async (): Promise<boolean> => {
    latest.current += 1;
    const mine = latest.current;
    const stillMine = (): boolean => latest.current === mine;
    setBusy(true);
    try {
      const lines = await readWorklist();
      const asAt = services.now();
      if (stillMine()) {
        setLoaded({ lines, asAt });
        setFailure(undefined);
        asked.current = asAt.epochMilliseconds;
      }
      return true;
    } catch (error) {
      if (stillMine()) {
        setFailure(error);
      }
      return false;
    } finally {
      if (stillMine()) {
        setBusy(false);
      }
    }
  }, [services, readWorklist]);

  React.useEffect(() => void look(), [look, turn]);
  // an answer that comes after the page was left is nobody's
  React.useEffect(() => () => { latest.current += 1; }, []);
  React.useEffect(() => {
    const back = (): void => {
      if (document.visibilityState === 'visible' && services.now().epochMilliseconds - asked.current > FRESH_MS) {
        void look();
      }
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [look, services]);
  return { loaded, busy, failure, look };
}
