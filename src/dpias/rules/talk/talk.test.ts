import { Temporal } from 'temporal-polyfill';
import { answeredPoints, adviceInLog, adviceInTalk, openPoints, pointAnswerTalk } from './points';
import { countedTalk, officersKinds, type TalkRow } from './talk';
import { openThreads, threadsByQuestion, threadsOf } from './threads';
import { askedViews, otherViews } from './views';

const officer = 1;
const reviewer = 5;
const manager = 9;
const people = { isOfficer: (id: number): boolean => id === officer, isReviewer: (id: number): boolean => id === reviewer };
const of = { reference: 'DPIA-2026-00001', folder: 'Housing' };
let id = 0;
const row = (known: Partial<TalkRow> = {}): TalkRow => {
  id += 1;
  return {
    id, guid: `g${id}`, reference: of.reference, kind: 'comment', question: '', replyTo: '', point: undefined, said: 'Words', details: undefined, submission: '', authorId: manager, authorName: 'A Manager',
    created: Temporal.Instant.from('2026-10-01T09:00:00Z').add({ minutes: id }), folder: of.folder, ...known
  };
};
const counted = (...rows: readonly TalkRow[]): readonly TalkRow[] => countedTalk(rows, of, people);

test('a row counts in the folder of its DPIA’s service alone, and names that DPIA', () => {
  expect(counted(row({ folder: 'Revenues' }), row({ reference: 'DPIA-2026-00002' }), row({ folder: '' }))).toEqual([]);
  expect(counted(row())).toHaveLength(1);
});

test('what officers decide counts where an officer is the author, whoever claims it', () => {
  for (const kind of officersKinds) {
    expect(counted(row({ kind, authorId: manager }), row({ kind, authorId: reviewer }))).toEqual([]);
    expect(counted(row({ kind, authorId: officer }))).toHaveLength(1);
  }
});

test('a point of the advice is answered by the service, not by whoever advises or reviews', () => {
  expect(counted(row({ kind: 'pointAnswer', authorId: officer }), row({ kind: 'pointAnswer', authorId: reviewer }))).toEqual([]);
  expect(counted(row({ kind: 'pointAnswer' }))).toHaveLength(1);
});

test('anybody who may add comments and gives views, and rows with one GUID are one, the earliest', () => {
  const first = row({ guid: 'same', said: 'First' });
  expect(counted(row({ kind: 'view', authorId: reviewer }), row({ kind: 'reply', authorId: officer }), { ...first, id: 900, said: 'Again', created: first.created.add({ minutes: 3 }) }, first).map(({ said }) => said))
    .toEqual(['First', 'Words', 'Words']);
});

test('replies stand under their comment, also replies to replies; nothing that somebody wrote is hidden', () => {
  const comment = row({ question: 'need_aims' });
  const reply = row({ kind: 'reply', replyTo: comment.guid });
  const deeper = row({ kind: 'reply', replyTo: reply.guid });
  const lost = row({ kind: 'reply', replyTo: 'nobody', question: 'need_aims', said: 'To what is gone' });
  const [one, other] = threadsOf([comment, reply, deeper, lost]);
  expect([one.replies.map(({ id: of_ }) => of_), other.first.said]).toEqual([[reply.id, deeper.id], 'To what is gone']);
  expect(threadsByQuestion([comment, reply, lost]).get('need_aims')).toHaveLength(2);
});

test('a thread that was settled is open again when somebody writes after it; two rows that answer each other end', () => {
  const comment = row();
  const resolved = row({ kind: 'resolved', replyTo: comment.guid });
  expect([openThreads([comment]), openThreads([comment, resolved]), openThreads([comment, resolved, row({ kind: 'reply', replyTo: comment.guid })])]).toEqual([1, 0, 1]);
  const [one, other] = [row({ kind: 'reply' }), row({ kind: 'reply' })];
  expect(threadsOf([{ ...one, replyTo: other.guid }, { ...other, replyTo: one.guid }]).length).toBeGreaterThan(0);
  expect(threadsOf([row({ kind: 'resolved', replyTo: 'nobody' })])).toEqual([]);
});

