import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { assign } from '../../../casework/rules/assign';
import { breachAssign } from '../cases/leadAndReopen';
import { eventTitle } from '../cases/events';
import { breachDecisions } from '../cases/choices';
import { openInTriage } from '../decisions';
import { clockEffect, factFields, inItsState, triageInputOf, type TriageInput } from './index';
import { aNewCase, at, known, problemsOf, savedOf, testFacts, triaged } from './testTriage';

const closedReason = 'The letter came back unopened.';

describe('a triage that changes nothing', () => {
  test('confirms the facts as reported, takes the case into triage and leaves all else as it was', () => {
    const found = aNewCase();
    const { next, events } = savedOf(triaged(found, {}));
    expect(next).toEqual({ ...found.values, caseState: 'Triage' });
    expect(events).toEqual([{ kind: 'triaged', code: 'triaged', values: { state: 'Triage', asReported: true }, details: '' }]);
  });

  test('says nothing the second time', () => {
    const found = aNewCase({ caseState: 'Triage' });
    expect(savedOf(triaged(found, {}))).toEqual({ ok: true, next: found.values, events: [] });
  });

  test('does not take line ends and seconds that a page cannot show for a change', () => {
    const found = aNewCase({ caseState: 'Triage', awareAt: at('2026-11-20T16:00:37Z'), facts: { ...testFacts, whatHappened: 'One line.\r\nAnother. ', happenedAt: at('2026-11-19T09:00:12Z') } }, { noticedAt: at('2026-11-20T16:00:37Z') });
    const result = savedOf(triaged(found, { whatHappened: 'One line.\nAnother.' }));
    expect(result.events).toEqual([]);
    expect(result.next.awareAt?.toString()).toBe('2026-11-20T16:00:37Z');
    expect(result.next.facts).toEqual(found.values.facts);
  });

  test('keeps the second hour that comes twice when the clocks go back', () => {
    const secondHour = at('2026-10-25T01:30:00Z');
    const found = aNewCase({ caseState: 'Triage', awareAt: secondHour, facts: { ...testFacts, happenedAt: secondHour } }, { noticedAt: secondHour });
    expect(savedOf(triaged(found, {})).next.awareAt?.equals(secondHour)).toBe(true);
  });
});

describe('facts', () => {
  test('a correction needs a reason', () => {
    expect(problemsOf(triaged(aNewCase(), { peopleCount: '2' }))).toEqual(['triage.factsReason: facts-changed']);
    const { next, events } = savedOf(triaged(aNewCase(), { peopleCount: '1,200', factsReason: 'The mailing list had 1,200 names.' }));
    expect(next.facts).toMatchObject({ peopleCount: 1200, peopleBand: '1k to 10k' });
    expect(events).toContainEqual({ kind: 'facts changed', code: 'factsCorrected', values: { corrected: ['peopleCount', 'peopleBand'] }, details: 'The mailing list had 1,200 names.' });
  });

  test('a second correction needs a reason of its own', () => {
    const once = savedOf(triaged(aNewCase(), { peopleCount: '2', factsReason: 'Two letters.' })).next;
    expect(problemsOf(triaged(aNewCase(once), { peopleCount: '3' }))).toEqual(['triage.factsReason: reason-of-last-change']);
    expect(problemsOf(triaged(aNewCase(once), { peopleCount: '3', factsReason: 'Three letters.' }))).toEqual([]);
  });

  test('what nobody knew can be added without a reason: it contradicts nobody', () => {
    const found = aNewCase({ facts: { ...testFacts, dataTypes: ['Not yet known'], contained: 'Not known', peopleCount: undefined, peopleBand: 'Not known' } });
    const { events } = savedOf(triaged(found, { dataTypes: ['Health data'], contained: 'Yes', peopleCount: '3', recordsCount: '3' }));
    expect(events).toContainEqual({ kind: 'facts changed', code: 'factsAdded', values: { added: ['dataTypes', 'peopleCount', 'peopleBand', 'recordsCount', 'contained'] }, details: '' });
  });

  test.each<[Partial<TriageInput>, string]>([
    [{ incidentKind: 'nothing' }, 'facts.incidentKind: not-a-choice'],
    [{ whatHappened: '  ' }, 'facts.whatHappened: required'],
    [{ whatHappened: 'x'.repeat(64_000) }, 'facts.whatHappened: too-long'],
    [{ happenedDate: '2026-11-24', happenedTime: '' }, 'facts.happenedAt: in-the-future'],
    [{ happenedDate: '2026-02-30' }, 'facts.happenedAt: not-a-date'],
    [{ happenedDate: '', happenedTime: '10:00' }, 'facts.happenedAt: date-missing'],
    [{ dataTypes: ['Health data', 'Not yet known'] }, 'facts.dataTypes: not-known-and-known'],
    [{ peopleCount: 'some' }, 'facts.peopleCount: not-a-number'],
    [{ peopleCount: '100000001' }, 'facts.peopleCount: number-too-large'],
    [{ peopleBand: '10 to 99' }, 'facts.peopleBand: band-does-not-fit'],
    [{ recordsCount: '-1' }, 'facts.recordsCount: not-a-number']
  ])('%j is refused', (typed, problem) => {
    expect(problemsOf(triaged(aNewCase(), { factsReason: 'Because.', ...typed }))).toContain(problem);
  });

  test('odd text stays as it is: a formula, script, right-to-left marks, emoji', () => {
    const odd = '=HYPERLINK("http://x")<script>alert(1)</script>\u202Etxt 🙈';
    expect(savedOf(triaged(aNewCase(), { whatHappened: odd, factsReason: 'Reworded.' })).next.facts.whatHappened).toBe(odd);
  });

  test('the titles of events hold no free text', () => {
    const secret = 'Mrs Jones of 3 High Street';
    const { events } = savedOf(triaged(aNewCase(), {
      whatHappened: secret, factsReason: secret, breach: 'No', breachReason: secret, awareTime: '15:00', awareReason: secret, supplier: secret,
      tell: [{ key: 'other', name: secret, state: 'To tell', date: '', time: '', by: '', reference: '', note: secret }],
      containment: [{ key: 'own', wording: secret, state: 'To do', date: '', time: '', by: '', note: secret }]
    }));
    expect(events.length).toBeGreaterThan(5);
    for (const { code, values } of events) expect(eventTitle(code, values)).not.toContain('Jones');
  });
});

