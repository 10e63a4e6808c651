import { withTestDesk } from '../../../local/testing/testDesk';
import { readEvents } from '../../casework/store/events';
import { addCaseEvent, eventMoment } from './caseEvents';

const desk = withTestDesk({ shared: true });
const event = { CaseReference: 'BR-2026-00007', EventKind: 'action recorded', EventAt: '2026-10-25T00:30:00Z' } as const;

test('an event comes into the folder of its kind with every word as it was written, by somebody who may add and not edit', async () => {
  const details = 'First line.\nAil linell: tŷ, “dyfyniadau”, <b>&amp;</b>, =1+1\n{"a": "1/2/2026"}';
  await addCaseEvent(desk.as('dpo'), 'breach', { ...event, Title: '01/02/2026', Details: details, RowVersion: '3.0' });
  const [row] = await desk.as('owner').sp.web.lists.getByTitle('Case history').items.select('Title', 'Details', 'RowVersion', 'HappenedAt', 'EventAt', 'FileDirRef', 'Author/Title')
    .expand('Author').filter("CaseReference eq 'BR-2026-00007'")();
  expect(row).toMatchObject({
    Title: '01/02/2026', Details: details, RowVersion: '3.0', HappenedAt: '2026-10-25T00:30:00Z', EventAt: null,
    FileDirRef: '/sites/dataprotection/Lists/CaseHistory/breach', Author: { Title: 'Priya Nandra' }
  });
});

test('what was written before the folders is read with what is in them, each with its moment', async () => {
  const reference = 'BR-2026-00008';
  const added = await desk.raw('dpo', 'POST', "/_api/web/lists/getByTitle('Case history')/items", { ...event, Title: 'Before', CaseReference: reference });
  expect(added.status).toBe(201);
  await addCaseEvent(desk.as('dpo'), 'breach', { ...event, Title: 'Since', CaseReference: reference, EventAt: '2026-11-01T09:00:00Z' });
  expect((await readEvents(desk.as('dpo'), reference)).map(({ title, eventAt }) => [title, eventAt])).toEqual([['Before', event.EventAt], ['Since', '2026-11-01T09:00:00Z']]);
});

test('a moment that nobody wrote is SharePoint’s own', () => {
  const Created = '2026-11-01T10:00:00Z';
  expect(eventMoment({ Created })).toBe(Created);
  expect(eventMoment({ HappenedAt: '', EventAt: null, Created })).toBe(Created);
});

test('a kind without a folder is a desk that is not set up, and nothing is written elsewhere', async () => {
  const before = (await desk.rows('Case history')).length;
  await expect(addCaseEvent(desk.as('dpo'), 'unknown', { ...event, Title: 'Lost' })).rejects.toMatchObject({ kind: 'not-set-up' });
  expect(await desk.rows('Case history')).toHaveLength(before);
});

test('a value that SharePoint refuses is told, and no row comes of it', async () => {
  await expect(addCaseEvent(desk.as('dpo'), 'breach', { ...event, Title: 'x'.repeat(300), CaseReference: 'BR-2026-00009' })).rejects.toMatchObject({ kind: 'invalid' });
  expect((await desk.rows('Case history')).filter(({ CaseReference }) => CaseReference === 'BR-2026-00009')).toEqual([]);
});

test('staff, who may read nothing of it, add no event', async () => {
  await expect(addCaseEvent(desk.as('alex'), 'breach', { ...event, Title: 'Made up' })).rejects.toMatchObject({ kind: expect.stringMatching(/forbidden|not-set-up/) as string });
});
