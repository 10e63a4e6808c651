import * as React from 'react';
import { browserStore, type KeyValueStore } from '../../../../platform/host/browserDrafts';
import type { DeskServices } from '../../../../platform/host/services';
import { isDeskError } from '../../../../platform/sharepoint/errors';
import { failureOf, type Failure } from '../../../../shared-ui/failure';
import { plainDate } from '../../../../calendar';
import type { DpiaContent } from '../../../rules/content';
import type { Answer } from '../../../rules/questionnaire/questionnaire';
import { nextNumber } from '../../../rules/risks/numbering';
import type { Risk } from '../../../rules/risks/risk';
import type { MyDpia, SavedAnswer, SavedRisk } from '../../staff/contract';
import { contentOf, numbered, type RowRisk } from '../content';
import type { FormStore } from '../formStore';
import { overTheirs } from './bringBack';
import { Keeper } from './keeper';
import { localDraft, nothingKept } from './localDraft';
import { answersPort, risksPort } from './ports';
import { readDpia, type ReadDpia } from './readDpia';

const byId = (risks: readonly SavedRisk[]): Readonly<Record<string, SavedRisk>> => Object.fromEntries(risks.map((saved) => [saved.risk.id, saved]));

export interface DpiaDesk {
  readonly dpia: MyDpia;
  readonly read: ReadDpia;
  readonly answers: Keeper<Answer, SavedAnswer>;
  readonly risks: Keeper<Risk, SavedRisk>;
  readonly rows: readonly RowRisk[];
  readonly content: DpiaContent;
  /** Begun with questions that this page does not know yet: it is shown, and nothing is saved over it. */
  readonly isNewer: boolean;
  /** The browser keeps nothing here: said quietly. */
  readonly isNotKept: boolean;
  /** What others did could not be read, or the head was not changed. */
  readonly trouble: Failure | undefined;
  readonly answer: (id: string, answer: Answer) => void;
  readonly addRisk: (make: (number: number) => Risk) => string;
  readonly takeOut: (id: string) => Promise<void>;
  readonly bringBack: (id: string) => Promise<void>;
  readonly saveHead: (changes: Parameters<FormStore['saveHead']>[2]) => Promise<void>;
  /** Reads again what others did; what is being typed stays. @param signed what whoever looks has signed is asked too */
  readonly look: (signed?: 'signed') => Promise<void>;
}

interface Options {
  readonly services: DeskServices;
  readonly store: FormStore;
  readonly drafts: KeyValueStore | undefined;
  readonly opened: MyDpia;
  readonly first: ReadDpia;
}

