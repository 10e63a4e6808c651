export const incidentGroups = ['Personal data - non-cyber', 'Personal data - cyber', 'Near miss', 'Security incident'] as const;
export type IncidentGroup = (typeof incidentGroups)[number];

/** The ICO's incident types ("data security incident trends", glossary), as its data set writes them. */
export type IcoIncidentType =
  | 'Alteration of personal data'
  | 'Data emailed to incorrect recipient'
  | 'Data of wrong data subject shown in client portal'
  | 'Data posted or faxed to incorrect recipient'
  | 'Failure to redact'
  | 'Failure to use bcc'
  | 'Incorrect disposal of hardware'
  | 'Incorrect disposal of paperwork'
  | 'Loss/theft of device containing personal data'
  | 'Loss/theft of paperwork or data left in insecure location'
  | 'Not Provided'
  | 'Other non-cyber incident'
  | 'Unauthorised access'
  | 'Verbal disclosure of personal data'
  | 'Brute Force'
  | 'Cryptographic flaw'
  | 'Denial of service'
  | 'Hardware/software misconfiguration'
  | 'Malware'
  | 'Other cyber incident'
  | 'Phishing'
  | 'Ransomware';

/**
 * What to do now, in the order in which the reporter should do it. Each is one sentence in the strings (`advice_<key>`).
 * First comes what stops harm, then what wins the data back, then what helps the investigation.
 */
export const adviceKeys = [
  'callEmergency', 'ringDpoIfDanger', 'recallEmail', 'askRecipientDelete', 'askRecipientReturn', 'collectPaper', 'retraceSteps', 'ringIctWipe',
  'tellPolice', 'changePassword', 'ringIct', 'disconnect', 'doNotReplyPhishing', 'reportPhishing', 'doNotPay', 'takeDown', 'closeAccess',
  'stopSharing', 'endCall', 'tellFacilities', 'lockScreen', 'warnBank', 'saveRecords', 'rescueRecords', 'getSupplierFacts', 'keepEvidence',
  'doNotOpenAgain', 'noteWhatWasSaid', 'tellManagerPlace', 'doNotContactPeople'
] as const;
export type AdviceKey = (typeof adviceKeys)[number];

/** By what means such an incident can be contained; the form offers the ones that fit as quick answers to "what has been done". */
export const containmentMeans = [
  'recalled', 'recipientDeleted', 'recipientReturned', 'foundAgain', 'wiped', 'passwordChanged', 'accessClosed', 'takenDown', 'isolated', 'restored',
  'placeSecured'
] as const;
export type ContainmentMeans = (typeof containmentMeans)[number];

export interface IncidentKindEntry {
  /** Name in code and in string keys: `kind_<key>`, `kindWords_<key>`. Never renamed. */
  readonly key: string;
  /** The value stored in `IncidentKind` and the list's title: English, stable, without personal data. Pages and messages call the kind the same in English. */
  readonly choice: string;
  readonly group: IncidentGroup;
  /** Undefined for what the ICO does not count: near misses and incidents without personal data. */
  readonly ico?: IcoIncidentType;
  /** An attack on or through computers: ICT security is told. */
  readonly cyber: boolean;
  /** Equipment is lost or stolen: the form asks which, and ICT security is told. */
  readonly equipment: boolean;
  /** Whether personal data is concerned: 'no' spares the reporter the questions on people and data. */
  readonly personalData: 'yes' | 'perhaps' | 'no';
  readonly advice: readonly AdviceKey[];
  readonly containment: readonly ContainmentMeans[];
}