const advice = (numbers: readonly number[], submission = 'h'): TalkRow => row({ kind: 'advice', authorId: officer, submission, details: { points: numbers.map((number) => ({ number, text: `Point ${number}` })) } });
const answer = (point: number, details: unknown, said = ''): TalkRow => row({ kind: 'pointAnswer', point, details, said });

test('each point is open until the service answers: done, will do by a day, or not followed and why', () => {
  const given = advice([1, 2, 3, 4, 5]);
  const rows = [given, answer(1, { answer: 'done' }), answer(2, { answer: 'willDo', by: '2026-12-01' }), answer(3, { answer: 'notFollowed' }, 'It costs too much'), answer(4, { answer: 'notFollowed' }), answer(5, { answer: 'willDo', by: 'soon' })];
  const points = answeredPoints(adviceInTalk(rows), rows);
  expect(points.map(({ answer: said }) => said?.what)).toEqual(['done', 'willDo', 'notFollowed', undefined, undefined]);
  expect([openPoints(points), points[1].answer?.by, points[2].answer?.said]).toEqual([[4, 5], '2026-12-01', 'It costs too much']);
});

test('the newest answer counts, one of before the point does not, and a number is given once', () => {
  const early = answer(1, { answer: 'done' });
  const given = advice([1]);
  expect(openPoints(answeredPoints(adviceInTalk([given]), [early, given]))).toEqual([1]);
  const later = [answer(1, { answer: 'done' }), answer(1, { answer: 'willDo', by: '2026-12-01' })];
  expect(answeredPoints(adviceInTalk([given]), later)[0].answer?.what).toBe('willDo');
  expect(answeredPoints(adviceInTalk([given, advice([1, 2])]), []).map(({ number }) => number)).toEqual([1, 2]);
  expect(adviceInTalk([row({ kind: 'advice', authorId: officer, details: 'nonsense' })])).toEqual([]);
});

test('for officers the log says what was advised, and the talk what is answered', () => {
  const log = adviceInLog([{ key: 'k', at: '2026-10-01T09:00:00Z', by: 'Priya Nandra', submission: 'h', summary: '', points: [{ number: 1, text: 'Shorten it' }] }]);
  expect(answeredPoints(log, [answer(1, { answer: 'done' })])).toMatchObject([{ number: 1, text: 'Shorten it', answer: { what: 'done' } }]);
});

test('an answer that lacks its day or its why is not written', () => {
  const point = { number: 1, submission: 'h' };
  expect([pointAnswerTalk(point, 'willDo', { by: '', said: '' }), pointAnswerTalk(point, 'notFollowed', { by: '', said: ' ' })]).toEqual([undefined, undefined]);
  expect(pointAnswerTalk(point, 'willDo', { by: '2026-12-01', said: '' })).toMatchObject({ kind: 'pointAnswer', point: 1, details: { answer: 'willDo', by: '2026-12-01' } });
});

test('views are of whom an officer asked, given after that; who was not asked is heard and answers for nobody', () => {
  const early = row({ kind: 'view', authorId: reviewer });
  const ask = row({ kind: 'viewAsked', authorId: officer, details: { people: [{ id: reviewer, name: 'Cal', role: 'caldicott' }, { id: 6, name: 'Ines', role: 'ictSecurity' }], by: '2026-11-10' } });
  const [view, other] = [row({ kind: 'view', authorId: reviewer }), row({ kind: 'view', authorId: 77 })];
  const asked = askedViews([early, ask, view, other]);
  expect(asked.map(({ role, views, due }) => [role, views.map(({ id: of_ }) => of_), due])).toEqual([['caldicott', [view.id], '2026-11-10'], ['ictSecurity', [], '2026-11-10']]);
  expect(otherViews([early, ask, view, other]).map(({ id: of_ }) => of_)).toEqual([early.id, other.id]);
});
