import type { CaseValues } from '../cases/caseValues';
import type { NotificationFile } from '../decisions/notificationFile';
import type { NotificationAnswers } from '../decisions/saveNotification';
import { findIncidentKind } from '../incidents/incidentKinds';
import { filled, joined, type Prefilled } from './filled';

type Known = Pick<CaseValues, 'facts' | 'riskReason' | 'notification' | 'investigation'>;

/** What officers answer of the notification, without what commands of their own record. */
export function answersOf(file: NotificationFile): NotificationAnswers {
  const { v, submissions, tellings, letters, adviceIco, advicePeople, decidedIco, decidedPeople, leftEmpty, ...answers } = file;
  void [v, submissions, tellings, letters, adviceIco, advicePeople, decidedIco, decidedPeople, leftEmpty];
  return answers;
}

/**
 * The notification of article 33(3) with what was answered elsewhere: whether it is a cyber incident by the kind of triage, why the
 * consequences are thought likely by the reason of the risk test, effects and plans by the investigation, and the council's registration
 * number by the settings. What was done to contain it needs no answer here: the pack lists the steps of triage that are done.
 * @param registration the council's number with the Commissioner, of the settings
 */
export function prefilledNotification(
  { facts, riskReason, notification, investigation }: Known, registration = ''
): Prefilled<NotificationAnswers> {
  const kind = findIncidentKind(facts.incidentKind);
  const open = investigation.actions.filter(({ state }) => state === 'Open');
  const last = open.map(({ target }) => target ?? '').sort().at(-1);
  return filled(answersOf(notification), {
    // "not sure" says nothing yet
    isCyber: [{ source: 'triage', answer: kind === undefined || kind.key === 'notSure' ? undefined : kind.cyber ? 'Yes' : 'No' }],
    consequences: [{ source: 'investigation', answer: investigation.effects }],
    likelihoodDetails: [{ source: 'riskTest', answer: riskReason }],
    actionsProposed: [
      { source: 'investigation', answer: joined(...open.map(({ text }) => text)) },
      { source: 'investigation', answer: investigation.howToAvoidAnother }
    ],
    preventionBy: [{ source: 'investigation', answer: open.every(({ target }) => target !== undefined) ? last : undefined }],
    icoRegistration: [{ source: 'settings', answer: registration }]
  }, notification.leftEmpty);
}
