import { Temporal } from 'temporal-polyfill';
import { withTestDesk } from '../../../local/testing/testDesk';
import { takeIn } from '../intake';
import { caseEvent, type BreachCase, type CaseEvent } from '../rules';
import { openBreachCases, openCaseAccess } from '.';
import { CaseConflictError, CaseRefusedError } from '../../casework/store/failures';
import { patchRow, takenInCase, triaged } from '../../../local/testing/aCase';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const event = (details: string): CaseEvent => caseEvent('triageChanged', {}, { details });
const logRow = async (logId: number) => (await desk.rows('Breach log')).find(({ Id }) => Id === logId);
const eventDetails = async (): Promise<unknown[]> => (await desk.rows('Case history')).map(({ Details }) => Details);

test('a case is opened as it was reported, sound and sealed', async () => {
  const logId = await takenInCase(desk, { peopleCount: 12, peopleBand: '10 to 99' });
  const found = await openBreachCases(desk.as('dpo')).openCase(logId);
  expect(found).toMatchObject({ aroundDesk: undefined, unreadable: [], values: { caseState: 'New', breach: 'Not decided', facts: { peopleCount: 12, service: 'Housing' } } });
});

test('only what differs is written, sealed, with its events and the state that the reporter sees', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openBreachCases(services).openCase(logId);
  await desk.local('DELETE', 'log');
  const saved = await openBreachCases(services).saveCase(seen, triaged(seen.values), [event('Triaged')]);
  const merges = desk.server.controls.log.all().filter(({ method }) => method === 'MERGE');
  expect(merges.filter(({ url }) => /BreachLog/i.test(url))).toHaveLength(1);
  expect(saved).toMatchObject({ aroundDesk: undefined, values: { caseState: 'Triage', breach: 'Yes' } });
  expect(await logRow(logId)).toMatchObject({ CaseState: 'Triage', Standing: 'Open', Awaits: 'Yes', ClockState: 'Running', AroundDesk: false });
  expect((await desk.rows('Breach reports'))[0].PublicState).toBe('Being looked at');
  expect(await eventDetails()).toContain('Triaged');
});

test('of two officers at once the second is shown both versions, and nothing of either is lost', async () => {
  const logId = await takenInCase(desk);
  const [dpo, deputy] = [desk.as('dpo'), desk.as('deputy')];
  const seen = await openBreachCases(dpo).openCase(logId);
  const theirs = await openBreachCases(deputy).openCase(logId);
  await openBreachCases(dpo).saveCase(seen, triaged(seen.values), []);
  const wanted = { ...theirs.values, caseState: 'Triage' as const, breach: 'Near miss' as const, breachReason: 'Nothing left the building.' };
  const conflict = await openBreachCases(deputy).saveCase(theirs, wanted, [event('lost?')]).catch((error: unknown) => error);
  expect(conflict).toBeInstanceOf(CaseConflictError);
  expect(conflict).toMatchObject({ kind: 'conflict', attempted: { breach: 'Near miss' }, current: { values: { breach: 'Yes' } }, seen: { values: { breach: 'Not decided' } } });
  expect(await eventDetails()).not.toContain('lost?');
  const { current, attempted } = conflict as CaseConflictError<BreachCase, BreachCase['values']>;
  expect((await openBreachCases(deputy).saveCase(current, { ...current.values, breachReason: attempted.breachReason }, [])).values).toMatchObject({ breach: 'Yes', breachReason: 'Nothing left the building.' });
});

test('what taking in notes on a row is no conflict', async () => {
  const logId = await takenInCase(desk);
  const seen = await openBreachCases(desk.as('deputy')).openCase(logId);
  await patchRow(desk, 'dpo', logId, { Undelivered: 5 });
  expect((await openBreachCases(desk.as('deputy')).saveCase(seen, triaged(seen.values), [])).values.breach).toBe('Yes');
});

test('a row that was deleted is said to be gone', async () => {
  const logId = await takenInCase(desk);
  const other = await takenInCase(desk);
  const seen = await openBreachCases(desk.as('dpo')).openCase(logId);
  await desk.as('owner').sp.web.lists.getByTitle('Breach log').items.getById(logId).delete();
  await expect(openBreachCases(desk.as('dpo')).saveCase(seen, triaged(seen.values), [])).rejects.toMatchObject({ kind: 'not-found' });
  await expect(openBreachCases(desk.as('dpo')).saveCase(seen, seen.values, [event('Recorded for nothing')])).rejects.toMatchObject({ kind: 'not-found' });
  await expect(openBreachCases(desk.as('dpo')).addEvents(seen, [event('Recorded for nothing')])).rejects.toMatchObject({ kind: 'not-found' });
  expect(await eventDetails()).not.toContain('Recorded for nothing');
  expect((await openBreachCases(desk.as('dpo')).openCases([logId, other])).map((found) => found.logId)).toEqual([other]);
});

test('a throttled save is tried again and written once; one that is throttled for long writes nothing', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openBreachCases(services).openCase(logId);
  await desk.fault({ match: { method: 'MERGE', url: 'BreachLog' }, times: 2, fault: { kind: 'throttle', retryAfter: 0 } });
  const saved = await openBreachCases(services).saveCase(seen, triaged(seen.values), [event('Triaged')]);
  expect((await eventDetails()).filter((details) => details === 'Triaged')).toHaveLength(1);
  await desk.fault({ match: { url: 'BreachLog' }, fault: { kind: 'throttle', retryAfter: 120 } });
  await expect(openBreachCases(services).saveCase(saved, { ...saved.values, breach: 'No' }, [])).rejects.toMatchObject({ kind: 'throttled' });
  await desk.noFaults();
  expect((await openBreachCases(services).openCase(logId)).values.breach).toBe('Yes');
});