describe('when the council became aware', () => {
  test('another moment needs a reason, and a second change another one', () => {
    expect(problemsOf(triaged(aNewCase(), { awareTime: '15:00' }))).toEqual(['awareReason: aware-changed']);
    const { next, events } = savedOf(triaged(aNewCase(), { awareTime: '15:00', awareReason: 'The line manager saw it first.' }));
    expect(next.awareAt?.toString()).toBe('2026-11-20T15:00:00Z');
    expect(events).toContainEqual({
      kind: 'awareness changed', code: 'awarenessChanged', details: 'The line manager saw it first.',
      values: { aware: '2026-11-20T15:00:00Z', awareBefore: '2026-11-20T16:00:00Z', clockEnds: '2026-11-23T15:00:00Z' }
    });
    expect(problemsOf(triaged(aNewCase(next), { awareTime: '14:00' }))).toEqual(['awareReason: reason-of-last-change']);
  });

  test.each<[string, Partial<TriageInput>, string]>([
    ['before it happened', { awareDate: '2026-11-19', awareTime: '08:00' }, 'aware-before-happened'],
    ['long before anybody noticed', { happenedDate: '2026-11-10', factsReason: 'Postmark.', awareDate: '2026-11-17', awareTime: '15:59' }, 'aware-long-before-noticed'],
    ['later than noticed, which puts the deadline off', { awareDate: '2026-11-21', awareTime: '09:00' }, 'aware-later-than-noticed'],
    ['after the supplier told the council', { supplier: 'Cloudware', supplierToldDate: '2026-11-19', supplierToldTime: '10:00' }, 'aware-after-supplier-told']
  ])('%s, it needs its reason', (name, typed, code) => {
    expect(problemsOf(triaged(aNewCase(), typed))).toContain(`awareReason: ${code}`);
    expect(problemsOf(triaged(aNewCase(), { ...typed, awareReason: 'Seen and right.' }))).toEqual([]);
  });

  test('for a processor another body is the controller, so a supplier’s telling starts no clock of ours', () => {
    expect(problemsOf(triaged(aNewCase(), { councilRole: 'Processor', supplier: 'Cloudware', supplierToldDate: '2026-11-19', supplierToldTime: '10:00' }))).toEqual([]);
  });

  test('never in the future, but two clocks may differ by minutes', () => {
    expect(problemsOf(triaged(aNewCase(), { awareDate: '2026-11-22', awareTime: '10:06', awareReason: 'So it is.' }))).toContain('awareAt: in-the-future');
    expect(problemsOf(triaged(aNewCase(), { awareDate: '2026-11-22', awareTime: '10:04', awareReason: 'So it is.' }))).toEqual([]);
  });

  test('a case without a readable moment is not saved until it has one', () => {
    const found = aNewCase({ awareAt: undefined });
    expect(problemsOf(triaged(found, {}))).toEqual(['awareAt: aware-required']);
    expect(problemsOf(triaged(found, { awareDate: '2026-11-20', awareTime: '16:00' }))).toEqual(['awareReason: aware-changed']);
    expect(savedOf(triaged(found, { awareDate: '2026-11-20', awareTime: '16:00', awareReason: 'As reported.' })).next.awareAt?.toString()).toBe('2026-11-20T16:00:00Z');
  });

  test('taking the moment away is refused', () => {
    expect(problemsOf(triaged(aNewCase(), { awareDate: '', awareTime: '' }))).toEqual(['awareAt: aware-required']);
  });
});

