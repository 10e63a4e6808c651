import type { IncidentKindEntry } from './incidentKind';

const usual = { group: 'Near miss', cyber: false, equipment: false, personalData: 'perhaps' } as const;

/** It nearly went wrong. Councils log near misses beside breaches, because the next one may not be stopped. */
export const nearMissKinds = [
  {
    ...usual, key: 'nearMissSending', choice: 'Nearly sent to the wrong person, stopped in time',
    advice: ['doNotOpenAgain', 'keepEvidence'], containment: ['recalled', 'recipientReturned']
  },
  {
    ...usual, cyber: true, key: 'nearMissPhishing', choice: 'Fake message (phishing) that nobody answered or clicked',
    advice: ['doNotReplyPhishing', 'reportPhishing'], containment: []
  },
  {
    ...usual, key: 'nearMissFound', choice: 'Papers or device missing, found again before anyone saw them',
    advice: ['tellManagerPlace'], containment: ['foundAgain']
  },
  {
    ...usual, key: 'nearMissPublishing', choice: 'Nearly published or shared too widely, stopped in time',
    advice: ['stopSharing', 'keepEvidence'], containment: ['takenDown', 'accessClosed']
  },
  {
    ...usual, key: 'nearMissOther', choice: 'Another near miss, or a weakness that I noticed',
    advice: ['tellManagerPlace', 'keepEvidence'], containment: ['placeSecured', 'accessClosed']
  }
] as const satisfies readonly IncidentKindEntry[];