test('a save whose answer was lost counts, and is not written twice', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openBreachCases(services).openCase(logId);
  await desk.fault({ match: { method: 'MERGE', url: 'BreachLog' }, times: 1, fault: { kind: 'drop-after' } });
  expect((await openBreachCases(services).saveCase(seen, triaged(seen.values), [event('Triaged')])).values.breach).toBe('Yes');
  expect((await eventDetails()).filter((details) => details === 'Triaged')).toHaveLength(1);
});

test('an event that is lost does not undo the save; the history shows the version meanwhile, and the next page tells it again, once', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openBreachCases(services).openCase(logId);
  await desk.fault({ match: { method: 'POST', url: "CaseHistory'\\)/addValidateUpdate" }, fault: { kind: 'status', status: 500 } }, { match: { method: 'MERGE', url: 'BreachReports' }, fault: { kind: 'status', status: 500 } });
  const saved = await openBreachCases(services).saveCase(seen, triaged(seen.values), [event('Triaged')]);
  await desk.noFaults();
  expect(await openBreachCases(services).readHistory(saved)).toContainEqual(expect.objectContaining({
    source: 'version', kind: 'changed', by: 'Priya Nandra', sealed: true, changes: expect.arrayContaining([{ field: 'breach', before: 'Not decided', after: 'Yes' }])
  }));
  await desk.advance({ minutes: 5 });
  await takeIn(desk.as('deputy'));
  await takeIn(desk.as('dpo'));
  const rebuilt = (await openBreachCases(services).readHistory(saved)).filter(({ kind }) => ['triaged', 'breach decided', 'changed'].includes(kind));
  expect(rebuilt).toMatchObject([{ source: 'event', kind: 'triaged' }, { source: 'event', kind: 'breach decided', code: 'toldAgain', values: { changedBy: 'Priya Nandra', fields: ['breach', 'breachReason'] } }]);
  expect((await desk.rows('Breach reports'))[0].PublicState).toBe('Being looked at');
});

test('what the state does not allow, and what no column holds, is refused before anything is sent', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openBreachCases(services).openCase(logId);
  await desk.local('DELETE', 'log');
  await expect(openBreachCases(services).saveCase(seen, { ...seen.values, caseState: 'Closed' }, [])).rejects.toMatchObject({ problems: [{ code: 'closed-without-time' }] });
  const long = { ...seen.values, notification: { ...seen.values.notification, consequences: 'x'.repeat(64_000) } };
  const refusal = await openBreachCases(services).saveCase(seen, long, []).catch((error: unknown) => error);
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
  const seen = await openBreachCases(services).openCase(logId);
  const saved = await openBreachCases(services).saveCase(seen, { ...triaged(seen.values), riskReason: whatHappened, notification: { ...seen.values.notification, consequences: whatHappened.slice(0, 9000) } }, []);
  await takeIn(desk.as('deputy'));
  const again = await openBreachCases(desk.as('deputy')).openCase(logId);
  expect(again.aroundDesk).toBeUndefined();
  expect(again.values.notification.consequences).toBe(whatHappened.slice(0, 9000));
  expect(again.values.facts.whatHappened).toBe(saved.values.facts.whatHappened);
  expect(again.values.facts.whatHappened.length).toBeGreaterThan(whatHappened.length - 5);
});

test('a case whose moment of awareness was emptied or broken is readable, comes first, and its clock is not hidden', async () => {
  const first = await takenInCase(desk, { noticedAt: Temporal.Now.instant().subtract({ hours: 60 }) });
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const seen = await openBreachCases(services).openCase(logId);
  const saved = await openBreachCases(services).saveCase(seen, { ...seen.values, awareAt: undefined, awareReason: 'Nobody remembers.' }, []);
  expect(saved).toMatchObject({ aroundDesk: undefined, unreadable: ['AwareAt'], values: { awareAt: undefined } });
  expect((await openBreachCases(services).readWorklist()).map((line) => line.logId)).toEqual([logId, first]);
  expect((await takeIn(desk.as('deputy'))).problems).toEqual([]);
});

test('an event alone is written once, also when its answer was lost', async () => {
  const logId = await takenInCase(desk);
  const services = desk.as('dpo');
  const found = await openBreachCases(services).openCase(logId);
  await desk.fault({ match: { method: 'POST', url: "CaseHistory'\\)/addValidateUpdate" }, times: 1, fault: { kind: 'drop-after' } });
  await openBreachCases(services).addEvents(found, [caseEvent('actionRecorded', {}, { details: 'Rang the recipient.' })]);
  expect((await desk.rows('Case history')).filter(({ Details }) => Details === 'Rang the recipient.')).toHaveLength(1);
});

test.each([['dpo', 'officer'], ['audit', 'reviewer'], ['owner', 'owner'], ['alex', undefined], ['siro', undefined]])('%s is %s to the log', async (name, role) => {
  await desk.as('owner').sp.web.siteGroups.getByName('Desk breach reviewers').users.add('i:0#.f|membership|audit@northmere.example');
  await desk.as('owner').sp.web.siteGroups.getByName('Desk policy reviewers').users.add('i:0#.f|membership|siro@northmere.example');
  const access = await openCaseAccess(desk.as(name));
  expect(access?.role).toBe(role);
  expect(access === undefined || access.officers.map((officer) => officer.name).join() === 'Priya Nandra,Tom Ashworth').toBe(true);
});
