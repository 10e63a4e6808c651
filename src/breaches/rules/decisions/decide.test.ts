import { Temporal } from 'temporal-polyfill';
import { ukInputs, ukInstant } from '../../../calendar';
import { aCase, at, context as usual } from '../investigation/testCases';
import type { CaseValues } from '../cases/caseValues';
import { breachDecisions, peopleExceptions, regimes } from '../cases/choices';
import type { CommandResult } from '../cases/command';
import { decideIco, decidePeople, decisionFindings, delayReasonNeeded, emptyNotificationFile, exceptionsOf, icoTiming, recordIcoTold, recordPeopleTold, saveNotification, stillUnknown, type IcoToldInput } from './index';

const undecided = { decision: 'Not decided', reason: '', decidedAt: undefined, decidedBy: '', toldAt: undefined } as const;
const open = (values: Partial<CaseValues> = {}): { values: CaseValues } => aCase({
  caseState: 'Investigating', risk: 'Not decided', ico: { ...undecided, reference: '', delayReason: '' }, people: { ...undecided, exception: 'None' }, notification: emptyNotificationFile, ...values
});
/** Aware on Friday 20 November 2026 at 16:00; two days later. */
const context = { ...usual, now: at('2026-11-22T18:00:00Z') };
const after = (hours: number): typeof context => ({ ...context, now: at('2026-11-20T16:00:00Z').add({ hours }) });
const next = (result: CommandResult): CaseValues => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.next;
};
const problems = (result: CommandResult): unknown => (result.ok ? 'saved' : result.problems);
const ico = (decision: 'Tell' | 'Do not tell', reason = 'Because.', delayReason = ''): { decision: 'Tell' | 'Do not tell'; reason: string; delayReason: string } => ({ decision, reason, delayReason });
const told = (time: Temporal.Instant, more: Partial<IcoToldInput> = {}): IcoToldInput => ({ ...ukInputs(time), how: 'Online form', reference: '', unknown: [], note: '', delayReason: '', ...more });

describe('telling the ICO or not', () => {
  test('is kept with its reason, who and when, and an event', () => {
    const result = decideIco(open({ risk: 'Risk' }), ico('Tell', ' A risk is likely. '), context);
    expect(next(result).ico).toEqual({ ...undecided, decision: 'Tell', reason: 'A risk is likely.', decidedAt: context.now, decidedBy: 'Priya Nandra', reference: '', delayReason: '' });
    expect(next(result).notification.decidedIco).toEqual({ risk: 'Risk', delegation: '', departure: '', enteredBy: 'Priya Nandra' });
    expect(result).toMatchObject({ events: [{ kind: 'ico decision', code: 'decidedOnIco', values: { decision: 'Tell', law: 'UK GDPR article 33', risk: 'Risk' }, details: 'A risk is likely.' }] });
  });

  test.each([
    ['Unlikely', 'Tell', 'required'], ['Unlikely', 'Do not tell', 'required'], ['Risk', 'Tell', 'required'], ['High risk', 'Tell', 'required'],
    ['Risk', 'Do not tell', 'departure-needs-reason'], ['High risk', 'Do not tell', 'departure-needs-reason']
  ] as const)('%s and %s without a reason: %s', (risk, decision, code) => {
    expect(problems(decideIco(open({ risk }), ico(decision, '  '), context))).toEqual([{ field: 'ico.reason', code }]);
  });

  test('a decision that departs is shown as such, with its reason too', () => {
    const values = next(decideIco(open({ risk: 'Risk' }), ico('Do not tell'), context));
    expect(decisionFindings(values, context.now)).toContain('ico-departs');
    expect(decisionFindings({ ...values, risk: 'Unlikely' }, context.now)).not.toContain('ico-departs');
  });

  test('is asked of a breach only, after triage has begun and before the case is closed', () => {
    for (const breach of ['No', 'Near miss'] as const) expect(problems(decideIco(open({ breach }), ico('Tell'), context))).toEqual([{ field: 'breach', code: 'not-a-breach' }]);
    expect(problems(decideIco(open({ caseState: 'New' }), ico('Tell'), context))).toEqual([{ field: 'caseState', code: 'triage-first' }]);
    expect(problems(decideIco(open({ caseState: 'Closed' }), ico('Tell'), context))).toEqual([{ field: 'caseState', code: 'case-closed' }]);
  });

  test('the same again is no new decision: who and when stay', () => {
    const once = next(decideIco(open(), ico('Tell'), context));
    expect(problems(decideIco({ values: once }, ico('Tell'), after(60)))).toEqual([{ field: 'ico.decision', code: 'nothing-changed' }]);
  });
});

