import { Temporal } from 'temporal-polyfill';
import { noticeFiles } from './fileEvents';
import { caseOfReport } from './logRow';
import type { Officer } from './officer';
import { compareFiles } from './reportFiles';
import { readReport } from './storedReport';
import type { Untaken } from '../../casework/intake/untaken';

/** Reports that their author changed since a moment; without one, all that are known. */
export function changedSince({ changed }: Untaken, since: Temporal.Instant | undefined): Untaken['changed'] {
  return changed.filter(({ at }) => since === undefined || Temporal.Instant.compare(at, since) >= 0);
}

/**
 * Puts on record which files of a report have gone or were replaced since they were kept as evidence. Whoever may edit their own report may take
 * files away from it, and SharePoint's versions say nothing of that.
 * @throws DeskError
 */
export async function watchFiles(officer: Officer, { intakeId: reportId, at }: Untaken['changed'][number]): Promise<void> {
  const logged = await caseOfReport(officer, reportId);
  if (logged) {
    const { hasFiles } = await readReport(officer.services, reportId);
    await noticeFiles(officer.services, logged.reference, await compareFiles(officer.services, reportId, hasFiles, at), true);
  }
}
