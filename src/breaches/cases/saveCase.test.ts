import { Temporal } from 'temporal-polyfill';
import { withTestDesk } from '../../../local/testing/testDesk';
import { takeIn } from '../intake';
import type { BreachCase, CaseEvent } from '../rules';
import { addEvents, openCase, openCaseAccess, openCases, readHistory, readWorklist, saveCase } from '.';
import { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
import { patchRow, takenInCase, triaged } from '../../../local/testing/aCase';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const event = (title: string): CaseEvent => ({ kind: 'triaged', title, details: 'x' });
const logRow = async (logId: number) => (await desk.rows('Breach log')).find(({ Id }) => Id === logId);
const eventTitles = async (): Promise<unknown[]> => (await desk.rows('Case history')).map(({ Title }) => Title);

test('a case is opened as it was reported, sound and sealed', async () => {
  const logId = await takenInCase(desk, { peopleCount: 12, peopleBand: '10 to 99' });
  const found = await openCase(desk.as('dpo'), logId);
  expect(found).toMatchObject({ aroundDesk: undefined, unreadable: [], values: { caseState: 'New', breach: 'Not decided', facts: { peopleCount: 12, service: 'Housing' } } });
});

test('only what differs is written, sealed, with its events and the state that the reporter sees', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openCase(services, logId);
  await desk.local('DELETE', 'log');
  const saved = await saveCase(services, seen, triaged(seen.values), [event('Triaged')]);
  const merges = desk.server.controls.log.all().filter(({ method }) => method === 'MERGE');
  expect(merges.filter(({ url }) => /BreachLog/i.test(url))).toHaveLength(1);
  expect(saved).toMatchObject({ aroundDesk: undefined, values: { caseState: 'Triage', breach: 'Yes' } });
  expect(await logRow(logId)).toMatchObject({ CaseState: 'Triage', Standing: 'Open', Awaits: 'Yes', ClockState: 'Running', AroundDesk: false });
  expect((await desk.rows('Breach reports'))[0].PublicState).toBe('Being looked at');
  expect(await eventTitles()).toContain('Triaged');
});

test('of two officers at once the second is shown both versions, and nothing of either is lost', async () => {
  const logId = await takenInCase(desk);
  const [dpo, deputy] = [desk.as('dpo'), desk.as('deputy')];
  const seen = await openCase(dpo, logId);
  const theirs = await openCase(deputy, logId);
  await saveCase(dpo, seen, triaged(seen.values), []);
  const wanted = { ...theirs.values, caseState: 'Triage' as const, breach: 'Near miss' as const, breachReason: 'Nothing left the building.' };
  const conflict = await saveCase(deputy, theirs, wanted, [event('lost?')]).catch((error: unknown) => error);
  expect(conflict).toBeInstanceOf(CaseConflictError);
  expect(conflict).toMatchObject({ kind: 'conflict', attempted: { breach: 'Near miss' }, current: { values: { breach: 'Yes' } }, seen: { values: { breach: 'Not decided' } } });
  expect(await eventTitles()).not.toContain('lost?');
  const { current, attempted } = conflict as CaseConflictError<BreachCase, BreachCase['values']>;
  expect((await saveCase(deputy, current, { ...current.values, breachReason: attempted.breachReason }, [])).values).toMatchObject({ breach: 'Yes', breachReason: 'Nothing left the building.' });
});

test('what taking in notes on a row is no conflict', async () => {
  const logId = await takenInCase(desk);
  const seen = await openCase(desk.as('deputy'), logId);
  await patchRow(desk, 'dpo', logId, { Undelivered: 5 });
  expect((await saveCase(desk.as('deputy'), seen, triaged(seen.values), [])).values.breach).toBe('Yes');
});

test('a row that was deleted is said to be gone', async () => {
  const logId = await takenInCase(desk);
  const other = await takenInCase(desk);
  const seen = await openCase(desk.as('dpo'), logId);
  await desk.as('owner').sp.web.lists.getByTitle('Breach log').items.getById(logId).delete();
  await expect(saveCase(desk.as('dpo'), seen, triaged(seen.values), [])).rejects.toMatchObject({ kind: 'not-found' });
  await expect(saveCase(desk.as('dpo'), seen, seen.values, [event('Recorded for nothing')])).rejects.toMatchObject({ kind: 'not-found' });
  await expect(addEvents(desk.as('dpo'), seen, [event('Recorded for nothing')])).rejects.toMatchObject({ kind: 'not-found' });
  expect(await eventTitles()).not.toContain('Recorded for nothing');
  expect((await openCases(desk.as('dpo'), [logId, other])).map((found) => found.logId)).toEqual([other]);
});

test('a throttled save is tried again and written once; one that is throttled for long writes nothing', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openCase(services, logId);
  await desk.fault({ match: { method: 'MERGE', url: 'BreachLog' }, times: 2, fault: { kind: 'throttle', retryAfter: 0 } });
  const saved = await saveCase(services, seen, triaged(seen.values), [event('Triaged')]);
  expect((await eventTitles()).filter((title) => title === 'Triaged')).toHaveLength(1);
  await desk.fault({ match: { url: 'BreachLog' }, fault: { kind: 'throttle', retryAfter: 120 } });
  await expect(saveCase(services, saved, { ...saved.values, breach: 'No' }, [])).rejects.toMatchObject({ kind: 'throttled' });
  await desk.noFaults();
  expect((await openCase(services, logId)).values.breach).toBe('Yes');
});

