import { Temporal } from 'temporal-polyfill';
import { compareFiles } from './compareFiles';
import type { Intake, IntakeTypes } from './contract';
import { noticeFiles } from './fileEvents';
import { caseOfOrigin } from './loggedCase';
import type { Officer } from './officer';
import type { Untaken } from './untaken';

/** Rows that their author changed since a moment; without one, all that are known. */
export function changedSince({ changed }: Untaken, since: Temporal.Instant | undefined): Untaken['changed'] {
  return changed.filter(({ at }) => since === undefined || Temporal.Instant.compare(at, since) >= 0);
}

/**
 * Puts on record which files of a row have gone or were replaced since they were kept. Whoever may edit their own row may take files away from
 * it, and SharePoint's versions say nothing of that.
 * @throws DeskError
 */
export async function watchFiles<T extends IntakeTypes>(officer: Officer<T>, intake: Intake<T>, { intakeId, at }: Untaken['changed'][number]): Promise<void> {
  const logged = intake.files && await caseOfOrigin(officer, intake, intakeId);
  if (logged && intake.files) {
    const { hasFiles } = await intake.read(officer.services, intakeId);
    const site = { ...officer, intake: { list: intake.list, files: intake.files } };
    await noticeFiles(site, logged.reference, await compareFiles(site, intakeId, hasFiles, at), true);
  }
}
