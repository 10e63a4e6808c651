import { defaultOfficerSettings, readOfficerSettings } from '../../../platform/settings/officers';
import { closedAtOf } from '../../rules/disposal/closing';
import { genericEvent } from '../../rules/events/makeEvent';
import { closedState, type AnyCase, type Case, type CaseCore, type CaseFixed } from '../../rules/kind';
import { normaliseText } from '../../rules/normaliseText';
import { readEvents, writeEvents } from '../events';
import { CaseRefusedError } from '../failures';
import { readRow, readVersions } from '../rows';
import { saveCase } from '../saveCase';
import type { CaseSite } from '../site';
import { closingFacts } from './plan';

async function facts<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, { logId, reference }: Pick<AnyCase, 'logId' | 'reference'>): Promise<ReturnType<typeof closingFacts>> {
  const [versions, events] = await Promise.all([readVersions(site, logId), readEvents(site.services, reference)]);
  return closingFacts(site, versions, events);
}

/**
 * Whether a closed case needs an officer's word before it can ever be disposed of: no page told of its closing, as in a log of before there
 * were such events, or it has no day of disposal.
 * @throws DeskError
 */
export async function closingToConfirm<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<boolean> {
  const { caseState, disposedAt, disposalDue } = found.values;
  if (caseState !== closedState || disposedAt !== undefined || found.aroundDesk !== undefined) {
    return false;
  }
  const { closing, event } = await facts(site, found);
  return closing !== undefined && closing.beginning !== 'made-closed' && (event === undefined || disposalDue === undefined);
}

/**
 * An officer's word that a case was closed as it stands. The time to keep it goes on counting from when SharePoint stamped the closing, by the
 * council's schedule of today where the case has no day yet.
 * @throws CaseRefusedError without a reason, or when there is nothing to confirm; CaseConflictError, DeskError
 */
export async function confirmClosing<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>, reason: string): Promise<Case<V, F>> {
  const { services, kind } = site;
  const details = normaliseText(reason);
  if (details === '') {
    throw new CaseRefusedError([{ field: 'reason', code: 'required' }]);
  }
  const { closing, event } = await facts(site, found);
  if (!closing || !(await closingToConfirm(site, found))) {
    throw new CaseRefusedError([{ field: 'caseState', code: 'not-closed' }]);
  }
  const confirmed = genericEvent('closingConfirmed', {}, { details });
  if (found.values.disposalDue === undefined) {
    const settings = (await readOfficerSettings(services.sp, services.siteUrl)).settings ?? defaultOfficerSettings;
    return saveCase(site, found, { ...found.values, disposalDue: kind.disposal.firstDay(found.values, closedAtOf(closing, event), settings) }, [confirmed]);
  }
  const row = await readRow(site, found.logId);
  await writeEvents(site, found, [confirmed], row.OData__UIVersionString);
  return found;
}
