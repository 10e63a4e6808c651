import { aCase, at, context, newValues, readyValues } from './testCases';
import { closeCase, closingChecklist, closingProblems, shortClosure, type ClosingQuestionKey, type TakenInput } from '.';
import { reopen } from '../../../casework/rules/reopen';
import { breachReopen } from '../cases/leadAndReopen';
import type { CaseValues } from '../cases/caseValues';

const retention = { personalDataBreach: 72, nearMiss: 36, notABreach: 12 };
const keys = (found: Parameters<typeof closingProblems>[0], openTasks = 0): readonly ClosingQuestionKey[] => closingProblems(found, openTasks).map(({ key }) => key);
const close = (found = aCase(), finalEvaluation = 'Nothing more to do.', openTasks = 0) => closeCase(found, { finalEvaluation, openTasks, retention }, context);

test('a case of which every question is answered is closed, with its disposal day', () => {
  expect(keys(aCase())).toEqual([]);
  const closed = close();
  expect(closed).toMatchObject({ ok: true, next: { caseState: 'Closed', closedAt: context.now, disposalDue: '2032-11-22', investigation: { finalEvaluation: 'Nothing more to do.' } }, events: [{ kind: 'closed' }] });
});

/** One answer taken away from a case that is ready, and the question that then stands open. */
const without: Readonly<Record<string, { readonly change: Partial<CaseValues>; readonly open: readonly ClosingQuestionKey[] }>> = {
  'the reason for the decision': { change: { breachReason: ' ' }, open: ['breachReason'] },
  'when the council became aware': { change: { awareAt: undefined }, open: ['awareAt'] },
  'controller or processor': { change: { councilRole: 'Not decided' }, open: ['councilRole'] },
  'a lead investigator': { change: { leadId: undefined }, open: ['lead'] },
  'the severity': { change: { severity: undefined }, open: ['severity'] },
  'the risk': { change: { risk: 'Not decided' }, open: ['risk'] },
  'the reason about the ICO': { change: { ico: { ...readyValues.ico, reason: '' } }, open: ['icoDecision'] },
  'the reference of the notice to the ICO': { change: { ico: { ...readyValues.ico, reference: '' } }, open: ['icoReference'] },
  'the reasons of a late notice that was decided against': { change: { ico: { ...readyValues.ico, decision: 'Do not tell', toldAt: at('2026-11-23T16:00:01Z') } }, open: ['icoDelay'] },
  'the reasons of a late notice': { change: { ico: { ...readyValues.ico, toldAt: at('2026-11-23T16:00:01Z') } }, open: ['icoDelay'] },
  'the follow-up to the ICO': {
    change: { notification: { ...readyValues.notification, submissions: [{ ...readyValues.notification.submissions[0], unknown: ['recordsCount'] }] } }, open: ['icoFollowUp']
  },
  'the decision about the people': { change: { people: { ...readyValues.people, decision: 'Not decided' } }, open: ['peopleDecision'] },
  'the decision that was taken on a lower risk': {
    change: { ico: { ...readyValues.ico, decision: 'Do not tell' }, notification: { ...readyValues.notification, decidedIco: { risk: 'Unlikely', delegation: '', departure: '', enteredBy: '' } } }, open: ['decidedAgain']
  },
  'why the advice was not followed': {
    change: { notification: { ...readyValues.notification, advicePeople: { advises: 'Tell', reason: 'They are at risk.', by: 'Helen Prys', at: '2026-11-21T10:00:00Z', enteredBy: 'Priya Nandra' } } }, open: ['adviceDeparture']
  },
  'the effects': { change: { investigation: { ...readyValues.investigation, effects: '' }, notification: { ...readyValues.notification, consequences: '' } }, open: ['effects'] },
  'what was done about it': { change: { investigation: { ...readyValues.investigation, actions: [] }, notification: { ...readyValues.notification, actionsTaken: '' } }, open: ['remedialAction'] },
  'the four questions': {
    change: { investigation: { ...readyValues.investigation, whatCausedIt: '', doPeopleNeedTelling: '', doesIcoNeedTelling: '', howToAvoidAnother: '' } },
    // whether anybody needs telling is answered by the decisions and their reasons
    open: ['whatCausedIt', 'howToAvoidAnother']
  },
  'the root cause': { change: { investigation: { ...readyValues.investigation, rootCause: undefined } }, open: ['rootCause'] },
  lessons: { change: { investigation: { ...readyValues.investigation, lessons: [] } }, open: ['lessons'] },
  'who spreads a lesson': { change: { investigation: { ...readyValues.investigation, lessons: [{ ...readyValues.investigation.lessons[0], spreadBy: '' }] } }, open: ['lessonsSpread'] },
  'the owner of an action': { change: { investigation: { ...readyValues.investigation, actions: [{ ...readyValues.investigation.actions[0], owner: '' }] } }, open: ['actionsOwned'] },
  'a containment step': { change: { triage: { ...readyValues.triage, containment: [{ key: 'recall', wording: 'Recall it', state: 'To do', by: '', note: '' }] } }, open: ['containment'] },
  'somebody who must be told': { change: { triage: { ...readyValues.triage, tell: [{ key: 'police', name: 'Police', state: 'To tell', by: '', reference: '', note: '' }] } }, open: ['othersTold'] }
};

