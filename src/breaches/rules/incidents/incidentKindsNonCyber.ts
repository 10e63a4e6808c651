import type { IncidentKindEntry } from './incidentKind';

const group = 'Personal data - non-cyber';
const usual = { group, cyber: false, equipment: false, personalData: 'yes' } as const;

/** Personal data went astray without an attack on computers. */
export const nonCyberKinds = [
  {
    ...usual, key: 'emailWrongPerson', choice: 'Email sent to the wrong person', ico: 'Data emailed to incorrect recipient',
    advice: ['recallEmail', 'askRecipientDelete', 'keepEvidence', 'doNotContactPeople'], containment: ['recalled', 'recipientDeleted']
  },
  {
    ...usual, key: 'bccNotUsed', choice: 'Email showed other people\'s addresses (bcc not used)', ico: 'Failure to use bcc',
    advice: ['recallEmail', 'askRecipientDelete', 'keepEvidence', 'doNotContactPeople'], containment: ['recalled', 'recipientDeleted']
  },
  {
    ...usual, key: 'postWrongPerson', choice: 'Letter or fax sent to the wrong person', ico: 'Data posted or faxed to incorrect recipient',
    advice: ['askRecipientReturn', 'collectPaper', 'keepEvidence', 'doNotContactPeople'], containment: ['recipientReturned', 'recipientDeleted']
  },
  {
    ...usual, key: 'sharedWrongPeople', choice: 'Shared with the wrong people (link, chat, text message)', ico: 'Other non-cyber incident',
    advice: ['stopSharing', 'askRecipientDelete', 'keepEvidence', 'doNotContactPeople'], containment: ['accessClosed', 'recipientDeleted']
  },
  {
    ...usual, key: 'portalWrongPerson', choice: 'Online account showed someone else\'s details', ico: 'Data of wrong data subject shown in client portal',
    advice: ['ringIct', 'closeAccess', 'keepEvidence', 'doNotContactPeople'], containment: ['accessClosed', 'takenDown']
  },
  {
    ...usual, key: 'notRedacted', choice: 'Details were not blacked out (redaction)', ico: 'Failure to redact',
    advice: ['takeDown', 'askRecipientDelete', 'keepEvidence', 'doNotContactPeople'], containment: ['takenDown', 'recipientDeleted', 'recipientReturned']
  },
  {
    ...usual, key: 'publishedByMistake', choice: 'Published by mistake (website, agenda, social media)', ico: 'Other non-cyber incident',
    advice: ['takeDown', 'keepEvidence', 'doNotContactPeople'], containment: ['takenDown']
  },
  {
    ...usual, key: 'toldWrongPerson', choice: 'Told to the wrong person, or overheard', ico: 'Verbal disclosure of personal data',
    advice: ['ringDpoIfDanger', 'noteWhatWasSaid', 'doNotContactPeople'], containment: []
  },
  {
    ...usual, key: 'obtainedByDeception', choice: 'Someone tricked us into giving out information', ico: 'Other non-cyber incident',
    advice: ['ringDpoIfDanger', 'endCall', 'noteWhatWasSaid', 'tellPolice', 'doNotContactPeople'], containment: ['accessClosed', 'passwordChanged']
  },
  {
    ...usual, key: 'lookedWithoutReason', choice: 'Someone looked at records without a work reason', ico: 'Unauthorised access',
    advice: ['ringDpoIfDanger', 'closeAccess', 'keepEvidence', 'doNotContactPeople'], containment: ['accessClosed', 'passwordChanged']
  },
  {
    ...usual, key: 'paperLost', choice: 'Paperwork lost or stolen', ico: 'Loss/theft of paperwork or data left in insecure location',
    advice: ['retraceSteps', 'tellPolice', 'doNotContactPeople'], containment: ['foundAgain', 'recipientReturned']
  },
  {
    ...usual, key: 'leftWhereSeen', choice: 'Papers or a screen left where others could see them', ico: 'Loss/theft of paperwork or data left in insecure location',
    advice: ['collectPaper', 'lockScreen', 'noteWhatWasSaid'], containment: ['foundAgain', 'placeSecured']
  },
  {
    ...usual, equipment: true, key: 'deviceLost', choice: 'Laptop, phone or memory stick with personal data lost or stolen', ico: 'Loss/theft of device containing personal data',
    advice: ['ringIctWipe', 'retraceSteps', 'tellPolice', 'changePassword'], containment: ['wiped', 'foundAgain', 'passwordChanged']
  },
  {
    ...usual, key: 'paperDisposal', choice: 'Paperwork thrown away the wrong way', ico: 'Incorrect disposal of paperwork',
    advice: ['collectPaper', 'tellManagerPlace', 'doNotContactPeople'], containment: ['foundAgain', 'placeSecured']
  },
  {
    ...usual, key: 'hardwareDisposal', choice: 'Computer or device disposed of without wiping it', ico: 'Incorrect disposal of hardware',
    advice: ['ringIctWipe', 'getSupplierFacts', 'doNotContactPeople'], containment: ['foundAgain', 'wiped']
  },
  {
    ...usual, key: 'recordsAltered', choice: 'Records changed or mixed up', ico: 'Alteration of personal data',
    advice: ['ringDpoIfDanger', 'saveRecords', 'ringIct'], containment: ['restored']
  },
  {
    ...usual, key: 'recordsUnavailable', choice: 'Records deleted, damaged or out of reach (failure, fire, flood)', ico: 'Other non-cyber incident',
    advice: ['callEmergency', 'ringIct', 'rescueRecords', 'saveRecords'], containment: ['restored', 'placeSecured']
  },
  {
    ...usual, key: 'usedWithoutPermission', choice: 'Information shared or used without the right to', ico: 'Other non-cyber incident',
    advice: ['stopSharing', 'askRecipientDelete', 'keepEvidence', 'doNotContactPeople'], containment: ['recipientDeleted', 'accessClosed']
  },
  {
    ...usual, key: 'supplierBreach', choice: 'A supplier or partner told us about a breach', ico: 'Not Provided',
    advice: ['getSupplierFacts', 'keepEvidence', 'doNotContactPeople'], containment: ['accessClosed', 'passwordChanged']
  },
  {
    ...usual, key: 'otherNonCyber', choice: 'Something else happened to personal data', ico: 'Other non-cyber incident',
    advice: ['ringDpoIfDanger', 'keepEvidence', 'doNotContactPeople'], containment: ['recipientDeleted', 'foundAgain', 'accessClosed']
  },
  {
    ...usual, personalData: 'perhaps', key: 'notSure', choice: 'I am not sure what kind it is', ico: 'Not Provided',
    advice: ['ringDpoIfDanger', 'keepEvidence', 'doNotContactPeople'], containment: []
  }
] as const satisfies readonly IncidentKindEntry[];
