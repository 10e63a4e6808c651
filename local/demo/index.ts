import { Temporal } from 'temporal-polyfill';
import { takeIn } from '../../src/breaches/intake';
import { breachCases, openCaseAccess } from '../../src/breaches/cases';
import { breachLog, breachReports, type BreachLogRow } from '../../src/breaches/lists';
import type { BreachReport } from '../../src/breaches/rules';
import { submitReport } from '../../src/breaches/store';
import type { DeskServices } from '../../src/platform/host/services';
import { runSetup } from '../../src/platform/provisioning';
import { readSettings, saveSettings } from '../../src/platform/settings';
import { deskList } from '../../src/platform/sharepoint/deskList';
import '../../src/platform/sharepoint/pnpSetup';
import { deskDefinition, siteProperty } from '../../src/setup/desk';
import { connectAs } from './connectAs';
import { complaintMoments } from './complaintMoments';
import { dpiaMoments } from './dpiaMoments';
import { clockOf, hoursBefore, live, type Moment } from './moments';
import { mustBe } from './mustBe';
import { requestMoments } from './requestMoments';
import { demoReports, reportIdOf, type DemoReport, type DemoWork } from './reports';
import { demoGroups, demoSettings, upn } from './settings';

export { demoSettings } from './settings';
export { connectAs } from './connectAs';
export { reportIdOf } from './reports';

/**
 * Makes the demo council on a fresh local tenant, over HTTP and with the product's own code: lists and rights as the
 * site owner, people in groups, settings, and reports and complaints in different states, each written by its person at its time. The
 * tenant's clock is moved while it does so and is real again at the end. Does nothing when there are reports already.
 * @param tenantUrl such as `http://localhost:4400`
 * @throws Error when the site cannot be provisioned
 */
export async function provisionDemo(tenantUrl: string): Promise<{ readonly made: boolean }> {
  await provisionSite(tenantUrl);
  const owner = connectAs(tenantUrl, upn('owner'), () => Temporal.Now.instant());
  const reports: { FileSystemObjectType: number }[] = await deskList(owner.sp, owner.siteUrl, breachReports).items.select('Id', 'FileSystemObjectType').top(2)();
  if (reports.some(({ FileSystemObjectType }) => FileSystemObjectType === 0)) {
    return { made: false };
  }
  const clock = clockOf(tenantUrl);
  try {
    const present = Temporal.Now.instant().round({ smallestUnit: 'minute', roundingMode: 'floor' });
    const as = (account: string): DeskServices => connectAs(tenantUrl, upn(account), clock.now);
    // documents and what reads them are only needed here, on the first start
    const lived = (await import('./policies')).policyMoments(as, present, tenantUrl);
    await live([...reportMoments(as, present), ...complaintMoments(as, present), ...requestMoments(as, present), ...dpiaMoments(as, present), ...lived], clock);
  } finally {
    await clock.reset();
  }
  return { made: true };
}

/** Lists, groups, rights and settings, without any report; for tests too. */
export async function provisionSite(tenantUrl: string): Promise<void> {
  const { sp, siteUrl } = connectAs(tenantUrl, upn('owner'), () => Temporal.Now.instant());
  const result = await runSetup(sp, siteUrl, deskDefinition(demoSettings));
  if (result.outcome !== 'finished' || result.failed.length > 0) {
    const reason = 'error' in result ? `${result.error.message} at ${result.action?.kind ?? 'reading'}` : result.failed.map(({ action, error }) => `${action.kind}: ${error.message}`).join('; ');
    throw new Error(`The demo site could not be provisioned (${result.outcome}): ${reason}`);
  }
  for (const [group, members] of Object.entries(demoGroups)) {
    const users = sp.web.siteGroups.getByName(group).users;
    const there: { LoginName: string }[] = await users.select('LoginName')();
    for (const member of members.filter((wanted) => !there.some(({ LoginName }) => LoginName.toLowerCase().endsWith(`|${wanted}`)))) {
      await users.add(`i:0#.f|membership|${member}`);
    }
  }
  const stored = await readSettings(sp, siteUrl);
  if (!stored.settings) {
    await saveSettings(sp, siteUrl, demoSettings, stored);
  }
  // on a live tenant an administrator's act: tabs that start in the root site find the desk by it
  const named = await sp.web.getStorageEntity(siteProperty);
  // without the server's name, since the local one may run on another port tomorrow
  const address = new URL(siteUrl).pathname;
  if (named.Value !== address) {
    await (await sp.getTenantAppCatalogWeb()).setStorageEntity(siteProperty, address, 'Address of the Data Protection Desk', '');
  }
}

