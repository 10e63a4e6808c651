import type { CommandContext } from '../../../casework/rules/command';
import { recordReview, waitingHealth } from './review';
import { emptyReview, reviewLeft, type RequestReview, type WithholdingDecision } from './reviewFile';
import { aRequest, found, on } from './testRequests';

const context: CommandContext = { now: on('2026-11-25'), me: { id: 8, name: 'Owen Rees' } };
const decision = (known: Partial<WithholdingDecision> = {}): WithholdingDecision =>
  ({ key: 'w1', exemption: 'sch2-19', covers: 'Pages 12 to 14', reason: 'Advice of our solicitor', told: 'specific', toldWhy: '', decidedBy: 'Owen Rees', on: '2026-11-20', right: 'Access', opinion: '', ...known });
const opinion = (known: Partial<RequestReview['opinions'][number]> = {}): RequestReview['opinions'][number] =>
  ({ key: 'o1', covers: 'Notes of 2019', state: 'met', of: 'Dr Test', askedOn: '2026-10-01', on: '2026-10-20', again: 'no', againWhy: 'Nothing has changed', isKnown: false, knownWhy: '', ...known });
const problems = (changes: Partial<RequestReview>, values = {}): readonly string[] => {
  const result = recordReview(found(values), { ...emptyReview, ...changes }, context);
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field}: ${code}`);
};

test('a decision to withhold is whole: which exemption, what, why, and what is told', () => {
  expect(problems({ withheld: [decision()] })).toEqual([]);
  expect(problems({ withheld: [decision({ reason: '', told: undefined, covers: '' })] })).toEqual(['withheld.0.covers: covers-required', 'withheld.0.reason: reason-required', 'withheld.0.told: told-required']);
  expect(problems({ withheld: [decision({ on: '2026-11-26' })] })).toEqual(['withheld.0.on: in-the-future']);
});

test('an exemption that does not restrict the right, or not for whoever asks, is none', () => {
  expect(problems({ withheld: [decision({ right: 'Erasure' })] })).toEqual(['withheld.0.exemption: other-right']);
  expect(problems({ withheld: [decision({ exemption: 'sch3-21' })] })).toEqual(['withheld.0.exemption: other-requester']);
  expect(problems({ withheld: [decision({ exemption: 'sch3-21' })] }, { requester: { kind: 'Parent', name: '', contact: '', language: 'English' } })).toEqual([]);
});

test('health data is withheld on an opinion that the test is met, of the six months before; what waits is that data alone', () => {
  const withheld = [decision({ exemption: 'sch3-5', opinion: 'o1' })];
  expect(problems({ withheld, opinions: [opinion()] })).toEqual([]);
  expect(problems({ withheld, opinions: [opinion({ on: '2026-05-20', askedOn: '2026-05-01' })] })).toEqual(['withheld.0.exemption: opinion-needed']);
  expect(problems({ withheld: [decision({ exemption: 'sch3-5' })], opinions: [opinion()] })).toEqual(['withheld.0.exemption: opinion-needed']);
  expect(waitingHealth({ opinions: [opinion({ state: 'asked', on: undefined, again: undefined, againWhy: '' }), opinion({ key: 'o2' })] }, context).map(({ key }) => key)).toEqual(['o1']);
});

test('other people and a request that is manifestly excessive are asked for whatever their rules ask', () => {
  const person = { key: 'p1', who: 'A neighbour', what: 'What she saw', consent: 'not-asked', worker: 'none', type: 'x', confidentiality: 'x', steps: 'x', capable: '', refusal: 'x', decision: 'redact', reason: 'x', decidedBy: 'Owen Rees' } as const;
  expect(problems({ otherPeople: [{ ...person }] })).toEqual(['otherPeople.0.capable: factor-required']);
  expect(problems({ unfounded: { ground: 'excessive', reason: 'x', evidence: '', answer: 'refuse', fee: '', feeBasis: '', decidedBy: 'Owen Rees', on: '2026-11-20' } })).toEqual(['unfounded.evidence: evidence-required']);
});

test('what it tells are numbers; nothing saved says so; after its time counts are left and no word', () => {
  const result = recordReview(found(), { ...emptyReview, withheld: [decision()], opinions: [opinion({ state: 'asked', on: undefined, again: undefined, againWhy: '' })] }, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.events).toMatchObject([{ code: 'reviewed', values: { withheld: 1, opinions: 1, healthWaiting: 1 } }]);
  expect(problems({}, { review: emptyReview })).toEqual(['review: nothing-changed']);
  const left = reviewLeft(result.next.review);
  expect(left).toMatchObject({ withheld: [], counts: [{ exemption: 'sch2-19', count: 1 }] });
  expect(JSON.stringify(left)).not.toMatch(/solicitor|Dr Test|Notes of/);
  expect(reviewLeft(left)).toEqual(left);
  expect(aRequest().review).toEqual(emptyReview);
});
