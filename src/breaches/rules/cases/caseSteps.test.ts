import { Temporal } from 'temporal-polyfill';
import type { StepFacts } from '../../../casework/rules/steps';
import { aCase } from '../investigation/testCases';
import type { BreachCase, CaseValues } from './caseValues';
import { caseEnd, caseSteps } from './caseSteps';
import { testCase } from './testCases';

const now = Temporal.Instant.from('2026-11-20T18:00:00Z');
const facts: StepFacts = { now, openTasks: 0 };
const way = (found: BreachCase, given: StepFacts = facts): Readonly<Record<string, string>> =>
  Object.fromEntries(caseSteps(found, given).map(({ key, state }) => [key, state]));
const missing = (found: BreachCase, given: StepFacts = facts): readonly string[] =>
  caseSteps(found, given).flatMap((step) => step.missing.map(({ key, command }) => `${step.key}: ${key} in ${command}`));

const fresh = testCase({ caseState: 'New' });
const breach = (changes: Partial<CaseValues>): BreachCase =>
  testCase({ caseState: 'Triage', breach: 'Yes', breachReason: 'It went to a stranger.', councilRole: 'Controller', ...changes });
const ready = aCase();
const ico = (changes: Partial<CaseValues['ico']>): Partial<CaseValues> => ({ ico: { ...ready.values.ico, ...changes } });

test('a new report waits for triage, and all else lies ahead', () => {
  expect(way(fresh)).toEqual({
    report: 'done', triage: 'next', decisions: 'todo', ico: 'todo', people: 'todo', investigation: 'todo', closing: 'todo', disposal: 'todo'
  });
  expect(missing(fresh).slice(0, 2)).toEqual(['triage: await_triage in triage', 'triage: await_breach in triage']);
});

test('what the case awaits and what closing asks stand once, each with the command that answers it', () => {
  const all = missing(breach({}));
  expect(all).toContain('decisions: await_ico in decide');
  expect(all).not.toContain('decisions: closing_icoDecision in decide');
  expect(all).toContain('triage: closing_severity in triage');
  expect(all).toContain('triage: closing_lead in assign');
  expect(new Set(all).size).toBe(all.length);
});

test('of a breach that is the council’s own the decisions are next', () => {
  expect(way(breach({}))).toMatchObject({ triage: 'todo', decisions: 'next', ico: 'todo', people: 'todo' });
});

test('with little time left what article 33 asks comes before triage', () => {
  const late = breach({ caseState: 'New', ...ico({ decision: 'Tell', toldAt: undefined }), awareAt: now.subtract({ hours: 70 }) });
  expect(way(late)).toMatchObject({ ico: 'next', triage: 'todo' });
});

test('a decision not to tell leaves the telling out; one against which the clock runs does not', () => {
  expect(way(breach({ risk: 'Unlikely', ...ico({ decision: 'Do not tell', toldAt: undefined }) })).ico).toBe('not-needed');
  expect(way(breach({ risk: 'High risk', ...ico({ decision: 'Do not tell', toldAt: undefined }) })).ico).toBe('todo');
});

test('a processor tells its controller instead of ICO and people', () => {
  const processor = way(breach({ councilRole: 'Processor' }));
  expect(processor).toMatchObject({ decisions: 'not-needed', ico: 'not-needed', people: 'not-needed', controller: 'next' });
  expect(Object.keys(way(breach({})))).not.toContain('controller');
});

test('what is no breach goes from triage to closing', () => {
  const found = testCase({ caseState: 'Triage', breach: 'No', breachReason: 'The file was empty.' });
  const none = 'not-needed';
  expect(way(found)).toEqual({
    report: 'done', triage: 'done', decisions: none, ico: none, people: none, investigation: none, closing: 'next', disposal: 'todo'
  });
});

test('a case of which every question is answered is to be closed, and an open task sends it back to the investigation', () => {
  expect(way(ready)).toMatchObject({ triage: 'done', decisions: 'done', investigation: 'done', closing: 'next' });
  expect(way(ready, { ...facts, openTasks: 1 })).toMatchObject({ investigation: 'next', closing: 'todo' });
  expect(missing(ready, { ...facts, openTasks: 1 })).toEqual(['investigation: closing_tasks in investigate']);
});

test('of a closed case nothing is missing, and it waits for its day of disposal', () => {
  const closed = aCase({ caseState: 'Closed', closedAt: now, disposalDue: '2032-11-21' });
  expect(missing(closed)).toEqual([]);
  expect(way(closed)).toMatchObject({ closing: 'done', disposal: 'todo' });
  expect(way(closed, { ...facts, now: Temporal.Instant.from('2032-11-21T09:00:00Z') }).disposal).toBe('next');
  expect(way({ ...closed, values: { ...closed.values, disposedAt: now } }).disposal).toBe('done');
});

test('what was never done of a closed case stays not done', () => {
  expect(way(aCase({ caseState: 'Closed', closedAt: now, ...ico({ decision: 'Tell', toldAt: undefined }) })).ico).toBe('todo');
});

test('a row that was changed directly in SharePoint, or cannot be read, is answered where the history shows it', () => {
  expect(missing({ ...ready, aroundDesk: ready.values })).toContain('triage: closing_aroundDesk in history');
  expect(missing({ ...ready, unreadable: ['AwareAt'] })).toContain('triage: closing_readable in history');
});

test('a merged case lives on in another one, also after its disposal', () => {
  const mergedInto = { logId: 3, reference: 'BR-2026-00041', reason: 'The same letter', at: now.toString(), by: 'Priya Nandra' };
  const merged = testCase({ triage: { ...fresh.values.triage, mergedInto }, disposedAt: now });
  expect(caseEnd(merged)).toEqual({ state: 'merged', into: 'BR-2026-00041' });
  expect(caseEnd(testCase({ disposedAt: now }))).toEqual({ state: 'disposed', at: now });
  expect(caseEnd(fresh)).toBeUndefined();
});
