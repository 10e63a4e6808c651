import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import type { ChosenFile } from '../../../../shared-ui/files/chosenFiles';
import type { DraftStore, FormDraft, StoredDraft } from './draftStore';

/** A browser's store can hang (a damaged profile): the form does not wait longer than this for a draft. */
const PATIENCE_MS = 1500;

/** A pause in typing after which the draft is saved. */
const PAUSE_MS = 500;

export interface DraftKeeper<Draft extends FormDraft> {
  /** Undefined until the store has been looked into; null when there is no draft, or the store does not work. */
  readonly found: StoredDraft<Draft> | null | undefined;
  /** The draft came when the form stood already, and nothing was typed into that: it starts again, with the draft. */
  readonly isLate: boolean;
  readonly savedAt: Temporal.Instant | undefined;
  /** The store does not work here: said quietly, the form works all the same. */
  readonly broken: boolean;
  readonly filesNotKept: boolean;
  /** Saves after a pause in typing; the latest text wins. */
  keepText(draft: Draft): void;
  keepFiles(files: readonly ChosenFile[]): void;
  /** Notes, before anything is sent, that it may be there; answers whether it may have been sent already. */
  beginSending(draft: Draft): Promise<boolean>;
  drop(): Promise<void>;
}

/** Keeps the draft while somebody types. Writes follow one another, so that an old text never lands after a new one or after `drop`. */
export function useDraft<Draft extends FormDraft>(store: DraftStore<Draft>, now: () => Temporal.Instant): DraftKeeper<Draft> {
  const [found, setFound] = React.useState<StoredDraft<Draft> | null | undefined>();
  const [isLate, setLate] = React.useState(false);
  const [savedAt, setSavedAt] = React.useState<Temporal.Instant | undefined>();
  const [broken, setBroken] = React.useState(false);
  const [filesNotKept, setFilesNotKept] = React.useState(false);
  const queue = React.useRef<Promise<void>>(Promise.resolve());
  const waiting = React.useRef<{ draft: Draft; timer: number } | undefined>();
  const mayBeSent = React.useRef(false);
  /** The store has held this draft, so another tab may have found it there. */
  const shared = React.useRef(false);
  /** Something was typed or sent: what is found now comes too late for it. */
  const touched = React.useRef(false);
  const gaveUp = React.useRef(false);
  const here = React.useRef(true);

  const enqueue = React.useCallback((work: () => Promise<void>, failed: (error: unknown) => void): Promise<void> => {
    queue.current = queue.current.then(work).catch((error: unknown) => {
      // the form goes on without a draft; the page says so
      console.warn('The draft could not be kept', error);
      if (here.current) {
        failed(error);
      }
    });
    return queue.current;
  }, []);

  const saveNow = React.useCallback((draft: Draft): Promise<void> => enqueue(
    async () => {
      await store.saveText(draft, mayBeSent.current);
      shared.current = true;
      if (here.current) {
        setSavedAt(now());
        setBroken(false);
      }
    },
    () => setBroken(true)
  ), [enqueue, now, store]);

  const flush = React.useCallback((): void => {
    if (waiting.current) {
      window.clearTimeout(waiting.current.timer);
      const { draft } = waiting.current;
      waiting.current = undefined;
      void saveNow(draft);
    }
  }, [saveNow]);

  React.useEffect(() => {
    here.current = true;
    void enqueue(
      async () => {
        const stored = await store.load();
        mayBeSent.current = stored?.mayBeSent ?? false;
        shared.current = stored !== undefined;
        if (here.current && !touched.current) {
          setFound(stored ?? null);
          setLate(gaveUp.current && stored !== undefined);
        }
      },
      () => {
        setFound(null);
        setBroken(true);
      }
    );
    const impatient = window.setTimeout(() => {
      gaveUp.current = true;
      setFound((before) => (before === undefined ? null : before));
    }, PATIENCE_MS);
    // a phone may never come back to a page that it has put away
    const onHide = (): void => { if (document.visibilityState === 'hidden') { flush(); } };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', flush);
    return () => {
      window.clearTimeout(impatient);
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', flush);
      flush();
      here.current = false;
    };
  }, [enqueue, flush, store]);

  return {
    found,
    isLate,
    savedAt,
    broken,
    filesNotKept,
    keepText: (draft) => {
      touched.current = true;
      window.clearTimeout(waiting.current?.timer);
      waiting.current = { draft, timer: window.setTimeout(flush, PAUSE_MS) };
    },
    keepFiles: (files) => {
      touched.current = true;
      void enqueue(async () => { await store.saveFiles(files); setFilesNotKept(false); }, () => setFilesNotKept(true));
    },
    beginSending: async (draft) => {
      touched.current = true;
      window.clearTimeout(waiting.current?.timer);
      waiting.current = undefined;
      const wasBegun = mayBeSent.current;
      mayBeSent.current = true;
      let elsewhere = false;
      await enqueue(async () => {
        // another tab may hold the same draft: then its try counts too, and so does its having finished
        const stored = await store.load();
        elsewhere = shared.current && (!stored || stored.mayBeSent || stored.draft.reportGuid !== draft.reportGuid);
        await store.saveText(draft, true);
      }, () => { elsewhere = true; setBroken(true); });
      return wasBegun || elsewhere;
    },
    drop: () => {
      window.clearTimeout(waiting.current?.timer);
      waiting.current = undefined;
      mayBeSent.current = false;
      shared.current = false;
      return enqueue(async () => {
        await store.drop();
        if (here.current) {
          setSavedAt(undefined);
          setFound(null);
        }
      }, () => setBroken(true));
    }
  };
}
