import { memoryCaseStore, type MemoryCaseStore } from '../../../../casework/ui/testing/memoryCaseStore';
import type { DpiaEvent } from '../../../rules/cases/events';
import { hashOf, on } from '../../../rules/cases/testDpias';
import type { DpiaCase, DpiaFixed, DpiaValues } from '../../../rules/cases/values';
import type { SignRow } from '../../../rules/signing/counts';
import { decidedTalk } from '../../../rules/talk/decided';
import type { NewTalk, TalkRow } from '../../../rules/talk/talk';
import { complete } from '../../../rules/testContent';
import type { ReadSubmission, SubmissionFile } from '../../../store/submissions';
import type { DpiaDeskStore } from '../contract';

/** What lies in other lists of a DPIA in memory. */
export interface AroundDpias {
  readonly submissions: ReadSubmission[];
  readonly talk: TalkRow[];
  readonly signs: SignRow[];
  /** What was told to the service, in order. */
  readonly told: NewTalk[];
  /** References of which the service's people got a mail. */
  readonly mailed: string[];
}
export type MemoryDpias = DpiaDeskStore & MemoryCaseStore<DpiaValues, DpiaFixed, DpiaEvent> & AroundDpias;

/** A submission of a DPIA, as the library has it. */
export const aSubmission = (known: Partial<ReadSubmission> = {}): ReadSubmission => ({
  reference: 'DPIA-2026-00001', number: 1, hash: hashOf('a'), address: `/sites/x/DpiaSubmissions/Housing/${known.number ?? 1}.json`, folder: 'Housing', size: 900, at: on('2026-10-20'), by: { id: 7, name: 'Morgan Ellis' }, isWhole: true,
  content: { ...complete, reference: 'DPIA-2026-00001', guid: 'g' }, ...known
});

/** A row of the talk. */
export const aTalk = (known: Partial<TalkRow>): TalkRow => ({
  id: 1, guid: '', reference: 'DPIA-2026-00001', kind: 'comment', question: '', replyTo: '', point: undefined, said: '', details: undefined, submission: hashOf('a'), authorId: 7, authorName: 'Morgan Ellis', created: on('2026-10-28'), folder: 'Housing', ...known
});

/** A signature. */
export const aSign = (known: Partial<SignRow> = {}): SignRow =>
  ({ id: 1, guid: 's', reference: 'DPIA-2026-00001', authorId: 20, authorName: 'Sam Head', created: on('2026-10-30'), role: 'head', submission: hashOf('a'), decision: 'approve', said: '', openBecause: '', ...known });

/** Screenings and DPIAs in memory, as their store answers. */
export function memoryDpias(around: Partial<AroundDpias>, ...opened: readonly DpiaCase[]): MemoryDpias {
  const store = memoryCaseStore<DpiaValues, DpiaFixed, DpiaEvent>(opened);
  const { submissions = [], talk = [], signs = [] } = around;
  const told: NewTalk[] = [];
  const mailed: string[] = [];
  const seeds = new Set<string>();
  return {
    ...store, submissions, talk, signs, told, mailed,
    readOther: (reference) => Promise.resolve([...store.cases.values()].find((found) => found.reference === reference)),
    readSubmissions: () => Promise.resolve<readonly SubmissionFile[]>(submissions),
    readSubmission: ({ address }) => {
      const found = submissions.find((each) => each.address === address);
      return found ? Promise.resolve(found) : Promise.reject(new Error('gone'));
    },
    readTalk: () => Promise.resolve(talk),
    addTalk: (_found, row) => { told.push(row); return Promise.resolve(told.length); },
    readSigns: () => Promise.resolve(signs),
    readScreening: () => Promise.resolve({ answers: { project_title: 'Cameras', personal_data: 'yes', cctv: 'yes' }, version: 1, by: 'Jo Bright', wantedUntil: '', unreadable: [] }),
    readArrivals: () => Promise.resolve([]),
    readReviewers: () => Promise.resolve([{ id: 30, name: 'Robin Caldicott', upn: 'robin@northmere.example', mail: 'robin@northmere.example' }]),
    readServicePeople: () => Promise.resolve([{ id: 20, name: 'Sam Head', upn: 'sam@northmere.example', mail: 'sam@northmere.example' }]),
    siteUserId: (upn) => Promise.resolve(upn.startsWith('sam') ? 20 : 99),
    tellDecided: (found) => {
      const fresh = decidedTalk(found).filter(({ seed }) => !seeds.has(seed));
      fresh.forEach(({ seed, talk: row }) => { seeds.add(seed); told.push(row); });
      return Promise.resolve(fresh.length);
    },
    tellTurn: ({ reference }) => { mailed.push(reference); return Promise.resolve({ told: ['Morgan Ellis'], notTold: [] }); },
    readCounts: () => Promise.resolve({})
  };
}
