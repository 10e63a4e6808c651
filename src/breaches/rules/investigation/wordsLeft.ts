import type { TriageFile } from '../cases/triageFile';
import { emptyNotificationFile, type DecisionRecord, type DpoAdvice, type NotificationFile } from '../decisions/notificationFile';
import { emptyInvestigationFile, type InvestigationFile } from './investigationFile';

/**
 * What is left of the files of a case after its time: kinds, categories, numbers, dates and decisions, without their words or the names of who made
 * them. What is said in free text goes, because nobody can know whom it names.
 */
export function triageLeft(triage: TriageFile): TriageFile {
  return {
    ...triage,
    factsReason: '',
    duplicates: triage.duplicates.map((each) => ({ ...each, by: '' })),
    ...(triage.mergedInto ? { mergedInto: { ...triage.mergedInto, reason: '', by: '' } } : {}),
    // a name that an officer typed may be a person's; the entries of the desk's own table have a key that says who
    tell: triage.tell.map((each) => ({ ...each, name: each.key === 'other' ? '' : each.name, by: '', reference: '', note: '' })),
    containment: triage.containment.map((each) => ({ ...each, by: '', note: '' }))
  };
}

export function notificationLeft(notification: NotificationFile): NotificationFile {
  const { isCyber, cyberAspects, serviceImpact, recovery, likelihood, staffTrained, preventionBy } = notification;
  return {
    ...emptyNotificationFile,
    isCyber, cyberAspects, serviceImpact, recovery, likelihood, staffTrained, preventionBy,
    submissions: notification.submissions.map((each) => ({ ...each, by: '', unknown: [], note: '' })),
    tellings: notification.tellings.map((each) => ({ ...each, by: '', note: '' })),
    adviceIco: adviceLeft(notification.adviceIco),
    advicePeople: adviceLeft(notification.advicePeople),
    decidedIco: recordLeft(notification.decidedIco),
    decidedPeople: recordLeft(notification.decidedPeople)
  };
}

export function investigationLeft({ rootCause, closing }: InvestigationFile): InvestigationFile {
  return {
    ...emptyInvestigationFile,
    rootCause,
    closing: closing && { ...closing, by: '', decidedBy: '', delegation: '', reason: '', advice: '', adviceBy: '' }
  };
}

const adviceLeft = (advice: DpoAdvice | undefined): DpoAdvice | undefined => advice && { ...advice, reason: '', by: '', enteredBy: '' };
const recordLeft = (record: DecisionRecord | undefined): DecisionRecord | undefined => record && { risk: record.risk, delegation: '', departure: '', enteredBy: '' };