describe('after 72 hours', () => {
  test.each([[72, 'saved'], [73, [{ field: 'ico.delayReason', code: 'delay-reason' }]]])('a decision after %s hours', (hours, outcome) => {
    expect(problems(decideIco(open(), ico('Tell'), after(hours)))).toEqual(outcome);
    expect(problems(decideIco(open(), ico('Do not tell'), after(hours)))).toEqual(outcome);
    expect(problems(decideIco(open(), ico('Tell', 'x', 'The supplier told us late.'), after(hours)))).toBe('saved');
  });

  test('no reason is asked when the ICO was told in time and only the decision is written down late', () => {
    const values = next(recordIcoTold(open(), told(after(10).now), after(11)));
    expect(problems(decideIco({ values }, ico('Tell'), after(100)))).toBe('saved');
  });

  test('a decision made in time and carried out late asks for it when the telling is recorded', () => {
    const values = next(decideIco(open(), ico('Tell'), after(20)));
    expect(decisionFindings(values, after(72).now)).not.toContain('delay-reason-missing');
    expect(decisionFindings(values, after(73).now)).toContain('delay-reason-missing');
    expect(problems(recordIcoTold({ values }, told(after(80).now), after(81)))).toEqual([{ field: 'ico.delayReason', code: 'delay-reason' }]);
    expect(next(recordIcoTold({ values }, told(after(80).now, { delayReason: 'Office closed.' }), after(81))).ico).toMatchObject({ delayReason: 'Office closed.', toldAt: after(80).now });
  });

  test('neither a processor nor a case without a moment of awareness is asked', () => {
    expect(problems(decideIco(open({ councilRole: 'Processor' }), ico('Do not tell'), after(100)))).toBe('saved');
    expect(problems(decideIco(open({ awareAt: undefined }), ico('Tell'), after(100)))).toBe('saved');
    for (const breach of breachDecisions) expect(delayReasonNeeded(open({ breach }).values, after(100).now)).toBe(breach === 'Yes' || breach === 'Not decided');
  });
});

describe('telling the people or not', () => {
  const people = (decision: 'Tell' | 'Do not tell', exception: (typeof peopleExceptions)[number] = 'None', reason = 'Because.') => ({ decision, exception, reason });

  test('a high risk of which people are not told needs an exception, or a reason that says why', () => {
    const high = open({ risk: 'High risk' });
    expect(problems(decidePeople(high, people('Do not tell', 'None', ''), context))).toEqual([{ field: 'people.reason', code: 'departure-needs-reason' }]);
    expect(decisionFindings(next(decidePeople(high, people('Do not tell'), context)), context.now)).toContain('people-depart');
    expect(decisionFindings(next(decidePeople(high, people('Do not tell', 'Unintelligible data'), context)), context.now)).not.toContain('people-depart');
  });

  test('telling without need departs from nothing', () => {
    expect(decisionFindings(next(decidePeople(open({ risk: 'Unlikely' }), people('Tell'), context)), context.now)).not.toContain('people-depart');
  });

  test('no exception goes with telling them', () => {
    expect(problems(decidePeople(open(), people('Tell', 'High risk removed'), context))).toEqual([{ field: 'people.exception', code: 'exception-though-told' }]);
  });

  test.each([
    ['UK GDPR', 'Crime and taxation', 'saved'], ['UK GDPR', 'Law enforcement restriction', 'refused'],
    ['Law enforcement', 'Law enforcement restriction', 'saved'], ['Law enforcement', 'Crime and taxation', 'refused'], ['Law enforcement', 'High risk removed', 'saved']
  ] as const)('under %s the exception "%s" is %s', (regime, exception, outcome) => {
    const result = problems(decidePeople(open({ regime, risk: 'High risk' }), people('Do not tell', exception), context));
    expect(result).toEqual(outcome === 'saved' ? 'saved' : [{ field: 'people.exception', code: 'exception-of-other-regime' }]);
  });

  test('every exception belongs to a regime', () => {
    expect(new Set(regimes.flatMap((regime) => exceptionsOf(regime)))).toEqual(new Set(peopleExceptions.filter((exception) => exception !== 'None')));
  });

  test('disproportionate effort asks for a public notice, and is against nothing when there is one', () => {
    const values = next(decidePeople(open({ risk: 'High risk' }), people('Do not tell', 'Disproportionate effort'), context));
    expect(decisionFindings(values, context.now)).toContain('public-notice-missing');
    const noticed = next(recordPeopleTold({ values }, { ...ukInputs(after(40).now), how: 'Public notice', people: '', language: 'en-GB', note: '' }, context));
    expect(decisionFindings(noticed, context.now)).not.toEqual(expect.arrayContaining(['public-notice-missing']));
    expect(decisionFindings(noticed, context.now)).not.toContain('people-told-against-decision');
  });

  test('unintelligible data does not go with data that had no protection', () => {
    const values = next(decidePeople(open({ risk: 'High risk' }), people('Do not tell', 'Unintelligible data'), context));
    expect(decisionFindings(values, context.now)).toContain('exception-against-facts');
    expect(decisionFindings({ ...values, facts: { ...values.facts, protection: 'Encrypted' } }, context.now)).not.toContain('exception-against-facts');
  });

  test('the law of the record is that of the regime', () => {
    expect(decidePeople(open({ regime: 'Law enforcement', risk: 'High risk' }), people('Do not tell', 'High risk removed'), context)).toMatchObject({
      events: [{ code: 'decidedOnPeople', values: { decision: 'Do not tell', exception: 'High risk removed', law: 'DPA 2018 section 68(3)(b)', risk: 'High risk' }, details: 'Because.' }]
    });
  });
});

