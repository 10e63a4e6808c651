import { aReport } from './aReport';
import type { TestDesk } from './testDesk';
import { runSetup } from '../../src/platform/provisioning';
import { readSettings } from '../../src/platform/settings';
import { deskDefinition } from '../../src/setup/desk';
import { takeIn } from '../../src/breaches/intake';
import type { BreachReport, CaseValues } from '../../src/breaches/rules';
import { saveReportOnce } from '../../src/breaches/store/testing/saveReportOnce';

/** A report of Alex's that is taken in; the id of its row. */
export async function takenInCase(desk: TestDesk, changes: Partial<BreachReport> = {}): Promise<number> {
  const { id } = await saveReportOnce(desk.as('alex'), aReport(changes), false);
  await takeIn(desk.as('dpo'));
  const row = (await desk.rows('Breach log')).find(({ ReportId }) => ReportId === id);
  return Number(row?.Id);
}

/** A request around the desk, on the log's own row. */
export function patchRow(desk: TestDesk, name: string, logId: number, body: Readonly<Record<string, unknown>>): Promise<Response> {
  return desk.raw(name, 'POST', `/_api/web/lists/getByTitle('Breach log')/items(${logId})`, body, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
}

/** Triaged as a breach. */
export function triaged(values: CaseValues): CaseValues {
  return { ...values, caseState: 'Triage', breach: 'Yes', breachReason: 'It left the council.' };
}

/** A service with its folder in Tasks, as set-up makes it. */
export async function withService(desk: TestDesk, name: string): Promise<void> {
  const { sp, siteUrl } = desk.as('owner');
  const { settings } = await readSettings(sp, siteUrl);
  await runSetup(sp, siteUrl, deskDefinition(settings && { ...settings, services: [{ name, headUpn: '', championUpns: [], socialCare: false }] }));
}
