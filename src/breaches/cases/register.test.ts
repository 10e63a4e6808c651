import { Temporal } from 'temporal-polyfill';
import { aReport } from '../../../local/testing/aReport';
import { withTestDesk } from '../../../local/testing/testDesk';
import { insertItem } from '../../../local/tenant/store/items';
import { getListByUrl } from '../../../local/tenant/store/lists';
import { takeIn } from '../intake';
import { readyValues } from '../rules/investigation/testCases';
import { readPeriod, registerOf, type RegisterPeriod } from '../rules/register';
import { submitReport } from '../store';
import { breachCases } from '.';
import { readPeriodCases } from './register';

const desk = withTestDesk({ shared: true });

function period(from: string, to: string): RegisterPeriod {
  const read = readPeriod(from, to);
  if (!read.ok) throw new Error('no period');
  return read.period;
}

/** Rows that nobody's desk wrote, straight into the list. */
function fill(rows: number, from: string, everyMinutes: number): void {
  const { tenant } = desk.server;
  const list = getListByUrl(tenant, '/sites/dataprotection/Lists/BreachLog');
  if (!list) throw new Error('no log');
  const start = Temporal.Instant.from(from);
  tenant.database.transaction(() => {
    for (let n = 0; n < rows; n++) {
      insertItem(tenant, list, { author: 1, contentTypeId: '0x01', values: { Title: 'x', ReportId: 1_000_000 + n + start.epochMilliseconds / 60_000, AwareAt: start.add({ minutes: n * everyMinutes }).toString(), CaseState: 'Closed' } });
    }
  });
}

test('a case that officers decided is in the register of its period; a row that was written around the desk is left out', async () => {
  const dpo = desk.as('dpo');
  const report = aReport();
  const { reportId } = await submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
  await takeIn(dpo);
  const row = (await desk.rows('Breach log')).find((each) => each.ReportId === reportId);
  const taken = await breachCases(dpo).openCase(Number(row?.Id));
  const day = taken.values.awareAt?.toString().slice(0, 10) ?? '';
  await breachCases(dpo).saveCase(taken, { ...readyValues, awareAt: taken.values.awareAt, leadId: undefined, facts: taken.values.facts }, []);
  fill(1, `${day}T00:00:00Z`, 1);
  const register = registerOf(await readPeriodCases(dpo, period(day, day)), dpo.now());
  expect(register.entries.map(({ found }) => found.reference)).toEqual([taken.reference]);
  expect(register.leftOut.map(({ why }) => why)).toEqual(['aroundDesk']);
}, 60_000);

test('a month with more than 5,000 rows in a longer log is read page by page, none twice and none missing, and it can be stopped', async () => {
  const dpo = desk.as('dpo');
  fill(5_200, '2019-03-01T00:00:00Z', 7);
  fill(30, '2019-04-01T00:30:00Z', 60);
  const told: number[] = [];
  const found = await readPeriodCases(dpo, period('2019-03-01', '2019-03-31'), { onProgress: (rows) => told.push(rows) });
  expect(new Set(found.map(({ logId }) => logId)).size).toBe(5_200);
  expect(found).toHaveLength(5_200);
  expect(told.length).toBeGreaterThanOrEqual(10);
  const stopper = new AbortController();
  const reading = readPeriodCases(dpo, period('2019-03-01', '2019-04-30'), { signal: stopper.signal, onProgress: () => stopper.abort() });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
}, 240_000);