function reportMoments(as: (account: string) => DeskServices, present: Temporal.Instant): readonly Moment[] {
  return demoReports.flatMap((demo, index): Moment[] => {
    const saved = hoursBefore(present, demo.hoursAgo);
    const id = reportIdOf(index);
    return [
      { at: saved, happen: () => submit(as(demo.by), demo, saved) },
      ...(demo.takenInAfter === undefined ? [] : [{ at: hoursBefore(saved, -demo.takenInAfter), happen: async () => { await takeIn(as('dpo')); } }]),
      ...(demo.worked ?? []).map((worked): Moment => ({ at: hoursBefore(saved, -worked.hoursAfter), happen: () => work(as(worked.by), id, worked) })),
      ...(demo.around === undefined ? [] : [{ at: hoursBefore(saved, -demo.around.hoursAfter), happen: () => goAround(as(demo.around?.by ?? 'dpo'), id, demo.around?.changes ?? {}) }])
    ];
  });
}

async function submit(services: DeskServices, demo: DemoReport, saved: Temporal.Instant): Promise<void> {
  const noticedAt = hoursBefore(saved, demo.noticedHoursBefore);
  const manager = { upn: upn('manager'), displayName: 'Martin Cole', email: upn('manager') };
  const report: BreachReport = {
    happenedKnown: 'Approximately', happenedAt: hoursBefore(noticedAt, 1), noticedAt, dataSubjectTypes: [], dataTypes: [], contained: 'Not known',
    containmentActions: '', protection: 'Not known', protectionDetails: '', equipment: 'None', equipmentDetails: '', whoKnows: '',
    lineManager: demo.report.nameWithheld || demo.by === 'manager' || demo.report.service !== 'Adult social care' ? undefined : manager,
    contactPhone: '', onBehalf: undefined, nameWithheld: false, reportLanguage: 'en-GB', ...demo.report
  };
  const files = demo.file ? [{ name: demo.file.name, content: new Blob([demo.file.text], { type: 'text/plain' }) }] : [];
  // the words of messages are English where the demo is made: so are their dates and the regulator's name then
  await submitReport({ ...services, locale: 'en-GB' }, { report, reportGuid: report.reportGuid, mayAlreadyExist: false, files });
}

async function logRow({ sp, siteUrl }: DeskServices, reportId: number): Promise<Pick<BreachLogRow, 'Id'>> {
  const [row]: Pick<BreachLogRow, 'Id'>[] = await deskList(sp, siteUrl, breachLog).items.select('Id').filter(`ReportId eq ${reportId}`)();
  return row;
}

/** An officer works on the case with the desk's own commands, one after the other. */
async function work(services: DeskServices, reportId: number, { steps }: DemoWork): Promise<void> {
  const access = await openCaseAccess(services);
  if (!access) throw new Error(`${services.me.upn} has no access to the log.`);
  let found = await breachCases(services).openCase((await logRow(services, reportId)).Id);
  for (const [index, step] of steps.entries()) {
    const { next, events } = mustBe(step(found, { now: services.now(), me: access.me, officers: access.officers }), `${found.reference}, step ${index + 1}`);
    found = await breachCases(services).saveCase(found, next, events);
  }
}

/** Past the desk, as SharePoint lets an officer do: it does not count, and shows as such. */
async function goAround(services: DeskServices, reportId: number, changes: Readonly<Record<string, unknown>>): Promise<void> {
  const { Id } = await logRow(services, reportId);
  await deskList(services.sp, services.siteUrl, breachLog).items.getById(Id).update(changes);
}
