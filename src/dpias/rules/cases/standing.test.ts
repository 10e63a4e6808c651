import { Temporal } from 'temporal-polyfill';
import { cellsOf, disposedCase, readCase } from '../../../casework/rules/caseRow';
import { sealedKinds } from '../../../casework/rules/kind';
import { lineOfCase } from '../../../casework/rules/worklist';
import { refusals } from '../../../casework/rules/moves';
import { newCaseRow } from '../../../casework/rules/newCase';
import { dpiaLog } from '../../lists/dpiaLog';
import { awaitedIn, awaitedSteps, awaits, decisionAwaited, factCells, factsOfCells, lineFacts, turnOf } from './awaits';
import { caseStates } from './choices';
import { clockOf, dueDays, nextLook } from './clock';
import { dpiaCommandRules, dpiaCommands } from './commands';
import { dpiaFileLeft, dpiaFileSchema } from './dpiaFile';
import { dpiaFields, dpiaFixedFields } from './fields';
import { dpiaRules } from './dpiaRules';
import { fromDpia, fromScreening } from './newDpia';
import { dpiaEnd, dpiaMoments, dpiaStepsOf, stepKeys } from './steps';
import { stepCounts } from './stepCounts';
import { aDpia, askedToSign, found, foundScreening, hashOf, on, submitted } from './testDpias';
import type { DpiaCase, DpiaValues } from './values';
import * as v from 'valibot';

const now = on('2026-11-02');
const file = (known: Partial<DpiaValues['file']> = {}): DpiaValues['file'] => ({ ...aDpia().file, ...known });
const asked = { regime: 'UK GDPR' as const, askedOn: '2026-10-26', reference: 'INV/1', contents: [], extendedBecause: '', pauses: [], answer: 'Words' };
const full: DpiaValues = aDpia({
  caseState: 'Advised', leadId: 1, plannedOn: '2026-12-01', submission: submitted({ level: 'high' }), system: 'Cameras', form: 'full', advisedAt: on('2026-10-22'),
  file: file({
    missing: ['need_aims'], advice: [{ key: 'a', at: '2026-10-22T09:00:00Z', by: 'Priya', submission: hashOf('a'), summary: 'Words', points: [{ number: 1, text: 'Words' }] }],
    consultees: [{ key: 'c', id: 5, name: 'Cal', role: 'caldicott', at: '2026-10-22T09:00:00Z', by: 'Priya', submission: hashOf('a'), what: 'Words', due: '2026-11-10' }],
    returns: [{ key: 'r', at: '2026-10-01T09:00:00Z', by: 'Priya', submission: hashOf('9'), what: 'Words', questions: ['need_aims'] }], asked: [askedToSign()], consultation: asked,
    approvals: [{ key: 'p', at: '2026-10-01T09:00:00Z', by: 'Priya', submission: hashOf('9'), level: 'low', signs: [{ row: 3, id: 20, name: 'Sam', role: 'head', at: '2026-10-01T09:00:00Z' }], openPoints: [1], who: 'Sam', why: 'Words', advice: 'Words', unmet: ['points'] }],
    goLive: { at: '2026-10-01T09:00:00Z', by: 'Priya', on: '2026-10-01', who: 'Sam', why: 'Words', advice: 'Words', unmet: [] },
    reviews: [{ key: 'v', at: '2026-10-01T09:00:00Z', by: 'Priya', reason: 'breach', reference: 'BR-2026-00001', what: 'Words', decided: { at: '2026-10-01T09:00:00Z', by: 'Priya', start: true, why: 'Words' } }],
    publications: [{ key: 'u', at: '2026-10-01T09:00:00Z', by: 'Priya', state: 'Not published', address: '', why: 'Words', submission: hashOf('9') }], closing: { how: 'Replaced', why: 'Words', by: 'Priya', from: 'Draft' }
  })
});

test('what is written reads back, every column is one of the log, and the seal covers all of them', () => {
  expect(readCase(dpiaFields, cellsOf(dpiaFields, full))).toEqual({ values: full, unreadable: [] });
  const columns = new Set(Object.entries(dpiaLog.columns).map(([name, column]) => (column.type === 'user' ? `${name}Id` : name)).concat('Title'));
  expect(Object.keys(sealedKinds(dpiaRules)).filter((name) => !columns.has(name))).toEqual([]);
  expect(Object.values(dpiaLog.columns).filter((column) => 'indexed' in column && column.indexed).length + 1).toBeLessThanOrEqual(20);
});

