import type { IncidentKindEntry } from './incidentKind';

const usual = { group: 'Security incident', cyber: false, equipment: false, personalData: 'no' } as const;

/** Something about buildings, equipment or access that does not concern personal data, as far as the reporter knows. */
export const securityKinds = [
  {
    ...usual, key: 'badgeLost', choice: 'ID badge, key or door fob lost or stolen',
    advice: ['tellFacilities', 'retraceSteps', 'tellPolice'], containment: ['accessClosed', 'foundAgain']
  },
  {
    ...usual, equipment: true, key: 'equipmentLost', choice: 'Equipment without personal data lost or stolen',
    advice: ['ringIctWipe', 'retraceSteps', 'tellPolice'], containment: ['wiped', 'foundAgain']
  },
  {
    ...usual, personalData: 'perhaps', key: 'computerUnlocked', choice: 'Computer left unlocked and unattended',
    advice: ['lockScreen', 'tellManagerPlace'], containment: ['placeSecured']
  },
  {
    ...usual, personalData: 'perhaps', key: 'passwordShared', choice: 'Password or PIN shared, or seen by someone else',
    advice: ['changePassword', 'ringIct'], containment: ['passwordChanged']
  },
  {
    ...usual, key: 'siteBreach', choice: 'Someone got onto a site or into a building (break-in, damage)',
    advice: ['callEmergency', 'tellFacilities', 'tellPolice', 'keepEvidence'], containment: ['placeSecured']
  },
  {
    ...usual, personalData: 'perhaps', key: 'areaBreach', choice: 'Someone was in a part of a building where they should not be',
    advice: ['tellFacilities', 'collectPaper', 'lockScreen'], containment: ['placeSecured']
  },
  {
    ...usual, key: 'buildingIncident', choice: 'Fire, flood or damage in a building',
    advice: ['callEmergency', 'tellFacilities', 'rescueRecords'], containment: ['placeSecured', 'restored']
  },
  {
    ...usual, key: 'securityHardware', choice: 'Door, gate, camera or alarm not working',
    advice: ['tellFacilities'], containment: ['placeSecured']
  },
  {
    ...usual, cyber: true, personalData: 'perhaps', key: 'networkIncident', choice: 'Network or firewall trouble',
    advice: ['ringIct', 'disconnect'], containment: ['isolated', 'restored']
  },
  {
    ...usual, personalData: 'perhaps', key: 'otherSecurity', choice: 'Another security problem',
    advice: ['ringDpoIfDanger', 'tellManagerPlace'], containment: ['placeSecured']
  }
] as const satisfies readonly IncidentKindEntry[];
