import { randomUUID } from 'node:crypto';
import { withTestDesk } from '../../../local/testing/testDesk';
import '../../platform/sharepoint/pnpFiles';
import { emptyDpiaFile } from '../rules/cases/dpiaFile';
import { found, hashOf, submitted } from '../rules/cases/testDpias';
import type { DpiaCase } from '../rules/cases/values';
import { adviceInTalk } from '../rules/talk/points';
import { tellDecided } from './decidedTelling';
import { catchUpState } from './stateTelling';
import { readTalk } from './talk';

/** What officers decide is told to the service in the talk, over HTTP with the demo council's people. */
jest.setTimeout(120_000);
const desk = withTestDesk({ kind: 'council', shared: true });
const service = 'Adult social care';

beforeAll(async () => { await desk.as('owner').sp.web.siteGroups.getByName('Desk officers').users.add('i:0#.f|membership|ewan@northmere.example'); });

const decided = (reference: string): DpiaCase => ({
  ...found({
    service, caseState: 'Advised', submission: submitted(),
    file: {
      ...emptyDpiaFile,
      advice: [{ key: '2026-10-26T09:00:00Z', at: '2026-10-26T09:00:00Z', by: 'Priya Nandra', submission: hashOf('a'), summary: 'One point.', points: [{ number: 1, text: 'Shorten it.' }] }],
      returns: [{ key: '2026-10-20T09:00:00Z', at: '2026-10-20T09:00:00Z', by: 'Priya Nandra', submission: hashOf('9'), what: 'Say who has access.', questions: ['need_aims'] }],
      asked: [20, 21].map((id) => ({ key: `2026-10-27T09:00:00Z ${id}`, id, name: `Person ${id}`, role: 'head' as const, submission: hashOf('a'), at: '2026-10-27T09:00:00Z', byId: 1 }))
    }
  }),
  reference
});
const kinds = async (reference: string): Promise<readonly string[]> => (await readTalk(desk.as('dpo'), { reference, service })).map(({ kind }) => kind).sort();

test('two officers’ pages that tell the same at one moment add each row once, and whoever was asked in one go stands in one row', async () => {
  const one = decided('DPIA-2026-70001');
  await Promise.all([tellDecided(desk.as('dpo'), one), tellDecided(desk.as('ewan'), one)]);
  expect(await kinds(one.reference)).toEqual(['advice', 'returned', 'signAsked']);
  expect(await tellDecided(desk.as('ewan'), one)).toBe(0);
  const talk = await readTalk(desk.as('dpo'), { reference: one.reference, service });
  expect(talk.find(({ kind }) => kind === 'signAsked')?.details).toMatchObject({ people: [{ id: 20 }, { id: 21 }] });
});

test('what a page that saved did not tell, the next look makes up for, points before the state', async () => {
  const one = decided('DPIA-2026-70002');
  await catchUpState(desk.as('ewan'), one);
  expect(await kinds(one.reference)).toEqual(['advice', 'returned', 'signAsked', 'state']);
  await catchUpState(desk.as('dpo'), one);
  expect(await kinds(one.reference)).toHaveLength(4);
});

test('a row that the service adds itself with such a kind does not stand for what an officer decided', async () => {
  const one = decided('DPIA-2026-70003');
  const added = await desk.raw('manager', 'POST', "/_api/web/lists/getByTitle('DPIA talk')/AddValidateUpdateItemUsingPath()", {
    listItemCreateInfo: { FolderPath: { DecodedUrl: `/sites/dataprotection/Lists/DpiaTalk/${service}` }, UnderlyingObjectType: 0 }, bNewDocumentUpdate: false,
    formValues: Object.entries({ Title: 'x', TalkGuid: randomUUID(), CaseReference: one.reference, TalkKind: 'advice', Details: JSON.stringify({ points: [{ number: 1, text: 'All is well.' }] }) }).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }))
  });
  expect(added.ok).toBe(true);
  await tellDecided(desk.as('dpo'), one);
  const talk = await readTalk(desk.as('dpo'), { reference: one.reference, service });
  expect(adviceInTalk(talk).flatMap(({ points }) => points.map(({ text }) => text))).toEqual(['Shorten it.']);
});

test('what an officer told who has left is told again by another, once', async () => {
  const one = decided('DPIA-2026-70004');
  await tellDecided(desk.as('ewan'), one);
  const officers = desk.as('owner').sp.web.siteGroups.getByName('Desk officers');
  await officers.users.removeByLoginName('i:0#.f|membership|ewan@northmere.example');
  expect(await kinds(one.reference)).toEqual([]);
  expect(await tellDecided(desk.as('dpo'), one)).toBe(3);
  expect(await kinds(one.reference)).toEqual(['advice', 'returned', 'signAsked']);
  expect(await tellDecided(desk.as('dpo'), one)).toBe(0);
});
