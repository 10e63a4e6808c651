import * as React from 'react';
import { runSetup, type SetupProgress, type SetupResult } from '../../platform/provisioning';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import type { SPFI } from '../../platform/sharepoint/pnpSetup';
import { deskDefinition } from '../desk';
import { settingsIfAny } from '../examineSite';

export type RunState =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: SetupProgress; readonly stopping: boolean }
  | { readonly state: 'ended'; readonly result: SetupResult };

export interface Run {
  readonly run: RunState;
  readonly start: () => void;
  readonly stop: () => void;
}

/** One run of set-up at a time; leaving the page stops it after the change on its way. */
export function useRun(sp: SPFI, siteUrl: string, onEnd: (result: SetupResult) => void): Run {
  const [run, setRun] = React.useState<RunState>({ state: 'idle' });
  const controller = React.useRef<AbortController>();
  React.useEffect(() => () => controller.current?.abort(), []);

  const start = (): void => {
    const abort = new AbortController();
    controller.current = abort;
    const show = (progress: SetupProgress): void => {
      // a page that was left has nobody to show it to
      setRun((before) => ({ state: 'running', progress, stopping: before.state === 'running' && before.stopping }));
    };
    show({ done: 0, total: 0 });
    const carryOut = async (): Promise<SetupResult> => {
      const desk = deskDefinition(await settingsIfAny(sp, siteUrl));
      return runSetup(sp, siteUrl, desk, { signal: abort.signal, onProgress: show });
    };
    carryOut()
      .catch((error: unknown): SetupResult => ({
        outcome: 'failed', done: [], failed: [], error: isDeskError(error) ? error : new DeskError('unavailable', { cause: error, serverMessage: String(error) })
      }))
      .then((result) => {
        setRun({ state: 'ended', result });
        onEnd(result);
      })
      .catch((error: unknown) => console.error('The page could not show the result of set-up', error));
  };
  const stop = (): void => {
    controller.current?.abort();
    setRun((before) => (before.state === 'running' ? { ...before, stopping: true } : before));
  };
  return { run, start, stop };
}
