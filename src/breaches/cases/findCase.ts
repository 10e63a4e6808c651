import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { isReference } from '../../casework/rules/reference';
import { mayKeepCases } from '../../casework/store/access';
import type { FoundCase } from '../../casework/store/contract';
import * as engine from '../../casework/store/findCase';
import { caseOfRow } from '../../casework/store/openCase';
import { queryRows } from '../../casework/store/rows';
import { breachReference, parseBreachReference, type BreachCase } from '../rules';
import { reportItems } from '../store/reportItems';
import { breachSite } from './kind';

/**
 * The case of a reference; for officers also whether it is a report that is not in the log yet. A row whose reference was changed directly
 * in SharePoint is found by the number of its report, which SharePoint keeps in one row only.
 * @throws DeskError
 */
export async function findCase(services: DeskServices, reference: string): Promise<FoundCase<BreachCase>> {
  if (!isReference(breachSite(services).kind.prefix, reference)) {
    return { at: 'nowhere' };
  }
  const reportId = parseBreachReference(reference)?.reportId;
  const found = (await engine.findCase(breachSite(services), reference)) ?? (await caseOfReport(services, reportId, reference));
  if (found) {
    return { at: 'log', found };
  }
  return { at: (await mayKeepCases(breachSite(services))) && (await isReported(services, reportId, reference)) ? 'intake' : 'nowhere' };
}

async function caseOfReport(services: DeskServices, reportId: number | undefined, reference: string): Promise<BreachCase | undefined> {
  if (reportId === undefined) {
    return undefined;
  }
  const [row] = await queryRows(breachSite(services), `ReportId eq ${reportId}`, 'Id', 1);
  const found = row && (await caseOfRow(breachSite(services), row));
  return found?.reference === reference ? found : undefined;
}

async function isReported(services: DeskServices, reportId: number | undefined, reference: string): Promise<boolean> {
  if (reportId === undefined) {
    return false;
  }
  const named = reportItems(services).filter(`Id eq ${reportId}`).select('Id', 'Created').top(1);
  const rows: readonly { readonly Created?: string }[] = await named();
  const created = readInstant(rows[0]?.Created ?? '');
  return created !== undefined && breachReference(reportId, created) === reference;
}
