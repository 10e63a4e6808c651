import { aSubmission, aTalk, hashOf, me } from './testing/memoryDpias';
import { askedOf, isUnheard, returnedNow, stateNow, toldState, turnOf, waitingFor } from './stand';

const submission = aSubmission();
const around = (...talk: readonly ReturnType<typeof aTalk>[]): Parameters<typeof stateNow>[1] => ({ submissions: [submission], talk });
const later = aSubmission({ number: 2, hash: hashOf(2), at: '2026-11-25T10:00:00Z' });
const returned = aTalk({ kind: 'returned', said: 'Say why.', details: { questions: ['need_why'] } });
const asked = aTalk({ kind: 'signAsked', submission: submission.hash, details: { people: [{ id: me.id, name: me.name, role: 'siro' }, { id: 7, name: 'Gwen Parry', role: 'other' }] } });
const advice = aTalk({ kind: 'advice', submission: submission.hash, details: { points: [{ number: 1, text: 'Say it.' }], by: 'Priya Nandra' } });

test('a submission of which officers said nothing yet is submitted, whatever they told before', () => {
  expect([isUnheard(around()), stateNow('Returned', { submissions: [submission, later], talk: [returned] })]).toEqual([true, 'Submitted']);
  expect([isUnheard(around(returned)), stateNow('Returned', around(returned))]).toEqual([false, 'Returned']);
  expect(toldState('Screened')).toBe('Draft');
});

test('what was returned holds until it is submitted again', () => {
  expect(returnedNow(around(returned))?.questions).toEqual(['need_why']);
  expect(returnedNow({ submissions: [submission, later], talk: [returned] })).toBeUndefined();
});

test('somebody is asked to sign the newest submission, and none before it', () => {
  expect(askedOf(me.id, around(asked))).toEqual({ role: 'siro', submission: submission.hash });
  expect(askedOf(me.id, { submissions: [submission, later], talk: [asked] })).toBeUndefined();
  expect(askedOf(8, around(asked))).toBeUndefined();
});

test('open points are the service’s turn, and wait for its people alone', () => {
  expect([turnOf('Advised', 1), turnOf('Advised', 0), turnOf('Draft', 0), turnOf('In force', 0)]).toEqual(['service', 'approver', 'service', 'nobody']);
  expect(waitingFor(me.id, around(advice, asked), true)).toEqual({ returned: false, points: [1], open: 1, sign: true });
  expect(waitingFor(8, around(advice, asked), false)).toEqual({ returned: false, points: [], open: 1, sign: false });
});

test('nobody waits to sign what they submitted themselves', () => {
  expect(waitingFor(me.id, { submissions: [aSubmission({ by: me })], talk: [asked] }, true).sign).toBe(false);
});