test('a row without a screening writes no number of one, so that the unique column of the other list stays free', () => {
  const { fixed } = { fixed: { reference: 'DPIA-2026-00001', screeningId: undefined, dpiaId: 1, intakeGuid: 'g', enteredAt: now, repeatOf: undefined } };
  expect(newCaseRow(dpiaRules, fixed, full, now, { undelivered: 0 })).toMatchObject({ ScreeningId: null, DpiaId: 1, Reference: 'DPIA-2026-00001' });
  expect(readCase(dpiaFixedFields, { DpiaId: 1, Reference: 'x' }).values).toMatchObject({ screeningId: undefined, dpiaId: 1 });
  expect([dpiaRules.prefixOf?.({ ...fixed, screeningId: 3, dpiaId: undefined }), dpiaRules.prefixOf?.(fixed), dpiaRules.originOf({ ...fixed, screeningId: 3 })]).toEqual(['DPS', 'DPIA', 3]);
});

test('after its time no sentence and no name is left; what was done, when, and in which role is', () => {
  const left = disposedCase(dpiaFields, { ...full, look: { ...full.look, by: 'Priya', why: 'Words' } });
  const text = JSON.stringify(left);
  expect(['Words', 'Priya', 'Sam', 'Cal"', 'INV/1'].filter((word) => text.includes(word))).toEqual([]);
  expect(left).toMatchObject({ title: full.title, file: { advice: [{ points: [{ number: 1 }] }], approvals: [{ unmet: ['points'], signs: [{ role: 'head' }] }], consultation: { askedOn: '2026-10-26' }, closing: { how: 'Replaced' } } });
  expect(v.parse(dpiaFileSchema, JSON.parse(JSON.stringify(dpiaFileLeft(full.file))))).toEqual(dpiaFileLeft(full.file));
});

test('each row of a list becomes the row that it opens', () => {
  const row = { id: 1, guid: 'g', created: now, authorId: 7, title: 'Cameras' };
  expect(fromScreening({ ...row, opens: 'screening', service: 'Housing', result: 'required' }, 'scotland')).toMatchObject({ caseState: 'Screened', result: 'required', service: 'Housing', nation: 'scotland', title: 'Cameras' });
  const dpia = { ...row, opens: 'dpia' as const, folder: 'Housing', service: 'Revenues', system: 'CCTV', form: 'short' as const, screening: 'DPS-2026-00004', plannedOn: '2026-12-01' };
  expect(fromDpia(dpia, 'Housing', 'england-and-wales')).toMatchObject({ caseState: 'Draft', service: 'Housing', linked: 'DPS-2026-00004', form: 'short', plannedOn: '2026-12-01' });
  expect(fromDpia({ ...dpia, screening: 'BR-2026-00004' }, 'Housing', 'england-and-wales').linked).toBe('');
});

