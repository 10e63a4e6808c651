import { Temporal } from 'temporal-polyfill';
import { caseOfAddition } from './addToCase';
import { compareFiles } from './compareFiles';
import type { AddingIntake, Intake, IntakeTypes } from './contract';
import { noticeFiles } from './fileEvents';
import { filesSite } from './keepFiles';
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
export async function watchFiles<T extends IntakeTypes>(
  officer: Officer<T>, intake: Intake<T> | AddingIntake<T>, { intakeId, at }: Untaken['changed'][number]
): Promise<void> {
  const site = filesSite(officer, intake);
  const reference = site && ('into' in intake ? await caseOfAddition(officer, intake, intakeId) : (await caseOfOrigin(officer, intake, intakeId))?.reference);
  if (site && reference !== undefined) {
    const { hasFiles } = await intake.read(officer.services, intakeId);
    await noticeFiles(site, reference, await compareFiles(site, intakeId, hasFiles, at), true);
  }
}
