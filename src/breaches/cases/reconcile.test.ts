import { Temporal } from 'temporal-polyfill';
import { withTestDesk } from '../../../local/testing/testDesk';
import { aReport } from '../../../local/testing/aReport';
import { patchRow, takenInCase } from '../../../local/testing/aCase';
import { repeatNewestRow } from '../../../local/testing/manyRows';
import { takeIn } from '../intake';
import { saveReportOnce } from '../store/testing/saveReportOnce';
import { openBreachCases } from '.';
import { modifiedSince } from '../../casework/store/rows';
import { breachSite } from './kind';

const desk = withTestDesk();

const mark = async (): Promise<{ readonly reconciledUpTo?: string; readonly again?: readonly number[] }> =>
  JSON.parse(String((await desk.rows('Desk officer settings')).find(({ Title }) => Title === 'breachTakingIn')?.SettingValue ?? '{}')) as { reconciledUpTo?: string };
const lookedAt = async (): Promise<void> => {
  await desk.advance({ hours: 2 });
  await takeIn(desk.as('dpo'));
};

test('a row that cannot be looked at keeps no other from it: the mark goes on, the row is named and tried again, and the worklist has it meanwhile', async () => {
  const first = await takenInCase(desk);
  await saveReportOnce(desk.as('jo'), aReport(), false);
  await lookedAt();
  const second = Number((await desk.rows('Breach log')).at(-1)?.Id);
  const before = await mark();
  await patchRow(desk, 'deputy', first, { CaseState: 'Closed' });
  await desk.advance({ minutes: 1 });
  await patchRow(desk, 'deputy', second, { CaseState: 'Closed' });
  await desk.advance({ minutes: 20 });

  await desk.fault({ match: { method: 'GET', url: `items\\(${first}\\)/versions` }, times: 0, fault: { kind: 'status', status: 403 } });
  expect((await takeIn(desk.as('dpo'))).aroundDesk.map(({ logId }) => logId)).toEqual([second]);
  expect((await mark()).again).toEqual([first]);
  expect(Date.parse((await mark()).reconciledUpTo ?? '')).toBeGreaterThan(Date.parse(before.reconciledUpTo ?? ''));

  await desk.noFaults();
  expect((await openBreachCases(desk.as('dpo')).readWorklist()).find(({ logId }) => logId === first)).toMatchObject({ aroundDesk: true });
  expect((await takeIn(desk.as('dpo'))).aroundDesk.map(({ logId }) => logId)).toEqual([first]);
  expect((await mark()).again).toBeUndefined();
});

test('when more rows changed than SharePoint looks through in one query, all are known, and those that changed first come first', async () => {
  const first = await takenInCase(desk);
  await saveReportOnce(desk.as('jo'), aReport(), false);
  await lookedAt();
  const rows = await desk.rows('Breach log');
  const since = rows.map(({ Modified }) => Temporal.Instant.from(String(Modified))).sort(Temporal.Instant.compare)[1].add({ seconds: 1 });
  await desk.advance({ minutes: 5 });
  await patchRow(desk, 'deputy', first, { CaseState: 'Closed' });
  await desk.advance({ minutes: 5 });
  await patchRow(desk, 'deputy', Number(rows.at(-1)?.Id), { CaseState: 'Closed' });
  repeatNewestRow(desk, 'Breach log', 5_001, "json_set(vals, '$.ReportId', 10000 + n)");
  const modified = await modifiedSince(breachSite(desk.as('dpo')), since);
  expect(modified).toHaveLength(5_003);
  expect(modified[0].Id).toBe(first);
});
