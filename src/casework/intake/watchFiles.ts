import { eventsOf } from '../store/events';
import { caseOfAddition } from './addToCase';
import { compareFiles } from './compareFiles';
import type { AddingIntake, Intake, IntakeTypes } from './contract';
import { noticeFiles } from './fileEvents';
import { filesSite } from './keepFiles';
import { caseOfOrigin } from './loggedCase';
import type { Officer } from './officer';
import type { Untaken } from './untaken';

/**
 * Puts on record which files of a row have gone or were replaced since they were kept. Whoever may edit their own row may take files away from
 * it, and SharePoint's versions say nothing of that.
 * @throws DeskError
 */
export async function watchFiles<T extends IntakeTypes>(
  officer: Officer<T>, intake: Intake<T> | AddingIntake<T>, { intakeId, at }: Untaken['changed'][number]
): Promise<void> {
  const site = filesSite(officer, intake);
  const found = site && ('into' in intake ? await caseNamed(officer, intake, intakeId) : await caseOfOrigin(officer, intake, intakeId));
  if (site && found) {
    const { hasFiles } = await intake.read(officer.services, intakeId);
    await noticeFiles(site, eventsOf(found), await compareFiles(site, intakeId, hasFiles, at), true);
  }
}

async function caseNamed<T extends IntakeTypes>(officer: Officer<T>, intake: AddingIntake<T>, intakeId: number): Promise<{ readonly reference: string } | undefined> {
  const reference = await caseOfAddition(officer, intake, intakeId);
  return reference === undefined ? undefined : { reference };
}
