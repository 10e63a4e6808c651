import type { CaseFacts } from '../cases/caseValues';
import { adviceFor } from '../incidents/advice';
import type { AdviceKey, ContainmentMeans } from '../incidents/incidentKind';
import { incidentKind } from '../incidents/incidentKinds';

/**
 * The steps of the checklist, in the order in which they are done: people first, then what stops the spread, then what wins the data back, then what is
 * needed to look into it. Wording: `step_<key>`; what stood on the screen is kept in the file. Never renamed.
 */
export const containmentSteps = [
  'peopleSafe', 'isolated', 'accessClosed', 'passwordChanged', 'wiped', 'recalled', 'takenDown', 'searchEngines', 'callerBlocked', 'noRansomPaid',
  'recipientDeleted', 'recipientReturned', 'foundAgain', 'deliveryChecked', 'placeSecured', 'ictActed', 'messageReported', 'banksWarned', 'restored', 'crimeNumber',
  'supplierFacts', 'evidenceKept', 'statementTaken', 'managerTold', 'staffBriefed'
] as const;
export type ContainmentStepKey = (typeof containmentSteps)[number];
/** A step that the officer typed. */
export const OWN_STEP = 'own';

/** Every means by which such an incident can be contained is a step of the same name. */
const ofMeans = {
  recalled: 'recalled', recipientDeleted: 'recipientDeleted', recipientReturned: 'recipientReturned', foundAgain: 'foundAgain', wiped: 'wiped',
  passwordChanged: 'passwordChanged', accessClosed: 'accessClosed', takenDown: 'takenDown', isolated: 'isolated', restored: 'restored', placeSecured: 'placeSecured'
} as const satisfies Record<ContainmentMeans, ContainmentStepKey>;

/** What the reporter was advised to do, as what an officer checks. */
const ofAdvice = {
  callEmergency: ['peopleSafe'], ringDpoIfDanger: ['peopleSafe'], recallEmail: ['recalled'], askRecipientDelete: ['recipientDeleted'],
  askRecipientReturn: ['recipientReturned'], collectPaper: ['foundAgain'], retraceSteps: ['foundAgain'], ringIctWipe: ['wiped', 'ictActed'],
  tellPolice: ['crimeNumber'], changePassword: ['passwordChanged'], ringIct: ['ictActed'], disconnect: ['isolated'], doNotReplyPhishing: ['messageReported'],
  reportPhishing: ['messageReported'], doNotPay: ['noRansomPaid'], takeDown: ['takenDown', 'searchEngines'], closeAccess: ['accessClosed'], stopSharing: ['accessClosed'],
  endCall: ['callerBlocked'], tellFacilities: ['placeSecured'], lockScreen: ['placeSecured'], warnBank: ['banksWarned'], saveRecords: ['restored'],
  rescueRecords: ['restored'], getSupplierFacts: ['supplierFacts'], keepEvidence: ['evidenceKept'], doNotOpenAgain: ['deliveryChecked'],
  noteWhatWasSaid: ['statementTaken'], tellManagerPlace: ['managerTold'], doNotContactPeople: ['staffBriefed']
} as const satisfies Record<AdviceKey, readonly ContainmentStepKey[]>;

/** The checklist for the kind of incident, its equipment and its data: each step once, in the order of the table. */
export function suggestContainment({ incidentKind: key, equipment, dataTypes }: Pick<CaseFacts, 'incidentKind' | 'equipment' | 'dataTypes'>): readonly ContainmentStepKey[] {
  const advised = adviceFor({ kind: key, equipment, dataTypes }).flatMap((advice): readonly ContainmentStepKey[] => ofAdvice[advice]);
  const wanted = new Set<ContainmentStepKey>([...incidentKind(key).containment.map((means) => ofMeans[means]), ...advised]);
  return containmentSteps.filter((step) => wanted.has(step));
}
