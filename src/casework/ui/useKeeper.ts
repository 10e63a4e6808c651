import * as React from 'react';
import type { AnyCase } from '../rules/kind';
import type { CaseDraft, CaseDrafts } from './caseDrafts';
import { InputKeeper } from './inputs';

/** A browser's store can hang (a damaged profile): a panel does not wait longer than this for what was typed before. */
const PATIENCE_MS = 1500;
/** A pause in typing after which it is kept. */
const PAUSE_MS = 500;

export interface Kept {
  readonly keeper: InputKeeper;
  /** What was found in the browser when the panel opened. */
  readonly found: CaseDraft | undefined;
}

/** The unsaved inputs of one case, or of several that are worked on together, from the browser if there are any; undefined until the browser has answered. */
export function useKeeper(drafts: CaseDrafts, cases: readonly AnyCase[], command: string): Kept | undefined {
  const [kept, setKept] = React.useState<Kept>();
  const key = cases.map(({ logId }) => logId).sort((a, b) => a - b).join(',');
  React.useEffect(() => {
    let here = true;
    const open = (found: CaseDraft | undefined): void => {
      if (here) {
        setKept((before) => before ?? { keeper: new InputKeeper(found?.edits), found });
      }
    };
    void drafts.load(key, command).then(open);
    const impatient = window.setTimeout(() => open(undefined), PATIENCE_MS);
    return () => {
      here = false;
      window.clearTimeout(impatient);
    };
  }, [drafts, key, command]);

  const keeper = kept?.keeper;
  React.useEffect(() => {
    if (!keeper) {
      return undefined;
    }
    let timer: number | undefined;
    const flush = (): void => {
      if (timer !== undefined) {
        window.clearTimeout(timer);
        timer = undefined;
        void drafts.save(key, command, keeper.all);
      }
    };
    const stop = keeper.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(flush, PAUSE_MS);
    });
    window.addEventListener('pagehide', flush);
    return () => {
      stop();
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper, drafts, key, command]);
  return kept;
}