describe('is it a personal data breach', () => {
  test.each(['Near miss', 'No'] as const)('%s needs a reason and stops the clock', (breach) => {
    expect(problemsOf(triaged(aNewCase(), { breach }))).toEqual(['breachReason: clock-stops']);
    const { next, events } = savedOf(triaged(aNewCase(), { breach, breachReason: closedReason }));
    expect(next).toMatchObject({ breach, breachReason: closedReason, caseState: 'Triage' });
    expect(events).toContainEqual({ kind: 'breach decided', code: 'breachDecided', values: { breach, clock: 'stops', breachBefore: 'Not decided' }, details: closedReason });
  });

  test('“Yes” needs no reason the first time, and another answer taken back does', () => {
    expect(savedOf(triaged(aNewCase(), { breach: 'Yes' })).events).toContainEqual(expect.objectContaining({ values: { breach: 'Yes', clock: 'keeps running', breachBefore: 'Not decided' } }));
    const stopped = aNewCase({ breach: 'No', breachReason: closedReason, caseState: 'Triage' });
    expect(problemsOf(triaged(stopped, { breach: 'Yes' }))).toEqual(['breachReason: reason-of-last-change']);
    expect(problemsOf(triaged(stopped, { breach: 'Yes', breachReason: '' }))).toEqual(['breachReason: breach-changed']);
    const { next, events } = savedOf(triaged(stopped, { breach: 'Yes', breachReason: 'Two pages were missing.' }));
    expect(next.awareAt).toEqual(stopped.values.awareAt);
    expect(events[0].values).toMatchObject({ breach: 'Yes', clock: 'starts again' });
  });

  test('the clock starts again from the same moment whatever was decided in between', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...breachDecisions), { maxLength: 8 }), (decisions) => {
      let values = aNewCase().values;
      decisions.forEach((breach, index) => {
        const { next } = savedOf(triaged(aNewCase(values), { breach, breachReason: `Reason ${index}` }));
        const duty = (decision: typeof breach): boolean => decision === 'Yes' || decision === 'Not decided';
        expect(clockEffect(values, next) === 'starts again').toBe(!duty(values.breach) && duty(breach));
        expect(clockEffect(values, next) === 'stops').toBe(duty(values.breach) && !duty(breach));
        values = next;
      });
      expect(values.awareAt).toEqual(aNewCase().values.awareAt);
    }));
  });

  test('once the ICO was told the clock has done its work; a processor has none of its own', () => {
    const { values } = aNewCase({ breach: 'Yes' });
    const told = { ...values, ico: { ...values.ico, toldAt: known.now } };
    expect(clockEffect(told, { ...told, breach: 'Not decided' })).toBe('has done its work');
    expect(savedOf(triaged(aNewCase(values), { councilRole: 'Processor' })).events[0].values).toEqual({ state: 'Triage', asReported: true, role: 'Processor', clock: 'stops' });
  });
});