describe('whose turn it is', () => {
  const waits = (known: Partial<DpiaValues>): readonly string[] => {
    const values = aDpia(known);
    return awaits(values, lineFacts(values), now);
  };

  test('follows from the state, and each step has its command and whose turn it is', () => {
    expect(waits({ caseState: 'Screened' })).toEqual(['look']);
    expect(waits({ caseState: 'Screened', look: { ...aDpia().look, decision: 'needed' } })).toEqual(['start']);
    expect(waits({ caseState: 'Not needed', look: { ...aDpia().look, until: '2026-11-03' } })).toEqual([]);
    expect(waits({ caseState: 'Not needed', look: { ...aDpia().look, until: '2026-11-02' } })).toEqual(['lookAgain']);
    expect([waits({}), waits({ caseState: 'Submitted' }), waits({ caseState: 'Returned' }), waits({ caseState: 'DPIA started' }), waits({ caseState: 'Closed' })]).toEqual([['fill'], ['advise'], ['mend'], ['close'], []]);
    expect(awaitedSteps.every((step) => dpiaCommands.includes(awaitedIn[step]) && turnOf[step] !== undefined)).toBe(true);
  });

  test('of what is advised: whoever must sign is asked first, a high risk asks the Commissioner, and then it waits for them', () => {
    expect(waits({ caseState: 'Advised', submission: submitted() })).toEqual(['askSign']);
    expect(waits({ caseState: 'Advised', submission: submitted(), file: file({ asked: [askedToSign()] }) })).toEqual(['sign']);
    expect(waits({ caseState: 'Advised', submission: submitted(), file: file({ asked: [askedToSign({ submission: hashOf('b') })] }) })).toEqual(['askSign']);
    expect(waits({ caseState: 'Advised', submission: submitted({ level: 'high' }), file: file({ asked: [askedToSign()] }) })).toEqual(['consult', 'askSign']);
    expect(waits({ caseState: 'Advised', submission: submitted({ level: 'high' }), file: file({ asked: [askedToSign({ role: 'siro' })], consultation: asked }) })).toEqual(['consultation', 'sign']);
    expect(waits({ caseState: 'Advised', submission: submitted({ level: 'high' }), file: file({ asked: [askedToSign({ role: 'siro' })], consultation: { ...asked, answeredOn: '2026-11-01', outcome: 'mustNot' } }) })).toEqual(['mustNot', 'sign']);
  });

  test('of what is in force: a proposal, a day of review, and that it was to go live', () => {
    const proposal = { key: 'v', at: '', by: '', reason: 'breach' as const, reference: '', what: '' };
    expect(waits({ caseState: 'In force', reviewOn: '2026-11-02', plannedOn: '2026-11-02', file: file({ reviews: [proposal] }) })).toEqual(['proposal', 'review', 'live']);
    expect(waits({ caseState: 'In force', reviewOn: '2026-11-03', plannedOn: '2026-11-02', liveOn: '2026-11-01' })).toEqual([]);
    expect([decisionAwaited(aDpia({ caseState: 'In force', file: file({ reviews: [proposal] }) })), decisionAwaited(aDpia({ caseState: 'Submitted' })), decisionAwaited(aDpia())]).toEqual([true, true, false]);
  });

  test('is said on its line, which its columns say as well as the whole row', () => {
    const known = found({ ...full, plannedOn: '2026-12-01' });
    const line = lineOfCase(dpiaRules, known, now);
    expect(line).toMatchObject({ title: 'Cameras in the car park', service: 'Housing', caseState: 'Advised', awaits: ['consultation', 'askSign'], marks: { level: 'high', turn: 'commissioner' }, days: [{ what: 'consultation', on: '2026-12-21' }, { what: 'goLive', on: '2026-12-01' }] });
    expect(factsOfCells(factCells(lineFacts(known.values)))).toEqual(lineFacts(known.values));
    // what is not readable in the row is taken for what asks the most
    expect(factsOfCells({})).toEqual({ sign: 'To ask', consult: 'To ask', review: 'Proposed' });
  });
});

describe('days', () => {
  test('the first that is due is the clock, and what is over is none', () => {
    expect(dueDays(full).map(({ what, on: day }) => [what, day.toString()])).toEqual([['views', '2026-11-10'], ['goLive', '2026-12-01'], ['consultation', '2026-12-21']]);
    expect(clockOf(full)).toMatchObject({ state: 'Running' });
    expect(dueDays({ ...full, caseState: 'Closed' })).toEqual([]);
    expect(clockOf(aDpia())).toEqual({ state: 'Stopped', due: undefined });
    expect(clockOf(aDpia({ caseState: 'Advised', submission: submitted({ level: 'high' }), file: file({ consultation: { ...asked, pauses: [{ key: '1', from: '2026-10-30', what: 'x' }] } }) })).state).toBe('Waiting');
  });

  test('time asks for a look two weeks, a week and a day before, on the day, and after it; what was missed stays', () => {
    const values = aDpia({ plannedOn: '2026-12-01' });
    expect(nextLook(undefined, values, now)?.toString()).toBe('2026-11-17T00:00:00Z');
    expect(nextLook(undefined, values, on('2026-12-01'))?.toString()).toBe('2026-12-02T00:00:00Z');
    expect(nextLook(on('2026-11-01'), values, now)?.toString()).toBe(on('2026-11-01').toString());
    expect(nextLook(undefined, aDpia(), now)).toBeUndefined();
  });

  test('each moment of it stands in order, and what has passed unmet is late', () => {
    const moments = dpiaMoments(full, on('2026-12-02'));
    expect(moments.map(({ key, state }) => [key, state])).toEqual([['returned', 'past'], ['submitted', 'past'], ['advised', 'past'], ['consulted', 'past'], ['planned', 'late'], ['consultation', 'ahead']]);
    expect(moments.every(({ at }) => at instanceof Temporal.Instant)).toBe(true);
    expect(dpiaEnd(found({ disposedAt: now }))).toMatchObject({ state: 'disposed' });
  });
});