/** One DPIA on the page: its rows, what is typed and not in them yet, and what was said of it. */
export function useDpia({ services, store, drafts, opened, first }: Options): DpiaDesk {
  const [dpia, setDpia] = React.useState(opened);
  const [read, setRead] = React.useState(first);
  const [out, setOut] = React.useState<readonly SavedRisk[]>(first.draft.withdrawn ?? []);
  const [isNotKept, setNotKept] = React.useState(false);
  const [trouble, setTrouble] = React.useState<Failure | undefined>();
  const [, draw] = React.useReducer((count: number) => count + 1, 0);
  const head = React.useRef(opened);
  const headQueue = React.useRef<Promise<void>>(Promise.resolve());
  const pending = React.useRef<Parameters<FormStore['saveHead']>[2]>({});
  const timer = React.useRef<number | undefined>();

  const { answers, risks, local } = React.useMemo(() => {
    const kept = localDraft({ siteUrl: services.siteUrl, upn: services.me.upn, guid: opened.guid, now: services.now, store: drafts ?? browserStore() });
    let unsaved = nothingKept;
    const keep = (part: Partial<typeof nothingKept>): void => {
      unsaved = { ...unsaved, ...part };
      kept.save(unsaved).catch((error: unknown) => {
        console.warn('The draft could not be kept', error);
        setNotKept(true);
      });
    };
    const made = {
      answers: new Keeper(answersPort(services, store, opened, (part) => keep({ answers: part }))), risks: new Keeper(risksPort(services, store, opened, (part) => keep({ risks: part }))), local: kept
    };
    made.answers.refresh(first.draft.answers);
    made.risks.refresh(byId(first.draft.risks));
    return made;
  }, [services, store, drafts, opened, first]);

  React.useEffect(() => {
    const ends = [answers.subscribe(draw), risks.subscribe(draw)];
    let here = true;
    local.load().then((kept) => {
      if (!here) return;
      answers.restore(kept.answers);
      risks.restore(kept.risks);
    }, (error: unknown) => {
      console.warn('The draft could not be read', error);
      if (here) setNotKept(true);
    });
    const hide = (): void => { void answers.leaveAll(); void risks.leaveAll(); };
    const back = (): void => { void answers.retry(); void risks.retry(); };
    window.addEventListener('pagehide', hide);
    window.addEventListener('online', back);
    return () => {
      here = false;
      hide();
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('online', back);
      ends.forEach((end) => end());
    };
  }, [answers, risks, local]);

  const known = React.useRef(first);
  const look = React.useCallback(async (signed?: 'signed'): Promise<void> => {
    const marks = [answers.mark, risks.mark];
    try {
      const again = await readDpia(services, store, head.current, signed ? undefined : known.current);
      known.current = again;
      answers.refresh(again.draft.answers, marks[0]);
      risks.refresh(byId(again.draft.risks), marks[1]);
      setOut(again.draft.withdrawn ?? []);
      setRead(again);
      setTrouble(undefined);
    } catch (error) {
      setTrouble(failureOf(error));
    }
  }, [answers, risks, services, store]);

  const saveHead: DpiaDesk['saveHead'] = (changes) => {
    headQueue.current = headQueue.current.then(async () => {
      try {
        head.current = await saveOver(changes);
        setDpia(head.current);
        setTrouble(undefined);
      } catch (error) {
        setTrouble(failureOf(error));
      }
    });
    return headQueue.current;
  };

  /** A head that somebody else changed meanwhile is read again: what is written is said on this page just now, and the rest stays theirs. @throws DeskError */
  async function saveOver(changes: Parameters<FormStore['saveHead']>[2]): Promise<MyDpia> {
    try {
      return await store.saveHead(services, head.current, changes);
    } catch (error) {
      if (!isDeskError(error, 'conflict')) throw error;
      const there = (await store.readMyDpias(services)).find(({ guid }) => guid === head.current.guid);
      if (!there) throw error;
      return store.saveHead(services, there, changes);
    }
  }

  const left = Object.fromEntries(Object.entries(read.draft.left ?? {}).map(([id, saved]) => [id, saved.answer]));
  const isNewer = read.draft.isNewer === true;
  const live = Object.entries(risks.values).map(([id, risk]): RowRisk => ({ risk, rowId: risks.of(id).over?.rowId, isOut: false }));
  const rows = numbered([...live, ...out.filter(({ risk }) => risks.valueOf(risk.id) === undefined).map(({ risk, rowId }) => ({ risk, rowId, isOut: true }))]);

  return {
    dpia, read, answers, risks, rows, isNewer, content: contentOf(dpia, { answers: answers.values, left, isNewer }, rows.filter(({ isOut }) => !isOut).map(({ risk }) => risk)), isNotKept, trouble, saveHead, look,
    answer: (id, answer) => {
      answers.type(id, answer);
      // the register, and who is told of the day, read them of the head
      if (id === 'need_system' && typeof answer === 'string' && answer.length <= 255) headLater('system', answer.trim());
      if (id === 'need_day' && typeof answer === 'string' && (answer === '' || plainDate(answer))) headLater('plannedOn', answer || undefined);
    },
    addRisk: (make) => {
      const risk = make(nextNumber(rows.map((each) => each.risk)));
      risks.type(risk.id, risk);
      return risk.id;
    },
    takeOut: async (id) => {
      await risks.leave(id);
      const { over } = risks.of(id);
      if (over) {
        await store.withdrawRisk(services, dpia, over);
      }
      risks.drop(id);
      await look();
    },
    bringBack: async (id) => {
      const saved = out.find(({ risk }) => risk.id === id);
      if (!saved) return;
      const back = await overTheirs(saved, (over) => store.saveRisk(services, dpia, saved.risk, over));
      setOut((before) => before.filter(({ risk }) => risk.id !== id));
      risks.put(id, back);
    }
  };

  function headLater(column: 'system' | 'plannedOn', value: string | undefined): void {
    if (head.current[column] !== value) pending.current = { ...pending.current, [column]: value };
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const changes = pending.current;
      pending.current = {};
      if (Object.keys(changes).length > 0) void saveHead(changes);
    }, 2000);
  }
}
