import { withTestDesk } from '../../../local/testing/testDesk';
import { takenInCase } from '../../../local/testing/aCase';
import type { DeskServices } from '../../platform/host/services';
import { caseEvent, NOTE_LIMIT, type BreachCase } from '../rules';
import { testEvents } from '../rules/cases/events/testEvents';
import { breachCases } from '.';
import { breachSite } from './kind';
import { readEvents, writeEvents } from '../../casework/store/events';
import golden from './formerEvents.golden.json';
import { noticeFiles } from '../../casework/intake/fileEvents';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

async function aCase(): Promise<{ readonly dpo: DeskServices; readonly found: BreachCase }> {
  const dpo = desk.as('dpo');
  return { dpo, found: await breachCases(dpo).openCase(await takenInCase(desk)) };
}

/** A row as an officer's page of some version adds it. */
async function addRow(reference: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await desk.raw('dpo', 'POST', "/_api/web/lists/getByTitle('Case history')/items", { EventAt: '2026-11-20T10:00:00Z', ...row, CaseReference: reference });
  expect(answer.status).toBe(201);
}

test('an event of every code comes back as it was written; the list shows its title in English', async () => {
  const { dpo, found } = await aCase();
  const all = Object.values(testEvents);
  await breachCases(dpo).addEvents(found, all);
  const read = (await breachCases(dpo).readHistory(found)).filter(({ source, kind, code }) => source === 'event' && !(kind === 'taken in' && code === 'takenIn' && found.reportId > 0));
  for (const { kind, code, values, details } of all.filter((event) => event.code !== 'takenIn')) {
    expect(read).toContainEqual(expect.objectContaining({ kind, code, values, details }));
  }
  expect((await desk.rows('Case history')).find(({ EventCode }) => EventCode === 'mergedInto')).toMatchObject({ Title: 'Merged into: BR-2026-00041', EventKind: 'merged', EventValues: '{"reference":"BR-2026-00041"}' });
});

test('rows of before there were codes stand in the history as they were written', async () => {
  const { dpo, found } = await aCase();
  for (const row of golden) await addRow(found.reference, row);
  const read = (await breachCases(dpo).readHistory(found)).filter(({ source, code }) => source === 'event' && code === '');
  for (const { Title, EventKind, Details } of golden) {
    expect(read).toContainEqual(expect.objectContaining({ kind: EventKind, code: '', values: {}, title: Title, details: Details }));
  }
  expect(read).toHaveLength(golden.length);
}, 60_000);

test('a code of a newer version, and values that somebody broke, keep no history from being read', async () => {
  const { dpo, found } = await aCase();
  await addRow(found.reference, { Title: 'Petition sent: 3', EventKind: 'petition', EventCode: 'petitionSent', EventValues: '{"count":3,"by":{"name":"x"}}' });
  await addRow(found.reference, { Title: 'Merged into: BR-2026-00041', EventKind: 'merged', EventCode: 'mergedInto', EventValues: '{"reference":' });
  const read = await readEvents(dpo, found.reference);
  expect(read.find(({ code }) => code === 'petitionSent')).toMatchObject({ title: 'Petition sent: 3', values: { count: 3, unreadable: '{"by":{"name":"x"}}' } });
  expect(read.find(({ code }) => code === 'mergedInto')).toMatchObject({ values: { unreadable: '{"reference":' } });
});

test('an event whose answer was lost is known again by its code and values, and one with other values is another', async () => {
  const { dpo, found } = await aCase();
  await breachCases(dpo).addEvents(found, [caseEvent('taskGiven', { service: 'Housing' }, { details: 'Count the letters' })]);
  await desk.fault({ match: { method: 'POST', url: "CaseHistory'\\)/items" }, times: 1, fault: { kind: 'drop-after' } });
  await breachCases(dpo).addEvents(found, [caseEvent('taskGiven', { service: 'Libraries' }, { details: 'Count the letters' })]);
  expect((await readEvents(dpo, found.reference)).filter(({ code }) => code === 'taskGiven').map(({ values }) => values.service)).toEqual(['Housing', 'Libraries']);
});

test('a lost event that a page of before and one of today told again at the same moment stands once', async () => {
  const { dpo, found } = await aCase();
  await addRow(found.reference, { Title: 'Told again from version 9.0', EventKind: 'assigned', Details: 'Priya Nandra changed: leadId.', RowVersion: '9.0' });
  await writeEvents(breachSite(dpo), found, [testEvents.toldAgain], '9.0');
  await writeEvents(breachSite(dpo), found, [testEvents.toldAgain], '9.0');
  expect((await breachCases(dpo).readHistory(found)).filter(({ kind }) => kind === 'assigned')).toHaveLength(1);
});

test('typed texts that are too long together are cut in the event; the case has them whole', async () => {
  const { dpo, found } = await aCase();
  const long = 'ß'.repeat(40_000);
  await breachCases(dpo).addEvents(found, [caseEvent('decidedOnIco', { decision: 'Tell', risk: 'Risk', law: 'UK GDPR article 33', departure: long, delayReason: long }, { details: 'Because.' })]);
  const event = (await readEvents(dpo, found.reference)).find(({ code }) => code === 'decidedOnIco');
  expect(JSON.stringify(event?.values).length).toBeLessThan(NOTE_LIMIT);
  expect(event).toMatchObject({ details: 'Because.', values: { decision: 'Tell', departure: `${'ß'.repeat(2000)}…` } });
});

test('files that a page of before noted are not noted again', async () => {
  const { dpo, found } = await aCase();
  await addRow(found.reference, { Title: 'Files of the report changed', EventKind: 'report files changed', Details: 'gone: letter.pdf\nreplaced: photo.jpg' });
  await noticeFiles(breachSite(dpo), found, { gone: ['letter.pdf', 'map.png'], replaced: ['photo.jpg'] }, true);
  await noticeFiles(breachSite(dpo), found, { gone: ['letter.pdf', 'map.png'], replaced: ['photo.jpg'] }, true);
  expect((await readEvents(dpo, found.reference)).filter(({ code }) => code === 'reportFilesChanged').map(({ values }) => values)).toEqual([{ gone: ['map.png'] }]);
});