test.each(Object.entries(without))('without %s it stays open', (_, { change, open }) => {
  expect(keys(aCase(change))).toEqual(open);
  // with who takes on themselves what contradicts besides
  const result = closeCase(aCase(change), { finalEvaluation: 'Nothing more to do.', openTasks: 0, retention, taken: { decidedBy: 'x', delegation: '', reason: 'x', advice: 'x', adviceBy: 'x' } }, context);
  expect(result).toEqual({ ok: false, problems: open.map((key) => ({ field: `closing.${key}`, code: `closing_${key}` })) });
});

test('a notice to the second of 72 hours is in time, and no reasons for a delay are asked', () => {
  expect(keys(aCase({ ico: { ...readyValues.ico, toldAt: at('2026-11-23T16:00:00Z') } }))).toEqual([]);
});

test('the last notice counts: what was unknown in the first may be known in the follow-up', () => {
  const [first] = readyValues.notification.submissions;
  const submissions = [{ ...first, unknown: ['recordsCount'] }, { ...first, kind: 'Follow-up' as const, unknown: [] }];
  expect(keys(aCase({ notification: { ...readyValues.notification, submissions } }))).toEqual([]);
});

test('an open task, a change around the desk and an unreadable column keep a case open', () => {
  expect(keys(aCase(), 2)).toEqual(['tasks']);
  expect(keys(aCase({}, { aroundDesk: 'made-around-the-desk' }))).toEqual(['aroundDesk']);
  expect(keys(aCase({}, { unreadable: ['SeverityFile'] }))).toEqual(['readable']);
});