test('a save whose answer was lost counts, and is not written twice', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openCase(services, logId);
  await desk.fault({ match: { method: 'MERGE', url: 'BreachLog' }, times: 1, fault: { kind: 'drop-after' } });
  expect((await saveCase(services, seen, triaged(seen.values), [event('Triaged')])).values.breach).toBe('Yes');
  expect((await eventTitles()).filter((title) => title === 'Triaged')).toHaveLength(1);
});

test('an event that is lost does not undo the save; the history shows the version meanwhile, and the next page tells it again, once', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openCase(services, logId);
  await desk.fault({ match: { method: 'POST', url: "CaseHistory'\\)/addValidateUpdate" }, fault: { kind: 'status', status: 500 } }, { match: { method: 'MERGE', url: 'BreachReports' }, fault: { kind: 'status', status: 500 } });
  const saved = await saveCase(services, seen, triaged(seen.values), [event('Triaged')]);
  await desk.noFaults();
  expect(await readHistory(services, saved)).toContainEqual(expect.objectContaining({
    source: 'version', kind: 'changed', by: 'Priya Nandra', sealed: true, changes: expect.arrayContaining([{ field: 'breach', before: 'Not decided', after: 'Yes' }])
  }));
  await desk.advance({ minutes: 5 });
  await takeIn(desk.as('deputy'));
  await takeIn(desk.as('dpo'));
  const rebuilt = (await readHistory(services, saved)).filter(({ kind }) => ['triaged', 'breach decided', 'changed'].includes(kind));
  expect(rebuilt).toMatchObject([{ source: 'event', kind: 'triaged' }, { source: 'event', kind: 'breach decided', details: 'Priya Nandra changed: breach, breachReason.' }]);
  expect((await desk.rows('Breach reports'))[0].PublicState).toBe('Being looked at');
});

test('what the state does not allow, and what no column holds, is refused before anything is sent', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openCase(services, logId);
  await desk.local('DELETE', 'log');
  await expect(saveCase(services, seen, { ...seen.values, caseState: 'Closed' }, [])).rejects.toMatchObject({ problems: [{ code: 'closed-without-time' }] });
  const long = { ...seen.values, notification: { ...seen.values.notification, consequences: 'x'.repeat(64_000) } };
  const refusal = await saveCase(services, seen, long, []).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(CaseRefusedError);
  expect(refusal).toMatchObject({ problems: [{ field: 'notification', code: 'file-too-long' }] });
  expect(desk.server.controls.log.all()).toEqual([]);
});

test.each([
  ['63,000 characters', 'ß'.repeat(63_000)],
  ['emoji, right-to-left marks, a formula and script', '=HYPERLINK("http://x","y") \u202Eabc\u202C 👩‍👩‍👧\r\n\r\n  <script>alert(1)</script>\t']
])('%s survive and leave the seal whole', async (_case, whatHappened) => {
  const logId = await takenInCase(desk, { whatHappened });
  const services = desk.as('dpo');
  const seen = await openCase(services, logId);
  const saved = await saveCase(services, seen, { ...triaged(seen.values), riskReason: whatHappened, notification: { ...seen.values.notification, consequences: whatHappened.slice(0, 9000) } }, []);
  await takeIn(desk.as('deputy'));
  const again = await openCase(desk.as('deputy'), logId);
  expect(again.aroundDesk).toBeUndefined();
  expect(again.values.notification.consequences).toBe(whatHappened.slice(0, 9000));
  expect(again.values.facts.whatHappened).toBe(saved.values.facts.whatHappened);
  expect(again.values.facts.whatHappened.length).toBeGreaterThan(whatHappened.length - 5);
});

test('a case whose moment of awareness was emptied or broken is readable, comes first, and its clock is not hidden', async () => {
  const first = await takenInCase(desk, { noticedAt: Temporal.Now.instant().subtract({ hours: 60 }) });
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openCase(services, logId);
  const saved = await saveCase(services, seen, { ...seen.values, awareAt: undefined, awareReason: 'Nobody remembers.' }, []);
  expect(saved).toMatchObject({ aroundDesk: undefined, unreadable: ['AwareAt'], values: { awareAt: undefined } });
  expect((await readWorklist(services)).map((line) => line.logId)).toEqual([logId, first]);
  expect((await takeIn(desk.as('deputy'))).problems).toEqual([]);
});

test('an event alone is written once, also when its answer was lost', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const found = await openCase(services, logId);
  await desk.fault({ match: { method: 'POST', url: "CaseHistory'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-after' } });
  await addEvents(services, found, [{ kind: 'action recorded', title: 'Action recorded', details: 'Rang the recipient.' }]);
  expect((await desk.rows('Case history')).filter(({ Details }) => Details === 'Rang the recipient.')).toHaveLength(1);
});

test.each([['dpo', 'officer'], ['audit', 'reviewer'], ['owner', 'owner'], ['alex', undefined], ['siro', undefined]])('%s is %s to the log', async (name, role) => {
  await desk.as('owner').sp.web.siteGroups.getByName('Desk breach reviewers').users.add('i:0#.f|membership|audit@northmere.example');
  await desk.as('owner').sp.web.siteGroups.getByName('Desk policy reviewers').users.add('i:0#.f|membership|siro@northmere.example');
  const access = await openCaseAccess(desk.as(name));
  expect(access?.role).toBe(role);
  expect(access === undefined || access.officers.map((officer) => officer.name).join() === 'Priya Nandra,Tom Ashworth').toBe(true);
});
