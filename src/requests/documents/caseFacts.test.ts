import { formatUkDate, ukStartOfDay } from '../../calendar';
import { noticeDue, rightDue } from '../rules/cases/clock';
import { emptyRequestFile } from '../rules/cases/requestFile';
import { emptyReview } from '../rules/cases/reviewFile';
import { answeredRight, aRequest, asked, on } from '../rules/cases/testRequests';
import type { RequestValues } from '../rules/cases/values';
import { rights } from '../rules/choices';
import { feeGroundsOf, letterTypedOf } from './caseFacts';
import { duesOf } from './dues';
import { someFacts } from './testing/someFacts';

const given = (askedOn: string, givenOn: string): { readonly askedAt: RequestValues['receivedAt']; readonly givenAt: RequestValues['receivedAt'] } => ({ askedAt: on(askedOn), givenAt: on(givenOn) });
const clarified = (...all: readonly ReturnType<typeof asked>[]): Partial<RequestValues> => ({ file: { ...emptyRequestFile, clarifications: [...all] } });
const extended = (day: string): RequestValues['extension'] => ({ toldAt: on(day), ground: 'Complexity', why: 'x', lateBecause: '' });

/**
 * A month that is clamped, that rolls over weekends and bank holidays, that begins later, that was paused or extended, in each nation.
 */
const requests: readonly (readonly [string, Partial<RequestValues>])[] = [
  ['plain', {}],
  ['a month that is shorter', { receivedAt: on('2026-01-31') }],
  ['over Christmas', { receivedAt: on('2026-11-25') }],
  ['over Christmas in Scotland', { receivedAt: on('2026-12-02'), nation: 'scotland' }],
  ['over Easter', { receivedAt: on('2027-02-26') }],
  ['identity', { identity: { ...given('2026-11-03', '2026-11-10'), doubt: 'x', seen: 'x' } }],
  ['authority, later than identity', { identity: { ...given('2026-11-03', '2026-11-10'), doubt: 'x', seen: 'x' }, authority: { ...given('2026-11-03', '2026-11-12'), what: 'x' } }],
  ['a fee', { fee: { ...given('2026-11-05', '2026-11-20'), why: 'x' } }],
  ['paused', clarified(asked('2026-11-09', '2026-11-16'))],
  ['paused still', clarified(asked('2026-11-09'))],
  ['asked too late', clarified(asked('2026-12-09', '2026-12-10'))],
  ['extended', { extension: extended('2026-11-20') }],
  ['extended and paused', { ...clarified(asked('2026-11-09', '2026-11-16')), extension: extended('2026-12-07') }],
  ['extended too late', { extension: extended('2026-12-07') }]
];

test.each(requests)('the last day told is that of the clock: %s', (_name, known) => {
  for (const language of ['en-GB', 'cy-GB'] as const) {
    const values = aRequest({ rights, ...known });
    const dues = duesOf(values, rights, language);
    const all = dues.length === 1 && dues[0].rights.length === 0 ? rights : dues.flatMap((each) => each.rights);
    expect([...all].sort()).toEqual([...rights].sort());
    for (const right of rights) {
      const told = dues.find((each) => each.rights.includes(right) || each.rights.length === 0);
      const { due } = rightDue(values, right) ?? {};
      expect(told?.due?.toString()).toBe(due?.toString());
      // as it is counted step by step, too: the last of the steps names the day
      const day = due && formatUkDate(ukStartOfDay(due), language).replace(/^Dydd /, 'dydd ');
      expect(day === undefined || told?.steps.some((step) => step.includes(day))).toBe(true);
    }
  }
});

test('an extension of today counts three months from the same start; one that was told stays as it is', () => {
  expect(someFacts('request-extension').dues).toMatchObject([{ rights: [], due: rightDue(aRequest({ extension: extended('2026-11-16') }), 'Access')?.due }]);
  expect(someFacts('request-extension', { values: { extension: extended('2026-11-10') } }).dues[0].due?.toString()).toBe('2027-02-02');
  // the last moment of the notice
  const last = noticeDue(aRequest(), 'Access');
  expect(someFacts('request-extension', { now: on(last?.toString() ?? '') }).extension.bar).toBeUndefined();
  expect(someFacts('request-extension', { now: on(last?.add({ days: 1 }).toString() ?? '') }).extension.bar).toBe('first-month-over');
  expect(someFacts('request-extension', { values: { file: { ...emptyRequestFile, answered: [answeredRight()] } } }).extension.bar).toBe('answered');
});

test('an apology names the first day that is not kept of what is open', () => {
  const values = { rights: ['Access', 'Erasure'] as const, file: { ...emptyRequestFile, clarifications: [asked('2026-11-09', '2026-11-16')] } };
  expect(someFacts('request-apology', { values }).delay.due?.toString()).toBe('2026-12-02');
  const answered = { ...values, file: { ...values.file, answered: [answeredRight({ right: 'Erasure' })] } };
  expect(someFacts('request-apology', { values: answered }).delay.due?.toString()).toBe('2026-12-10');
});

test('what the case says already stands there before anything is typed, and nothing that is for the council alone', () => {
  const values = aRequest({ identity: { askedAt: on('2026-11-03'), givenAt: undefined, doubt: 'An unknown address', seen: '' }, extension: { ...extended('2026-12-07'), lateBecause: 'Forgotten' }, ...clarified(asked('2026-11-09'), asked('2026-11-05', '2026-11-06')) });
  const typed = letterTypedOf({ values }, 'Gareth Pugh');
  expect(typed).toMatchObject({ said: 'Send me my file.', asksIdentity: true, doubt: 'An unknown address', asksAuthority: false, unclear: 'Which years?', ground: 'Complexity', signatoryName: 'Gareth Pugh' });
  expect(JSON.stringify(typed)).not.toContain('Forgotten');
  const solicitor = aRequest({ requester: { kind: 'Solicitor', name: 'Lee Marsh', contact: '', language: 'English' } });
  expect(letterTypedOf({ values: solicitor }, '')).toMatchObject({ asksIdentity: false, asksAuthority: true });
});

test('a fee begins with what the review decided of it, and never with the reasons that are for the file', () => {
  const unfounded = { ground: 'excessive', reason: 'For the file', evidence: 'For the file too', answer: 'fee', fee: '25', feeBasis: 'Copies', decidedBy: 'Priya Nandra', on: '2026-11-10' } as const;
  const typed = letterTypedOf({ values: aRequest({ review: { ...emptyReview, unfounded } }) }, '');
  expect(typed).toMatchObject({ feeGround: 'Manifestly excessive', feeAmount: '25', feeBasis: 'Copies', feeWhy: '' });
  expect(JSON.stringify(typed)).not.toContain('For the file');
  expect(letterTypedOf({ values: aRequest({ review: { ...emptyReview, unfounded: { ...unfounded, answer: 'refuse' } } }) }, '')).toMatchObject({ feeGround: '', feeAmount: '' });
});

test('a further copy is charged for access alone, and not under Part 3', () => {
  expect([feeGroundsOf(aRequest()), feeGroundsOf(aRequest({ rights: ['Erasure'] })), feeGroundsOf(aRequest({ regime: 'Law enforcement' }))].map((each) => each.includes('Further copy'))).toEqual([true, false, false]);
});
