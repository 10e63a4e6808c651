import type { Intake, IntakeSite, IntakeTypes } from './contract';
import { deliverCase, type CaseMessages } from './deliver';
import { caseOfOrigin } from './loggedCase';
import { openOfficer } from './officer';

/**
 * *Send again*: one message now, by hand. Recipient and text come from the case and the settings.
 * @param message its name on a page
 * @returns the messages of the case afterwards; undefined when the intake's row is not in the log
 * @throws DeskError
 */
export async function sendAgain<T extends IntakeTypes>(
  site: IntakeSite<T>, intake: Intake<T>, intakeId: number, message: T['message']['key']
): Promise<CaseMessages<T> | undefined> {
  const officer = await openOfficer(site);
  const logged = await caseOfOrigin(officer, intake, intakeId);
  return logged && (await deliverCase(officer, logged, await intake.read(site.services, intakeId), { message })).messages;
}