describe('state and lead', () => {
  test('a new case that is a breach and has a lead is investigated at once', () => {
    const { next, events } = savedOf(triaged(aNewCase(), { breach: 'Yes', lead: '13' }));
    expect(next).toMatchObject({ caseState: 'Investigating', leadId: 13 });
    expect(events.map(({ code, values }) => eventTitle(code, values))).toEqual(['Triaged: Investigating', 'Breach decided: Yes', 'Assigned: Alex Morgan']);
  });

  test('assigning takes a decided breach into investigation, and leaves a new case to its triage', () => {
    const state = (values: Parameters<typeof aNewCase>[0]): string | undefined => {
      const result = assign(breachAssign, aNewCase(values), { lead: known.officers[0] }, known.officers);
      return result.ok ? result.next.caseState : undefined;
    };
    expect(state({ caseState: 'Triage', breach: 'Yes' })).toBe('Investigating');
    expect(state({ caseState: 'Triage', breach: 'Not decided' })).toBe('Triage');
    expect(state({ caseState: 'New', breach: 'Yes' })).toBe('New');
  });

  test.each<[string, Partial<TriageInput>]>([
    ['the lead is taken off', { lead: '' }], ['it turns out to be no breach', { breach: 'No', breachReason: closedReason }]
  ])('it goes back to triage when %s', (name, typed) => {
    expect(savedOf(triaged(aNewCase({ caseState: 'Investigating', breach: 'Yes', leadId: 12 }), typed)).next.caseState).toBe('Triage');
  });

  test('only an officer leads; one who has left stays until another is chosen', () => {
    expect(problemsOf(triaged(aNewCase(), { lead: '99' }))).toEqual(['leadId: lead-not-an-officer']);
    expect(savedOf(triaged(aNewCase({ leadId: 99 }), {})).next.leadId).toBe(99);
  });

  test('a closed case is not triaged', () => {
    expect(problemsOf(triaged(aNewCase({ caseState: 'Closed' }), {}))).toEqual(['caseState: case-closed']);
  });

  test('the state depends on the decisions, not on the way to them', () => {
    fc.assert(fc.property(fc.constantFrom('New', 'Triage', 'Investigating'), fc.constantFrom(...breachDecisions), fc.option(fc.nat(), { nil: undefined }), (caseState, breach, leadId) => {
      const { values } = aNewCase({ caseState, breach, leadId });
      expect(inItsState(values).caseState).toBe(breach === 'Yes' && leadId !== undefined ? 'Investigating' : 'Triage');
      expect(inItsState(inItsState(values))).toEqual(inItsState(values));
    }));
  });
});

describe('supplier, containment and others to tell', () => {
  test('a supplier who told us has a name, and told us in the past', () => {
    expect(problemsOf(triaged(aNewCase(), { supplierToldDate: '2026-11-20', supplierToldTime: '17:00' }))).toEqual(['supplier: supplier-required']);
    expect(problemsOf(triaged(aNewCase(), { supplier: 'Cloudware', supplierToldDate: '2026-11-23', supplierToldTime: '17:00' }))).toEqual(['supplierToldAt: in-the-future']);
    const { next, events } = savedOf(triaged(aNewCase(), { supplier: 'Cloudware', supplierToldDate: '2026-11-20', supplierToldTime: '16:00', councilRole: 'Controller' }));
    expect(next.supplierToldAt?.toString()).toBe('2026-11-20T16:00:00Z');
    expect(events[0].values).toMatchObject({ supplierChanged: true, supplierToldAt: '2026-11-20T16:00:00Z' });
    expect(JSON.stringify(events[0])).not.toContain('Cloudware');
  });

  const step = { key: 'recalled', wording: 'The email is recalled', state: 'Done', date: '2026-11-20', time: '16:30', by: 'Priya Nandra', note: '' } as const;
  const row = { key: 'police', name: 'Police', state: 'Told', date: '2026-11-20', time: '17:30', by: 'Priya Nandra', reference: 'CR/123', note: '' } as const;

  test('a step that is done says who and when, and keeps its wording', () => {
    expect(problemsOf(triaged(aNewCase(), { containment: [{ ...step, by: '', date: '', time: '' }] }))).toEqual(['triage.containment.0.by: required', 'triage.containment.0.at: required']);
    const { next, events } = savedOf(triaged(aNewCase(), { containment: [step, { ...step, key: 'evidenceKept', state: '' }] }));
    expect(next.triage.containment).toEqual([{ key: 'recalled', wording: 'The email is recalled', state: 'Done', at: '2026-11-20T16:30:00Z', by: 'Priya Nandra', note: '' }]);
    expect(events).toContainEqual({ kind: 'containment', code: 'containmentStep', values: { step: 'recalled', state: 'Done', by: 'Priya Nandra' }, details: '', at: at('2026-11-20T16:30:00Z') });
  });

  test('somebody who was told: who told them, when and with which reference', () => {
    expect(problemsOf(triaged(aNewCase(), { tell: [{ ...row, name: '', date: '2026-12-01' }] }))).toEqual(['triage.tell.0.name: required', 'triage.tell.0.at: in-the-future']);
    const { next, events } = savedOf(triaged(aNewCase(), { tell: [row] }));
    expect(next.triage.tell).toEqual([{ key: 'police', name: 'Police', state: 'Told', at: '2026-11-20T17:30:00Z', by: 'Priya Nandra', reference: 'CR/123', note: '' }]);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'told somebody', values: { who: 'police', state: 'Told', by: 'Priya Nandra', reference: 'CR/123' }, at: at('2026-11-20T17:30:00Z') }));
    expect(savedOf(triaged(aNewCase({ ...next, triage: next.triage }), {})).events).toEqual([]);
  });

  test('“to tell” and “not needed” need nobody and no time', () => {
    expect(problemsOf(triaged(aNewCase(), { tell: [{ ...row, state: 'To tell', date: '', time: '', by: '' }, { ...row, key: 'insurer', state: 'Not needed', date: '', time: '', by: '' }] }))).toEqual([]);
  });

  test('a file that its column cannot hold is refused before the save', () => {
    const long = Array.from({ length: 4 }, (_, index) => ({ ...step, key: 'own', wording: `Step ${index}`, note: 'x'.repeat(16_000) }));
    expect(problemsOf(triaged(aNewCase(), { containment: long }))).toEqual(['triage: file-too-long']);
    expect(problemsOf(triaged(aNewCase(), { containment: long.slice(1) }))).toEqual([]);
  });
});

