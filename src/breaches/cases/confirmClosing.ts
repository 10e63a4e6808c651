import type { DeskServices } from '../../platform/host/services';
import { defaultOfficerSettings, readOfficerSettings } from '../../platform/settings/officers';
import { caseEvent, type BreachCase } from '../rules';
import { closedAtOf, earliestDisposal } from '../rules/investigation';
import { normaliseText } from '../../casework/rules/normaliseText';
import { closingFacts } from './disposalPlan';
import { readEvents, writeEvents } from '../../casework/store/events';
import { CaseRefusedError } from '../../casework/store/failures';
import { readRow, readVersions } from '../../casework/store/rows';
import { breachCases } from './store';
import { breachSite } from './kind';

async function facts(services: DeskServices, { logId, reference }: Pick<BreachCase, 'logId' | 'reference'>): Promise<ReturnType<typeof closingFacts>> {
  const [versions, events] = await Promise.all([readVersions(breachSite(services), logId), readEvents(services, reference)]);
  return closingFacts(versions, events);
}

/**
 * Whether a closed case needs an officer's word before it can ever be disposed of: no page told of its closing, as in a log of before there
 * were such events, or it has no day of disposal.
 * @throws DeskError
 */
export async function closingToConfirm(services: DeskServices, found: BreachCase): Promise<boolean> {
  const { caseState, disposedAt, disposalDue } = found.values;
  if (caseState !== 'Closed' || disposedAt !== undefined || found.aroundDesk !== undefined) {
    return false;
  }
  const { closing, event } = await facts(services, found);
  return closing !== undefined && closing.beginning !== 'made-closed' && (event === undefined || disposalDue === undefined);
}

/**
 * An officer's word that a case was closed as it stands. The time to keep it goes on counting from when SharePoint stamped the closing, by the
 * council's schedule of today where the case has no day yet.
 * @throws CaseRefusedError without a reason, or when there is nothing to confirm; CaseConflictError, DeskError
 */
export async function confirmClosing(services: DeskServices, found: BreachCase, reason: string): Promise<BreachCase> {
  const details = normaliseText(reason);
  if (details === '') {
    throw new CaseRefusedError([{ field: 'reason', code: 'required' }]);
  }
  const { closing, event } = await facts(services, found);
  if (!closing || !(await closingToConfirm(services, found))) {
    throw new CaseRefusedError([{ field: 'caseState', code: 'not-closed' }]);
  }
  const confirmed = caseEvent('closingConfirmed', {}, { details });
  if (found.values.disposalDue === undefined) {
    const { retention } = (await readOfficerSettings(services.sp, services.siteUrl)).settings ?? defaultOfficerSettings;
    return breachCases(services).saveCase(found, { ...found.values, disposalDue: earliestDisposal(found.values, closedAtOf(closing, event), retention) }, [confirmed]);
  }
  const row = await readRow(breachSite(services), found.logId);
  await writeEvents(breachSite(services), found.reference, [confirmed], row.OData__UIVersionString);
  return found;
}
