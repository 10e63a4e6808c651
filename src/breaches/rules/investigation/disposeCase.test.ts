import { disposalProblems, disposeCase } from '../../../casework/rules/disposal/disposeCase';
import { breachRules } from '../cases/breachRules';
import { severityOf } from '../severity/score';
import { aCase, at, context, readyValues } from './testCases';

const closed = { ...readyValues, caseState: 'Closed', closedAt: at('2020-11-20T10:00:00Z'), disposalDue: '2026-11-20' } as const;

/** A case in which every free text says the same word, so that one look finds what was left. */
const named = aCase({
  ...closed,
  awareReason: 'SECRET', breachReason: 'SECRET', riskReason: 'SECRET', supplier: 'SECRET',
  facts: { ...closed.facts, whatHappened: 'SECRET' },
  triage: {
    ...closed.triage, factsReason: 'SECRET',
    duplicates: [{ logId: 9, reference: 'BR-2026-00009', verdict: 'Merged here', at: '2026-11-21T10:00:00Z', by: 'SECRET' }],
    mergedInto: { logId: 8, reference: 'BR-2026-00008', reason: 'SECRET', at: '2026-11-21T10:00:00Z', by: 'SECRET' },
    tell: [{ key: 'other', name: 'SECRET', state: 'Told', at: '2026-11-21T10:00:00Z', by: 'SECRET', reference: 'SECRET', note: 'SECRET' }],
    manager: 'SECRET',
    containment: [
      { key: 'recall', wording: 'Recall it', state: 'Done', at: '2026-11-21T10:00:00Z', by: 'SECRET', note: 'SECRET' },
      { key: 'own', wording: 'SECRET', state: 'Done', at: '2026-11-21T10:00:00Z', by: 'SECRET', note: 'SECRET' }
    ]
  },
  severity: { ...readyValues.severity!, note: 'SECRET' },
  ico: { ...closed.ico, reason: 'SECRET', decidedBy: 'SECRET', delayReason: 'SECRET' },
  people: { ...closed.people, reason: 'SECRET', decidedBy: 'SECRET' },
  notification: {
    ...closed.notification, howFound: 'SECRET', cyberDetails: 'SECRET', consequences: 'SECRET', actualHarm: 'SECRET', likelihoodDetails: 'SECRET', measuresBefore: 'SECRET',
    staffDetails: 'SECRET', actionsTaken: 'SECRET', actionsProposed: 'SECRET', icoSpokenTo: 'SECRET', adviceToPeople: 'SECRET',
    submissions: [{ ...closed.notification.submissions[0], by: 'SECRET', unknown: ['SECRET'], note: 'SECRET' }],
    tellings: [{ at: '2026-11-21T12:00:00Z', by: 'SECRET', how: 'Letter', people: 3, language: 'cy-GB', note: 'SECRET' }]
  },
  investigation: {
    v: 1, whatCausedIt: 'SECRET', doPeopleNeedTelling: 'SECRET', doesIcoNeedTelling: 'SECRET', howToAvoidAnother: 'SECRET', effects: 'SECRET', rootCause: 'Human error',
    rootCauseDetails: 'SECRET', lessons: [{ text: 'SECRET', spreadBy: 'SECRET', audience: 'SECRET', done: true }],
    actions: [{ text: 'SECRET', owner: 'SECRET', state: 'Done', note: 'SECRET' }], finalEvaluation: 'SECRET', reportSentTo: ['SECRET']
  }
});

test('no free text and no name is left', () => {
  const disposed = disposeCase(breachRules, named, context);
  expect(disposed.ok).toBe(true);
  expect(JSON.stringify(disposed)).not.toContain('SECRET');
});

test('counts and decisions stay as they were', () => {
  const disposed = disposeCase(breachRules, named, context);
  expect(disposed).toMatchObject({
    ok: true,
    next: {
      caseState: 'Closed', breach: 'Yes', councilRole: 'Controller', risk: 'Risk', awareAt: closed.awareAt, closedAt: closed.closedAt, disposalDue: '2026-11-20', disposedAt: context.now,
      facts: { incidentKind: 'postWrongPerson', service: 'Housing', peopleCount: 1, recordsCount: 1, dataTypes: ['Basic personal identifiers'] },
      ico: { decision: 'Tell', toldAt: closed.ico.toldAt, reference: 'IC-123456-A1B2' }, people: { decision: 'Do not tell' },
      notification: { tellings: [{ how: 'Letter', people: 3, language: 'cy-GB' }], submissions: [{ how: 'Online form' }] },
      investigation: { rootCause: 'Human error' }
    }
  });
  expect(disposed.ok && severityOf(disposed.next.severity!)).toEqual(severityOf(readyValues.severity!));
});

test('only what is closed, due, untouched around the desk and not yet disposed of', () => {
  const code = (...args: Parameters<typeof aCase>) => disposalProblems(aCase(...args), context.now).map((problem) => problem.code);
  expect(code(closed)).toEqual([]);
  expect(code({ ...closed, disposalDue: '2026-11-23' })).toEqual(['notDue']);
  expect(code({ ...closed, disposalDue: undefined })).toEqual(['notDue']);
  expect(code({ ...closed, caseState: 'Investigating' })).toEqual(['notClosed']);
  expect(code({ ...closed, disposedAt: at('2026-11-21T00:00:00Z') })).toEqual(['disposed']);
  expect(code(closed, { aroundDesk: 'made-around-the-desk' })).toEqual(['aroundDesk']);
});
