import { Temporal } from 'temporal-polyfill';
import type { DpiaContent } from '../../../rules/content';
import { complete } from '../../../rules/testContent';
import type { Answer } from '../../../rules/questionnaire/questionnaire';
import type { Risk } from '../../../rules/risks/risk';
import type { SignRow } from '../../../rules/signing/counts';
import type { TalkRow } from '../../../rules/talk/talk';
import { DraftConflict, type MyDpia, type NewDpia, type SavedAnswer, type SavedRisk, type Submitted } from '../../staff/contract';
import type { FormStore } from '../formStore';

export const me = { id: 9, name: 'Alex Turner' };
export const officer = { id: 1, name: 'Priya Nandra' };
export const hashOf = (number: number): string => String(number).repeat(64).slice(0, 64);

export const aDpia = (more: Partial<MyDpia> = {}): MyDpia => ({
  id: 42, etag: '"1"', guid: 'd-42', reference: 'DPIA-2026-00042', title: 'Parking permits online', folder: 'Housing', system: 'ParkIt', plannedOn: '2027-05-03', form: 'full', version: 2, own: [], screening: '', startedFrom: '', ...more
});

let last = 0;
export const aTalk = (more: Partial<TalkRow> = {}): TalkRow => {
  last += 1;
  return {
    id: last, guid: `t${last}`, reference: 'DPIA-2026-00042', kind: 'comment', question: '', replyTo: '', point: undefined, said: 'Words', details: undefined, submission: '', authorId: officer.id, authorName: officer.name,
    created: Temporal.Instant.from('2026-11-18T09:00:00Z').add({ minutes: last }), folder: 'Housing', ...more
  };
};
export const aSubmission = (more: Partial<Submitted> = {}): Submitted => ({ number: 1, hash: hashOf(1), at: '2026-11-17T10:00:00Z', by: { id: 3, name: 'Sam Price' }, ...more });

export interface MemoryDpias extends FormStore {
  /** What was asked to be written, in its order. */
  readonly wrote: { readonly what: string; readonly value: unknown }[];
  readonly answers: Map<string, SavedAnswer>;
  readonly risks: Map<string, SavedRisk & { readonly isOut?: boolean }>;
  readonly talk: TalkRow[];
  readonly submissions: Submitted[];
  readonly submitted: Map<string, DpiaContent>;
  readonly signs: SignRow[];
  /** A colleague answers on another page. */
  readonly colleague: (question: string, answer: Answer) => void;
  /** Thrown by the next writes, in their order. */
  readonly failures: Error[];
}

interface Known {
  readonly dpias?: readonly MyDpia[];
  readonly states?: Readonly<Record<string, string>>;
  readonly services?: readonly string[];
  readonly content?: Pick<DpiaContent, 'answers' | 'risks'>;
  readonly talk?: readonly TalkRow[];
  readonly submissions?: readonly Submitted[];
  readonly submitted?: readonly (readonly [string, DpiaContent])[];
  readonly signs?: readonly SignRow[];
}

