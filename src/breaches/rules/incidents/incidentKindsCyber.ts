import type { IncidentKindEntry } from './incidentKind';

const group = 'Personal data - cyber';
const usual = { group, cyber: true, equipment: false, personalData: 'perhaps' } as const;

/** An attack on or through computers, or a fault in them, that concerns personal data or may. */
export const cyberKinds = [
  {
    ...usual, key: 'phishing', choice: 'Answered or clicked on a fake message (phishing)', ico: 'Phishing',
    advice: ['ringIct', 'changePassword', 'doNotReplyPhishing', 'reportPhishing', 'warnBank'], containment: ['passwordChanged', 'accessClosed', 'isolated']
  },
  {
    ...usual, personalData: 'yes', key: 'accountTakenOver', choice: 'Someone got into an account or system (hacking)', ico: 'Unauthorised access',
    advice: ['ringIct', 'changePassword', 'keepEvidence', 'doNotContactPeople'], containment: ['passwordChanged', 'accessClosed']
  },
  {
    ...usual, key: 'bruteForce', choice: 'Someone tried many passwords to get in', ico: 'Brute Force',
    advice: ['ringIct', 'changePassword', 'keepEvidence'], containment: ['passwordChanged', 'accessClosed']
  },
  {
    ...usual, key: 'ransomware', choice: 'Files locked and money demanded (ransomware)', ico: 'Ransomware',
    advice: ['disconnect', 'ringIct', 'doNotPay', 'keepEvidence'], containment: ['isolated', 'restored']
  },
  {
    ...usual, key: 'malware', choice: 'Virus or other harmful software', ico: 'Malware',
    advice: ['disconnect', 'ringIct', 'changePassword', 'keepEvidence'], containment: ['isolated', 'passwordChanged', 'restored']
  },
  {
    ...usual, personalData: 'yes', key: 'openToAll', choice: 'Folder or system was open to people who should not see it', ico: 'Hardware/software misconfiguration',
    advice: ['closeAccess', 'ringIct', 'keepEvidence', 'doNotContactPeople'], containment: ['accessClosed', 'takenDown']
  },
  {
    ...usual, key: 'denialOfService', choice: 'A website or system was flooded and stopped working', ico: 'Denial of service',
    advice: ['ringIct', 'keepEvidence'], containment: ['isolated', 'restored']
  },
  {
    ...usual, key: 'encryptionBroken', choice: 'Encryption was weak or missing', ico: 'Cryptographic flaw',
    advice: ['ringIct', 'keepEvidence'], containment: ['accessClosed', 'takenDown']
  },
  {
    ...usual, key: 'otherCyber', choice: 'Something else with computers or the network', ico: 'Other cyber incident',
    advice: ['ringIct', 'keepEvidence'], containment: ['isolated', 'passwordChanged', 'accessClosed']
  }
] as const satisfies readonly IncidentKindEntry[];
