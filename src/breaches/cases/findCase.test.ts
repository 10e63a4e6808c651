import { aReport } from '../../../local/testing/aReport';
import { withTestDesk } from '../../../local/testing/testDesk';
import { takeIn } from '../intake';
import { submitReport } from '../store';
import { breachCases, openCaseAccess } from '.';

const desk = withTestDesk({ shared: true });
beforeAll(() =>
  desk.as('owner').sp.web.siteGroups.getByName('Desk breach reviewers').users.add('i:0#.f|membership|audit@northmere.example'));

async function reported(): Promise<{ readonly reportId: number; readonly reference: string }> {
  const report = aReport();
  return submitReport(desk.as('alex'), { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files: [] });
}
/** The connection of a page, which knows the role of its person by then. */
async function pageOf(person: string): Promise<ReturnType<typeof desk.as>> {
  const services = desk.as(person);
  await openCaseAccess(services);
  return services;
}

test('a case is found by its reference, for officers and for reviewers', async () => {
  const { reportId, reference } = await reported();
  await takeIn(desk.as('dpo'));
  for (const person of ['dpo', 'audit']) {
    const found = await breachCases(await pageOf(person)).findCase(reference);
    expect(found).toMatchObject({ at: 'log', found: { reference, reportId } });
  }
});

test('a report that is not in the log yet is known to officers, and to reviewers it is like one that there is not', async () => {
  const { reportId, reference } = await reported();
  expect(await breachCases(await pageOf('dpo')).findCase(reference)).toEqual({ at: 'intake' });
  expect(await breachCases(await pageOf('audit')).findCase(reference)).toEqual({ at: 'nowhere' });
  // the year belongs to the reference too
  expect(await breachCases(await pageOf('dpo')).findCase(`BR-1999-${String(reportId).padStart(5, '0')}`)).toEqual({ at: 'nowhere' });
  await takeIn(desk.as('dpo'));
});

const none = ['', 'BR-2026-99999', 'BR-2026-H99999', 'SAR-2026-00001', "BR-2026-00001' or Id gt 0", 'br 2026 1'];
test.each(none)('“%s” leads nowhere', async (text) => {
  expect(await breachCases(await pageOf('dpo')).findCase(text)).toEqual({ at: 'nowhere' });
});

test('a row whose reference was changed in SharePoint is found by its own, one made by hand by what the desk gave it', async () => {
  const { reportId, reference } = await reported();
  await takeIn(desk.as('dpo'));
  const row = (await desk.rows('Breach log')).find((each) => each.ReportId === reportId);
  const services = await pageOf('dpo');
  const items = services.sp.web.lists.getByTitle('Breach log').items;
  await items.getById(Number(row?.Id)).update({ Reference: 'BR-2020-00001' });
  expect(await breachCases(services).findCase(reference)).toMatchObject({ at: 'log', found: { logId: Number(row?.Id), reference } });
  expect(await breachCases(services).findCase('BR-2020-00001')).toEqual({ at: 'nowhere' });

  const made = await items.add({ Title: 'By hand', Reference: reference });
  const handMade = `BR-${desk.as('dpo').now().toString().slice(0, 4)}-H${String(made.Id).padStart(5, '0')}`;
  expect(await breachCases(services).findCase(handMade)).toMatchObject({ at: 'log', found: { logId: made.Id, reference: handMade } });
  expect(await breachCases(services).findCase(reference)).toMatchObject({ at: 'log', found: { logId: Number(row?.Id) } });
});