describe('steps', () => {
  const bar = (known: DpiaCase, counts: Readonly<Record<string, number>> = {}, openTasks = 0): readonly string[] =>
    dpiaStepsOf(known, { now, openTasks, counts }).map(({ key, state, missing }) => `${key} ${state}${missing.length > 0 ? ` (${missing.map((each) => each.key).join()})` : ''}`);

  test('of a screening and of a DPIA are two ways', () => {
    expect(bar(foundScreening({ leadId: 1 }))).toEqual(['screened done', 'look next (await_look)', 'start todo', 'closing todo', 'disposal todo']);
    expect(bar(found({ leadId: 1 }))).toEqual([
      'draft next (await_fill)', 'submitted todo', 'advice todo', 'views not-needed', 'consultation not-needed', 'approval todo', 'goLive todo', 'inForce todo', 'review todo', 'closing todo', 'disposal todo'
    ]);
  });

  test('say what others left to do: a later submission first', () => {
    expect(bar(found({ ...full, file: { ...full.file, approvals: [] } }), { newer: 1, openPoints: 1, signRefused: 1, viewsWaiting: 1 }, 2)).toEqual([
      'draft done', 'submitted next (newer)', 'advice done (openPoints)', 'views done (viewsWaiting)', 'consultation todo (await_consultation)', 'approval todo (await_askSign,signRefused)', 'goLive todo (tasks)', 'inForce todo', 'review todo',
      'closing todo', 'disposal todo'
    ]);
  });

  test('of one that is closed ask for nothing', () => {
    expect(bar(found({ ...full, caseState: 'Closed', closedAt: now })).filter((text) => text.includes('next') || text.includes('('))).toEqual([]);
    expect(stepKeys).toContain('screened');
  });

  test('their counts come from rows that others write', () => {
    const counts = stepCounts(found(full), { submissions: [{ hash: hashOf('a'), at: on('2026-10-20') }, { hash: hashOf('b'), at: on('2026-10-21') }], talk: [], signs: [] });
    expect(counts).toEqual({ newer: 1, openPoints: 1, openThreads: 0, viewsWaiting: 0, signWaiting: 1, signMissing: 1, signRefused: 0, signOutdated: 0 });
  });
});

test('every state has its way on, only the way that is meant, and every command at least one state', () => {
  const may = (from: DpiaValues['caseState'], to: DpiaValues['caseState']): boolean =>
    !refusals(dpiaRules, found({ caseState: from, closedAt: from === 'Closed' ? now : undefined }), aDpia({ caseState: to, closedAt: to === 'Closed' ? now : undefined })).some(({ code }) => code === 'not-from-here');
  expect([may('Draft', 'Submitted'), may('Draft', 'Advised'), may('Draft', 'In force'), may('Submitted', 'In force'), may('Returned', 'Advised'), may('Advised', 'In force'), may('In force', 'Draft'), may('In force', 'Submitted'), may('Screened', 'Draft')])
    .toEqual([true, false, false, false, false, true, true, false, false]);
  expect(caseStates.every((state) => may(state, 'Closed') && may(state, state))).toBe(true);
  expect(dpiaCommands.every((command) => dpiaCommandRules[command].states.length > 0)).toBe(true);
});

test('of what was changed directly in SharePoint officers accept the facts, never what a command writes', () => {
  const counted = aDpia({ caseState: 'Submitted', submission: submitted() });
  const around = aDpia({ caseState: 'In force', title: 'Other', submission: submitted({ hash: hashOf('f') }), approvedAt: now, publication: 'Published', look: { ...counted.look, decision: 'notNeeded' } });
  expect(dpiaRules.accept(counted, around, '', { now, me: { id: 1, name: 'x' } })).toEqual({ ...counted, title: 'Other' });
  expect(dpiaRules.ofHand(around)).toMatchObject({ caseState: 'Draft', title: 'Other', submission: { hash: '' }, approvedAt: undefined, publication: 'Not decided' });
});