/** SharePoint as the pages of DPIAs know it, in memory: rows with versions, which refuse what is written over an older one. */
export function memoryDpias({ dpias = [aDpia()], states = {}, services = ['Housing'], content = { answers: {}, risks: [] }, talk = [], submissions = [], submitted = [], signs = [] }: Known = {}): MemoryDpias {
  let rows = 0;
  const stamp = (by = me.name): { rowId: number; etag: string; by: string; at: string } => ({ rowId: (rows += 1), etag: `"${rows}"`, by, at: '2026-11-20T18:20:00Z' });
  const heads = [...dpias];
  const store: Pick<MemoryDpias, 'wrote' | 'answers' | 'risks' | 'talk' | 'submissions' | 'submitted' | 'signs' | 'failures'> = {
    wrote: [], answers: new Map(Object.entries(content.answers).map(([id, answer]) => [id, { ...stamp(), answer }])), risks: new Map(content.risks.map((risk: Risk) => [risk.id, { ...stamp(), risk }])),
    talk: [...talk], submissions: [...submissions], submitted: new Map(submitted), signs: [...signs], failures: []
  };
  const write = (what: string, value: unknown): void => {
    store.wrote.push({ what, value });
    const failure = store.failures.shift();
    if (failure) throw failure;
  };
  const meets = <Saved extends SavedAnswer | SavedRisk>(there: Saved | undefined, over: Saved | undefined): void => {
    if (there?.etag !== over?.etag) throw new DraftConflict(there);
  };
  return {
    ...store,
    colleague: (question, answer) => void store.answers.set(question, { ...stamp('Casey Morgan'), answer }),
    readMyId: () => Promise.resolve(me.id),
    readMySigns: () => Promise.resolve([...store.signs]),
    readMyServices: () => Promise.resolve(services),
    readMyDpias: () => Promise.resolve([...heads]),
    readStates: () => Promise.resolve(states),
    readDraft: () => {
      const [live, out] = [[...store.risks.values()].filter(({ isOut }) => !isOut), [...store.risks.values()].filter(({ isOut }) => isOut)];
      return Promise.resolve({ answers: Object.fromEntries(store.answers), risks: live, withdrawn: out, unreadable: [] });
    },
    readAround: () => Promise.resolve({ submissions: [...store.submissions], talk: [...store.talk] }),
    saveAnswer: async (_services, _dpia, question, answer, over) => {
      write(question, answer);
      meets(store.answers.get(question), over);
      const saved = { ...stamp(), rowId: over?.rowId ?? rows, answer };
      store.answers.set(question, saved);
      return saved;
    },
    saveRisk: async (_services, _dpia, risk, over) => {
      write('risk', risk);
      meets<SavedRisk>(store.risks.get(risk.id), over);
      const made = stamp();
      const saved = { ...made, rowId: over?.rowId ?? made.rowId, risk };
      store.risks.set(risk.id, saved);
      return saved;
    },
    withdrawRisk: async (_services, _dpia, over) => {
      write('withdraw', over.risk.id);
      store.risks.set(over.risk.id, { ...over, etag: stamp().etag, isOut: true });
    },
    saveHead: async (_services, dpia, changes) => {
      write('head', changes);
      return { ...dpia, ...changes, etag: stamp().etag };
    },
    start: async (_services, dpia: NewDpia, guid) => {
      write('start', dpia);
      const started = aDpia({ id: 50, guid, reference: 'DPIA-2026-00050', title: dpia.title, folder: dpia.service, system: dpia.system, plannedOn: dpia.plannedOn, form: dpia.form, own: dpia.own, screening: dpia.screening, startedFrom: dpia.startedFrom });
      heads.unshift(started);
      store.answers.clear();
      for (const [id, answer] of Object.entries(dpia.answers)) store.answers.set(id, { ...stamp(), answer });
      return started;
    },
    addTalk: async (_services, _dpia, said, guid) => {
      write(said.kind, { ...said, guid });
      store.talk.push(aTalk({ ...said, guid, authorId: me.id, authorName: me.name, created: Temporal.Instant.from('2026-11-20T18:30:00Z').add({ seconds: last }) }));
    },
    submit: async (_services, _dpia, given) => {
      write('submit', given);
      const number = store.submissions.length + 1;
      const made = aSubmission({ number, hash: hashOf(number), at: '2026-11-20T18:30:00Z', by: me });
      store.submissions.push(made);
      store.submitted.set(made.hash, given);
      return made;
    },
    readSubmitted: (_services, _dpia, { hash }) => Promise.resolve(store.submitted.get(hash)),
    sign: async (_services, dpia, sign, guid) => {
      write('sign', { ...sign, guid });
      store.signs.push({ id: store.signs.length + 1, guid, reference: dpia.reference, authorId: me.id, authorName: me.name, created: Temporal.Instant.from('2026-11-20T18:30:00Z'), ...sign });
    }
  };
}

/** One that lacks nothing. */
export const filled = { answers: complete.answers, risks: complete.risks };