test('what is shown of a case is read back as the same case', () => {
  const instant = fc.integer({ min: Date.UTC(2020, 0, 1) / 1000, max: Date.UTC(2026, 10, 22) / 1000 }).map((second) => Temporal.Instant.fromEpochMilliseconds(second * 1000));
  fc.assert(fc.property(instant, instant, fc.option(instant, { nil: undefined }), fc.string(), (awareAt, happenedAt, supplierToldAt, text) => {
    const found = aNewCase({
      caseState: 'Triage', awareAt, awareReason: 'Because.', supplier: 'Cloudware', supplierToldAt, facts: { ...testFacts, happenedAt, whatHappened: `It ${text}` }
    });
    expect(savedOf(triaged(found, {}))).toEqual({ ok: true, next: found.values, events: [] });
  }));
});

describe('what is not yet known', () => {
  const open = aNewCase({ caseState: 'Triage', facts: { ...testFacts, recordsCount: undefined, peopleCount: undefined, peopleBand: 'Not known' } });

  test('is put into the list that the notification has, in keys and in words, each once', () => {
    const { next, events } = savedOf(triaged(open, { notYetKnown: ['recordsCount', 'recordsCount'], unknownOther: ' Whether a copy was made ' }));
    expect(next.notification.notYetKnown).toEqual(['recordsCount', 'Whether a copy was made']);
    expect(events).toEqual([{ kind: 'triaged', code: 'triageChanged', values: { notYetKnown: 2 }, details: '' }]);
  });

  test('goes from it once the facts answer it; what else is in it stays', () => {
    const marked = { ...open, values: { ...open.values, notification: { ...open.values.notification, notYetKnown: ['recordsCount', 'consequences', 'Whether a copy was made'] } } };
    expect(savedOf(triaged(marked, { recordsCount: '12' })).next.notification.notYetKnown).toEqual(['consequences', 'Whether a copy was made']);
  });

  test('is refused where it is too long for a line', () => {
    expect(problemsOf(triaged(open, { unknownOther: 'x'.repeat(256) }))).toEqual(['triage.unknownOther: too-long']);
  });

  test('is asked of the questions that the facts leave open', () => {
    expect(openInTriage(open.values.facts)).toEqual(['peopleCount', 'recordsCount']);
    expect(openInTriage({ ...testFacts, happenedAt: undefined, dataTypes: ['Not yet known'], dataSubjectTypes: [], recordsCount: 1 })).toEqual(['happenedAt', 'dataSubjectTypes', 'dataTypes']);
  });
});

test('the manager of the service is kept, and a file of before reads and writes as it was', () => {
  const found = aNewCase({ caseState: 'Triage' });
  const { next, events } = savedOf(triaged(found, { manager: ' Morgan Ellis ' }));
  expect(next.triage.manager).toBe('Morgan Ellis');
  expect(events).toEqual([{ kind: 'triaged', code: 'triageChanged', values: { managerChanged: true }, details: '' }]);
  expect('manager' in savedOf(triaged(found, {})).next.triage).toBe(false);
  expect(problemsOf(triaged(found, { manager: 'x'.repeat(256) }))).toEqual(['triage.manager: too-long']);
});

test('every fact is shown for editing', () => {
  const input = Object.keys(triageInputOf(aNewCase().values));
  for (const field of factFields) expect(input).toContain(field === 'happenedAt' ? 'happenedDate' : field);
});