describe('what was told', () => {
  test.each([
    ['over a weekend', '2026-11-20', '16:00', '2026-11-23', '16:00'],
    ['over Christmas', '2026-12-24', '16:30', '2026-12-27', '16:30'],
    ['when the clocks go back', '2026-10-23', '17:00', '2026-10-26', '16:00'],
    ['when the clocks go forward', '2027-03-26', '17:00', '2027-03-29', '18:00']
  ])('%s is in time to the due minute and late after it', (_, date, time, dueDate, dueTime) => {
    const awareAt = ukInstant(date, time) as Temporal.Instant;
    const due = ukInstant(dueDate, dueTime) as Temporal.Instant;
    const now = { ...context, now: due.add({ hours: 5 }) };
    expect(icoTiming(next(recordIcoTold(open({ awareAt }), told(due), now)), now.now)).toBe('in time');
    expect(problems(recordIcoTold(open({ awareAt }), told(due.add({ minutes: 1 })), now))).toEqual([{ field: 'ico.delayReason', code: 'delay-reason' }]);
    expect(icoTiming(next(recordIcoTold(open({ awareAt }), told(due.add({ minutes: 1 }), { delayReason: 'Late.' }), now)), now.now)).toBe('late');
  });

  test.each([
    ['before the council was aware', told(at('2026-11-20T15:59:00Z')), 'told-before-aware'],
    ['in the future', told(at('2026-11-22T18:06:00Z')), 'in-the-future'],
    ['on a day that is none', { ...told(context.now), date: '2026-02-30' }, 'not-a-date'],
    ['at a time that is none', { ...told(context.now), time: '25:00' }, 'not-a-time'],
    ['at no time', { ...told(context.now), time: '' }, 'required']
  ])('%s is refused', (_, input, code) => {
    expect(problems(recordIcoTold(open(), input, context))).toEqual([{ field: 'told.at', code }]);
  });

  test('within the minutes that two clocks differ it is not the future, and in the minute of awareness not before it', () => {
    expect(problems(recordIcoTold(open(), told(at('2026-11-22T18:04:00Z')), context))).toBe('saved');
    expect(problems(recordIcoTold(open({ awareAt: at('2026-11-20T16:00:40Z') }), told(at('2026-11-20T16:00:00Z')), context))).toBe('saved');
  });

  test('what the last word to the ICO left open is what is not yet known; a correction of an earlier entry changes nothing of it', () => {
    const first = next(recordIcoTold(open(), told(after(20).now, { unknown: ['recordsCount', 'Whether a copy was made'] }), after(21)));
    expect(first.notification.notYetKnown).toEqual(['recordsCount', 'Whether a copy was made']);
    const second = next(recordIcoTold({ values: first }, told(after(22).now, { unknown: ['Whether a copy was made'] }), after(23)));
    expect(second.notification.notYetKnown).toEqual(['Whether a copy was made']);
    const corrected = next(recordIcoTold({ values: second }, told(after(20).now, { unknown: ['dataTypes'], corrects: 0 }), after(23)));
    expect(corrected.notification.notYetKnown).toEqual(['Whether a copy was made']);
  });

  test('follow-ups keep what is still unknown; the first notification is what the clock is measured by', () => {
    const first = next(recordIcoTold(open(), told(after(20).now, { reference: 'IC-1', unknown: ['recordsCount', ' how many were read ', 'recordsCount'] }), after(21)));
    expect(stillUnknown(first.notification)).toEqual(['recordsCount', 'how many were read']);
    expect(decisionFindings(first, context.now)).toContain('follow-up-due');
    const second = recordIcoTold({ values: first }, told(after(45).now), after(46));
    expect(next(second).notification.submissions.map(({ kind }) => kind)).toEqual(['Initial', 'Follow-up']);
    expect(next(second).ico).toMatchObject({ toldAt: after(20).now, reference: 'IC-1' });
    expect(stillUnknown(next(second).notification)).toEqual([]);
    expect(second).toMatchObject({ events: [{ kind: 'ico told', code: 'icoToldMore', values: { how: 'Online form' } }] });
  });

  test('a follow-up that is recorded first gives way to the notification that was earlier', () => {
    const late = next(recordIcoTold(open(), told(after(45).now, { reference: 'IC-1' }), after(46)));
    const both = next(recordIcoTold({ values: late }, told(after(20).now), after(47)));
    expect(both.ico.toldAt).toEqual(after(20).now);
    expect(both.notification.submissions.map(({ kind }) => kind)).toEqual(['Initial', 'Follow-up']);
  });

  test('an entry with a mistyped time is corrected, and the history says what it was', () => {
    const wrong = next(recordIcoTold(open(), told(after(10).now), context));
    const right = recordIcoTold({ values: wrong }, told(after(30).now, { corrects: 0 }), context);
    expect(next(right).notification.submissions).toHaveLength(1);
    expect(next(right).ico.toldAt).toEqual(after(30).now);
    expect(right).toMatchObject({ events: [{ code: 'icoTold', values: { how: 'Online form', corrects: '2026-11-21T02:00:00Z', correctsHow: 'Online form' } }] });
  });

  test('telling against the decision is recorded, because it happened, and shown', () => {
    const values = next(recordIcoTold({ values: next(decideIco(open(), ico('Do not tell'), context)) }, told(context.now), context));
    expect(decisionFindings(values, context.now)).toContain('ico-told-against-decision');
  });

  test('of the people it is kept how many, how and when, never who', () => {
    const result = recordPeopleTold(open(), { ...ukInputs(after(30).now), how: 'Letter', people: '1,200', language: 'cy-GB', note: '' }, context);
    expect(next(result).people.toldAt).toEqual(after(30).now);
    expect(next(result).notification.tellings).toEqual([{ at: after(30).now.toString(), by: 'Priya Nandra', how: 'Letter', people: 1200, language: 'cy-GB', note: '' }]);
    expect(problems(recordPeopleTold(open(), { ...ukInputs(after(30).now), how: '', people: 'many', language: 'en-GB', note: '' }, context)))
      .toEqual([{ field: 'told.how', code: 'required' }, { field: 'told.people', code: 'not-a-number' }]);
  });

  test('without a moment of awareness it cannot be said whether it was in time', () => {
    const values = next(recordIcoTold(open({ awareAt: undefined }), told(context.now), context));
    expect(icoTiming(values, context.now)).toBe('cannot tell');
    expect(decisionFindings(values, context.now)).toContain('aware-unknown');
  });

  test.each(['2026-04-31', '2026-02-29'])('%s is no day by which measures are done', (preventionBy) => {
    const { v: _v, submissions: _submissions, tellings: _tellings, letters: _letters, ...answers } = emptyNotificationFile;
    expect(problems(saveNotification(open(), { ...answers, preventionBy }))).toEqual([{ field: 'notification.preventionBy', code: 'not-a-date' }]);
  });

  test('what does not fit the column is refused before it is sent', () => {
    expect(problems(recordIcoTold(open(), told(context.now, { note: 'x'.repeat(63_900) }), context))).toEqual([{ field: 'notification', code: 'file-too-long' }]);
  });
});