describe('what contradicts', () => {
  const high: Partial<CaseValues> = { risk: 'High risk' };
  const taken = { decidedBy: 'Idris Vaughan', delegation: 'Monitoring Officer', reason: 'They know already.', advice: 'To tell them in writing.', adviceBy: 'Helen Prys' };
  const closeWith = (changes: Partial<TakenInput> | undefined, values = high) =>
    closeCase(aCase(values), { finalEvaluation: 'Done.', openTasks: 0, retention, ...(changes ? { taken: { ...taken, ...changes } } : {}) }, context);

  test('is no question that an invented answer would satisfy', () => {
    expect(keys(aCase(high))).toEqual([]);
    expect(keys(aCase({ ico: { ...readyValues.ico, toldAt: undefined, reference: '' } }))).toEqual([]);
  });

  test('is not closed without who, why and the DPO’s advice', () => {
    expect(closeWith(undefined)).toEqual({
      ok: false,
      problems: [
        { field: 'taken.decidedBy', code: 'takenBy' }, { field: 'taken.reason', code: 'takenReason' }, { field: 'taken.advice', code: 'takenAdvice' }, { field: 'taken.adviceBy', code: 'takenAdviceBy' }
      ]
    });
    expect(closeWith({ advice: ' ' })).toEqual({ ok: false, problems: [{ field: 'taken.advice', code: 'takenAdvice' }] });
  });

  test('is closed with them, and says what was taken, by whom and against which advice', () => {
    expect(closeWith({})).toMatchObject({
      ok: true,
      next: { caseState: 'Closed', investigation: { closing: { rules: 2, at: '2026-11-22T18:00:00Z', by: 'Priya Nandra', taken: [{ code: 'people-depart', duty: 'people' }], ...taken } } },
      events: [{
        kind: 'closed', code: 'closedAllTheSame', details: 'They know already.',
        values: {
          keptUntil: '2032-11-22', taken: ['people-depart'], duties: ['people'], decidedBy: 'Idris Vaughan', delegation: 'Monitoring Officer', enteredBy: 'Priya Nandra',
          advice: 'To tell them in writing.', advisedBy: 'Helen Prys'
        }
      }]
    });
  });

  test('nothing of it is kept of a case in which nothing contradicts', () => {
    expect(closeWith({}, {})).toMatchObject({ ok: true, next: { investigation: { closing: { taken: [], decidedBy: '', reason: '', advice: '' } } }, events: [{ code: 'closed', values: { keptUntil: '2032-11-22' }, details: '' }] });
  });

  test('a case that is reopened and closed again is asked again', () => {
    const closed = closeWith({});
    if (!closed.ok) throw new Error('refused');
    const opened = reopen(breachReopen, aCase(closed.next), { reason: 'A letter came.' });
    if (!opened.ok) throw new Error('refused');
    expect(opened.next.investigation.closing).toBeUndefined();
    expect(closeCase(aCase(opened.next), { finalEvaluation: 'Done.', openTasks: 0, retention }, context)).toMatchObject({ ok: false });
  });

  test('a processor that told its controller nothing is closed only so', () => {
    const processor: Partial<CaseValues> = { councilRole: 'Processor', ico: newValues.ico, people: newValues.people };
    expect(closeWith(undefined, processor)).toMatchObject({ ok: false });
    expect(closeWith({}, processor)).toMatchObject({ ok: true, next: { investigation: { closing: { taken: [{ code: 'controller-not-told', duty: 'controller' }] } } } });
  });
});

test('a processor decides nothing about the ICO and the people: its controller does', () => {
  const asked = closingChecklist({ found: aCase({ councilRole: 'Processor', ico: newValues.ico, people: newValues.people }), openTasks: 0 }).map(({ key }) => key);
  expect(asked).not.toEqual(expect.arrayContaining(['icoDecision']));
  expect(asked).not.toEqual(expect.arrayContaining(['peopleDecision']));
});

