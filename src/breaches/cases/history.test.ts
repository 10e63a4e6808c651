import { withTestDesk } from '../../../local/testing/testDesk';
import { takenInCase } from '../../../local/testing/aCase';
import { breachCases } from '.';

// each test is a desk of its own, over HTTP
const desk = withTestDesk();

const reportedBy = async (as: string, logId: number): Promise<string | undefined> => {
  const services = desk.as(as);
  return (await breachCases(services).readHistory(await breachCases(services).openCase(logId))).find(({ source }) => source === 'report')?.by;
};

test('officers read in the history who reported; reviewers, who may not read reports, do not', async () => {
  const logId = await takenInCase(desk);
  expect(await reportedBy('dpo', logId)).toBe('Alex Turner');
  await desk.as('owner').sp.web.siteGroups.getByName('Desk breach reviewers').users.add('i:0#.f|membership|audit@northmere.example');
  expect(await reportedBy('audit', logId)).toBe('');
});

test('a name that was left off stands in no history', async () => {
  const logId = await takenInCase(desk, { nameWithheld: true });
  expect(await reportedBy('dpo', logId)).toBe('');
});

test('the history of a report that is not kept any more stands without its reporter', async () => {
  const logId = await takenInCase(desk);
  const [{ ReportId } = {}] = await desk.rows('Breach log');
  await desk.raw('owner', 'POST', `/_api/web/lists/getByTitle('Breach reports')/items(${String(ReportId)})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
  expect(await reportedBy('dpo', logId)).toBe('');
});
