import { Temporal } from 'temporal-polyfill';
import type { AskedToSign } from '../cases/dpiaFile';
import { askedToSign, hashOf } from '../cases/testDpias';
import { judgeSigns, rolesWithout, signState, type SignProblem, type SignRow, type ToSign } from './counts';
import { mustApprove, mustConsult } from './who';

const at = (day: number): Temporal.Instant => Temporal.Instant.from('2026-10-01T09:00:00Z').add({ hours: day * 24 });
const toSign: ToSign = { reference: 'DPIA-2026-00001', hash: hashOf('a'), submittedById: 7 };
let id = 0;
const sign = (known: Partial<SignRow> = {}): SignRow => ({
  id: (id += 1), guid: `g${id}`, reference: toSign.reference, authorId: 20, authorName: 'Sam Head', created: at(30), role: 'head', submission: hashOf('a'), decision: 'approve', said: '', openBecause: '', ...known
});
const problems = (rows: readonly SignRow[], asked: readonly AskedToSign[] = [askedToSign()], what: ToSign = toSign): readonly (SignProblem | undefined)[] => judgeSigns(rows, asked, what).map(({ problem }) => problem);

test('who must approve follows from the residual risk, and only a high one asks the Commissioner', () => {
  expect([mustApprove('low'), mustApprove('medium'), mustApprove('high'), mustApprove(undefined)]).toEqual([['head'], ['head'], ['siro'], ['head']]);
  expect([mustConsult('low'), mustConsult('medium'), mustConsult('high'), mustConsult(undefined)]).toEqual([false, false, true, false]);
});

test('a signature of whom the log asked before, for that very hash, counts in the role in which the log asked', () => {
  const [judged] = judgeSigns([sign({ role: 'siro' })], [askedToSign()], toSign);
  expect(judged).toMatchObject({ problem: undefined, role: 'head' });
});

test('each row that does not count says why', () => {
  expect(problems([sign({ reference: 'DPIA-2026-00002' })])).toEqual(['otherCase']);
  expect(problems([sign({ submission: hashOf('b') })])).toEqual(['otherSubmission']);
  expect(problems([sign({ decision: undefined })])).toEqual(['noDecision']);
  expect(problems([sign({ authorId: 7 })], [askedToSign({ id: 7 })])).toEqual(['ownSubmission']);
  expect(problems([sign({ authorId: 99 })])).toEqual(['notAsked']);
  expect(problems([sign({ created: at(1) })])).toEqual(['askedLater']);
  expect(problems([sign({ authorId: 1 })], [askedToSign({ id: 1, byId: 1 })])).toEqual(['askedByThemselves']);
  expect(problems([sign()], [askedToSign({ takenBackAt: '2026-10-29T09:00:00Z' })])).toEqual(['takenBack']);
  // asked for another submission is not asked for this one
  expect(problems([sign()], [askedToSign({ submission: hashOf('b') })])).toEqual(['notAsked']);
  // a log without a submission has nothing that could be signed
  expect(problems([sign({ submission: '' })], [askedToSign({ submission: '' })], { ...toSign, hash: '' })).toEqual(['otherSubmission']);
});

test('a second request made by somebody else counts although the first was their own', () => {
  expect(problems([sign({ authorId: 1 })], [askedToSign({ id: 1, byId: 1 }), askedToSign({ id: 1, byId: 2 })])).toEqual([undefined]);
});

test('of one person the newest that counts stands: who approved may refuse after it', () => {
  const state = signState([sign({ created: at(31), decision: 'refuse' }), sign({ created: at(30) })], [askedToSign()], toSign);
  expect([state.approved, state.refused.length, state.waiting, state.uncounted.map(({ problem }) => problem)]).toEqual([[], 1, [], ['later']]);
  expect(rolesWithout(state, mustApprove('medium'))).toEqual(['head']);
});

test('a later submission has another hash: what was signed is no longer what was signed, and who signed is asked anew', () => {
  const later = { ...toSign, hash: hashOf('b') };
  const state = signState([sign()], [askedToSign(), askedToSign({ submission: hashOf('b'), at: '2026-11-02T09:00:00Z' })], later);
  expect(state).toMatchObject({ approved: [], isOutdated: true });
  expect(state.waiting).toHaveLength(1);
});

test('for a low risk the head of service is enough, for a high one it is not', () => {
  const state = signState([sign()], [askedToSign()], toSign);
  expect([rolesWithout(state, mustApprove('low')), rolesWithout(state, mustApprove('high'))]).toEqual([[], ['siro']]);
});

/** The rule said once more, as plainly as it can be: for each person the newest of the rows that meet every condition. */
function oracle(rows: readonly SignRow[], asked: readonly AskedToSign[], { reference, hash, submittedById }: ToSign): ReadonlyMap<number, SignRow> {
  const chosen = new Map<number, SignRow>();
  for (const row of rows) {
    const wasAsked = asked.some((ask) => ask.id === row.authorId && ask.byId !== row.authorId && ask.submission === hash && ask.takenBackAt === undefined && Temporal.Instant.compare(Temporal.Instant.from(ask.at), row.created) < 0);
    if (row.reference !== reference || hash === '' || row.submission !== hash || row.decision === undefined || row.authorId === submittedById || !wasAsked) continue;
    const before = chosen.get(row.authorId);
    const isNewer = !before || Temporal.Instant.compare(row.created, before.created) > 0 || (row.created.equals(before.created) && row.id > before.id);
    if (isNewer) chosen.set(row.authorId, row);
  }
  return chosen;
}

/** A generator that says its seed, so that a failure can be tried again. */
function random(seed: number): (most: number) => number {
  let state = seed >>> 0;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

test('whatever is asked, signed, taken back and submitted again, only what the plain rule chooses counts', () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const pick = random(seed);
    const hashes = ['a', 'b', 'c'].map(hashOf);
    const people = [1, 2, 7, 20];
    const asked = Array.from({ length: pick(7) }, (): AskedToSign => askedToSign({
      id: people[pick(4)], byId: people[pick(4)], submission: hashes[pick(3)], at: at(pick(40)).toString(), role: pick(2) === 0 ? 'head' : 'siro', ...(pick(4) === 0 ? { takenBackAt: at(50).toString() } : {})
    }));
    const rows = Array.from({ length: pick(12) }, (): SignRow => sign({
      authorId: people[pick(4)], created: at(pick(40)), submission: hashes[pick(3)], decision: pick(5) === 0 ? undefined : pick(2) === 0 ? 'approve' : 'refuse', reference: pick(6) === 0 ? 'DPIA-2026-00009' : toSign.reference
    }));
    const what: ToSign = { ...toSign, hash: hashes[pick(3)], submittedById: people[pick(4)] };
    const chosen = oracle(rows, asked, what);
    const counted = judgeSigns(rows, asked, what).filter(({ problem }) => problem === undefined);
    expect({ seed, counted: counted.map(({ row }) => row.id).sort() }).toEqual({ seed, counted: [...chosen.values()].map((row) => row.id).sort() });
    // nobody signs what they submitted, and a role comes from the log alone
    expect(counted.every(({ row, role }) => row.authorId !== what.submittedById && asked.some((ask) => ask.id === row.authorId && ask.role === role && ask.submission === what.hash))).toBe(true);
    const { approved, refused } = signState(rows, asked, what);
    expect(approved.length + refused.length).toBe(chosen.size);
  }
});