describe('a short closure', () => {
  const nearMiss: CaseValues = { ...newValues, caseState: 'Triage', breach: 'Near miss', breachReason: 'Stopped in the out tray.' };
  const unlikely: CaseValues = {
    ...readyValues, risk: 'Unlikely', leadId: undefined, investigation: newValues.investigation,
    ico: { ...readyValues.ico, decision: 'Do not tell', reason: 'Nobody but a colleague saw it.', toldAt: undefined, reference: '' },
    notification: { ...newValues.notification, consequences: 'None is expected: a colleague opened it and gave it back.', actionsTaken: 'The letter was fetched back.' }
  };

  test('of a near miss asks why it was one, and for what is learnt', () => {
    expect(shortClosure(nearMiss)).toBe('nearMiss');
    expect(closingChecklist({ found: aCase(nearMiss), openTasks: 0 }).map(({ key }) => key)).toEqual(['aroundDesk', 'readable', 'breachDecided', 'breachReason', 'containment', 'othersTold', 'lessonsSpread', 'actionsOwned', 'tasks']);
    expect(close(aCase(nearMiss))).toMatchObject({ ok: true, next: { disposalDue: '2029-11-22' } });
    expect(close(aCase(nearMiss), '')).toEqual({ ok: false, problems: [{ field: 'finalEvaluation', code: 'required' }] });
    expect(keys(aCase({ ...nearMiss, breachReason: '' }))).toEqual(['breachReason']);
  });

  test('finishes what was begun all the same', () => {
    const begun = { ...nearMiss, investigation: { ...newValues.investigation, lessons: [{ text: 'Look twice', spreadBy: '', audience: '', done: false }], actions: [{ text: 'Buy windows', owner: '', state: 'Open' as const, note: '' }] } };
    expect(keys(aCase(begun), 1)).toEqual(['lessonsSpread', 'actionsOwned', 'tasks']);
  });

  test('of a risk that is unlikely asks what article 33(5) asks, and neither cause, lessons nor a final evaluation', () => {
    expect(shortClosure(unlikely)).toBe('unlikelyRisk');
    expect(close(aCase(unlikely), '')).toMatchObject({ ok: true, next: { caseState: 'Closed' } });
  });

  test.each<[string, Partial<CaseValues>, ClosingQuestionKey]>([
    ['effects', { notification: { ...unlikely.notification, consequences: '' } }, 'effects'],
    ['remedial action', { notification: { ...unlikely.notification, actionsTaken: '' } }, 'remedialAction'],
    ['a reason for not reporting', { ico: { ...unlikely.ico, reason: '' } }, 'icoDecision'],
    ['the score that the risk rests on', { severity: undefined }, 'severity'],
    ['when the council became aware', { awareAt: undefined }, 'awareAt']
  ])('of an unlikely risk does not go without %s', (_, change, open) => {
    expect(keys(aCase({ ...unlikely, ...change }))).toEqual([open]);
  });

  test.each<[string, Partial<CaseValues>]>([
    ['the risk is another', { risk: 'Risk' }], ['it is not decided', { risk: 'Not decided' }],
    ['the ICO is to be told', { ico: { ...unlikely.ico, decision: 'Tell' } }], ['the ICO was told', { ico: { ...unlikely.ico, toldAt: at('2026-11-21T11:00:00Z') } }],
    ['people are to be told', { people: { ...unlikely.people, decision: 'Tell' } }], ['the council is processor', { councilRole: 'Processor' }],
    ['its role is not decided', { councilRole: 'Not decided' }], ['it is no breach', { breach: 'No' }]
  ])('is not offered where %s', (_, change) => {
    expect(shortClosure({ ...unlikely, ...change })).toBeUndefined();
  });
});

test('what the notification plans answers what will avoid another one', () => {
  const change = { investigation: { ...readyValues.investigation, howToAvoidAnother: '' }, notification: { ...readyValues.notification, actionsProposed: 'Window envelopes.' } };
  expect(keys(aCase(change))).toEqual([]);
});

test('what is no breach needs its reason alone, and no final evaluation', () => {
  const no = aCase({ ...newValues, caseState: 'Triage', breach: 'No', breachReason: 'No personal data in it.' });
  expect(keys(no)).toEqual([]);
  expect(close(no, '')).toMatchObject({ ok: true, next: { disposalDue: '2027-11-22' } });
});

test('before a decision there is only that question, and nothing is closed', () => {
  expect(keys(aCase({ ...newValues, caseState: 'Triage' }))).toEqual(['breachDecided']);
});

test('a breach is not closed without a final evaluation, and neither is a new or a closed case', () => {
  expect(close(aCase(), '  ')).toEqual({ ok: false, problems: [{ field: 'finalEvaluation', code: 'required' }] });
  for (const caseState of ['New', 'Closed'] as const) {
    expect(close(aCase({ caseState }))).toEqual({ ok: false, problems: [{ field: 'caseState', code: 'closing_state' }] });
  }
});

test('an evaluation that does not fit into the column is refused, not cut off', () => {
  expect(close(aCase(), 'x'.repeat(64_000))).toEqual({ ok: false, problems: [{ field: 'finalEvaluation', code: 'fileTooLong' }] });
});
