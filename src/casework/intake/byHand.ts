import type { IntakeSite, IntakeTypes } from './contract';
import { deliverCase, type CaseMessages } from './deliver';
import { caseOfOrigin, intakeOf } from './loggedCase';
import { openOfficer } from './officer';
import type { OfIntake } from './outcome';

/**
 * *Send again*: one message now, by hand. Recipient and text come from the case and the settings.
 * @param message its name on a page
 * @returns the messages of the case afterwards; undefined when the intake's row is not in the log
 * @throws DeskError
 */
export async function sendAgain<T extends IntakeTypes>(site: IntakeSite<T>, of: OfIntake, message: T['message']['key']): Promise<CaseMessages<T> | undefined> {
  const officer = await openOfficer(site);
  const intake = intakeOf(officer, of);
  const logged = await caseOfOrigin(officer, intake, of.intakeId);
  return logged && (await deliverCase(officer, logged, await intake.read(site.services, of.intakeId), { message })).messages;
}
