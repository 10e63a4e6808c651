import { Temporal } from 'temporal-polyfill';
import { caseEvent, toldAgain, type CaseEvent, type EventCode } from './caseEvent';

const told = { how: 'Online form', law: 'UK GDPR article 33', at: '2026-11-21T02:00:00Z', reference: 'IC-123456-A1B2', corrects: '2026-11-21T01:00:00Z', correctsHow: 'Phone' } as const;
const triage = {
  role: 'Processor', clock: 'stops', supplierChanged: true, supplierToldAt: '2026-11-20T16:00:00Z', supplierTimeRemoved: true, regime: 'Law enforcement', reportVersion: '2.0',
  managerChanged: true, notYetKnown: 2
} as const;
const decision = {
  risk: 'High risk', law: 'UK GDPR article 34', decidedBy: 'Idris Vaughan', delegation: 'Monitoring Officer', enteredBy: 'Priya Nandra', departure: 'Nobody read it.'
} as const;
const advice = { law: 'UK GDPR article 33', advisedBy: 'Helen Prys', at: '2026-11-22T09:15:00Z', enteredBy: 'Priya Nandra' } as const;
const typed = { details: 'Typed by Siôned Parry.' } as const;

/** One event of each code with every value that it may have: a code without one does not compile. */
export const testEvents: Readonly<Record<EventCode, CaseEvent>> = {
  takenIn: caseEvent('takenIn', { report: 42, version: '1.0', repeatOf: 41, unreadable: ['facts.contained'] }),
  broughtIn: caseEvent('broughtIn', { number: '17/2024' }),
  filesCopied: caseEvent('filesCopied', { count: 2, files: ['letter.pdf: SHA-256 0f3a', 'photo.jpg: SHA-256 91bc'] }),
  reportFilesChanged: caseEvent('reportFilesChanged', { gone: ['letter.pdf'], replaced: ['photo.jpg'], notKept: ['scan.tif'] }),
  fileWithdrawn: caseEvent('fileWithdrawn', { file: 12, sha256: '0f3a' }, typed),
  fileShownAgain: caseEvent('fileShownAgain', { file: 12, sha256: '0f3a' }, typed),
  messageUndeliverable: caseEvent('messageUndeliverable', { channel: 'mail', role: 'caldicott', reason: 'no-address' }),
  assigned: caseEvent('assigned', { lead: 'Tom Ashworth' }),
  nobodyAssigned: caseEvent('nobodyAssigned', {}),
  actionRecorded: caseEvent('actionRecorded', {}, typed),
  taskGiven: caseEvent('taskGiven', { service: 'Libraries' }, typed),
  documentKept: caseEvent('documentKept', { name: 'BR-2026-00042 letter.docx', sha256: '77aa' }),
  happened: caseEvent('happened', { what: 'Rang Mrs Jones' }, typed),
  holdPlaced: caseEvent('holdPlaced', { reasons: ['regulator', 'claim'], since: '2026-11-20' }, typed),
  holdLifted: caseEvent('holdLifted', { reasons: ['regulator'], still: ['claim'] }, typed),
  controllerChosen: caseEvent('controllerChosen', { controller: 'St Mary’s Primary School' }),
  controllerIsCouncil: caseEvent('controllerIsCouncil', {}),
  closed: caseEvent('closed', { keptUntil: '2032-11-22' }),
  closingConfirmed: caseEvent('closingConfirmed', {}, typed),
  reopened: caseEvent('reopened', {}, typed),
  changedAroundTheDesk: caseEvent('changedAroundTheDesk', { by: 'Tom Ashworth', changedAt: '2026-11-22T10:00:00Z' }),
  numberTakenBack: caseEvent('numberTakenBack', { row: 12 }),
  madeAroundTheDesk: caseEvent('madeAroundTheDesk', { by: 'Tom Ashworth', changedAt: '2026-11-22T10:00:00Z' }),
  accepted: caseEvent('accepted', {}, typed),
  putBack: caseEvent('putBack', {}, typed),
  disposed: caseEvent('disposed', {}),
  toldAgain: toldAgain('assigned', { version: '31.0', changedBy: 'Priya Nandra', fields: ['leadId', 'ico.decision'] }, Temporal.Instant.from('2026-11-22T10:00:00Z')),
  managerToBeTold: caseEvent('managerToBeTold', {}),
  managerNotTold: caseEvent('managerNotTold', {}),
  triaged: caseEvent('triaged', { state: 'Investigating', asReported: true, ...triage }),
  triageChanged: caseEvent('triageChanged', triage),
  anotherIncident: caseEvent('anotherIncident', { reference: 'BR-2026-00017' }),
  factsCorrected: caseEvent('factsCorrected', { corrected: ['peopleCount', 'peopleBand'], added: ['dataTypes'] }, typed),
  factsAdded: caseEvent('factsAdded', { added: ['happenedAt'] }),
  notificationChanged: caseEvent('notificationChanged', {}),
  letterChanged: caseEvent('letterChanged', { language: 'cy-GB' }),
  awarenessChanged: caseEvent('awarenessChanged', { aware: '2026-11-20T15:00:00Z', awareBefore: '2026-11-20T16:00:00Z', clockEnds: '2026-11-23T15:00:00Z' }, typed),
  breachDecided: caseEvent('breachDecided', { breach: 'Near miss', clock: 'stops', breachBefore: 'Not decided' }, typed),
  containmentStep: caseEvent('containmentStep', { step: 'recalled', state: 'Done', by: 'Priya Nandra' }, typed),
  ownContainmentStep: caseEvent('ownContainmentStep', { ownStep: 'Ask the sorting office', state: 'To do', by: 'Priya Nandra' }, typed),
  whoElseIsTold: caseEvent('whoElseIsTold', { who: 'police', state: 'Told', by: 'Priya Nandra', reference: 'CR/123' }, typed),
  somebodyElseIsTold: caseEvent('somebodyElseIsTold', { somebody: 'Parish council', state: 'To tell', by: 'Priya Nandra', reference: 'CR/124' }, typed),
  controllerTold: caseEvent('controllerTold', { law: 'UK GDPR article 33(2)', at: '2026-11-21T09:30:00Z', by: 'Priya Nandra', reference: 'CTRL-7' }, typed),
  severityAssessed: caseEvent('severityAssessed', {
    score: 3.25, band: 'High', sum: '3 × 1 + 0.25', scoreBefore: 1.5, bandBefore: 'Low', risk: 'High risk', riskBefore: 'Not decided', decideIcoAgain: true, decidePeopleAgain: true
  }, typed),
  adviceOnIco: caseEvent('adviceOnIco', { advises: 'Tell', ...advice }, typed),
  adviceOnPeople: caseEvent('adviceOnPeople', { advises: 'Do not tell', ...advice }, typed),
  decidedOnIco: caseEvent('decidedOnIco', { decision: 'Do not tell', ...decision, delayReason: 'The office was closed.', keepsRunning: true }, typed),
  decidedOnPeople: caseEvent('decidedOnPeople', { decision: 'Do not tell', exception: 'High risk removed', ...decision }, typed),
  icoTold: caseEvent('icoTold', { ...told, unknown: ['recordsCount', 'who took it'], delayReason: 'The office was closed.' }, typed),
  icoToldMore: caseEvent('icoToldMore', { ...told, nothingUnknown: true }, typed),
  peopleTold: caseEvent('peopleTold', { how: 'Letter', law: 'UK GDPR article 34', at: '2026-11-22T11:00:00Z', people: 12, corrects: '2026-11-21T01:00:00Z', correctsHow: 'Email' }, typed),
  mergedHere: caseEvent('mergedHere', { reference: 'BR-2026-00043' }, typed),
  mergedInto: caseEvent('mergedInto', { reference: 'BR-2026-00041' }, typed),
  reopenedAfterMerge: caseEvent('reopenedAfterMerge', { reference: 'BR-2026-00041' }, typed),
  investigationChanged: caseEvent('investigationChanged', { changed: ['whatCausedIt', 'rootCause', 'lessons'] }),
  closedAllTheSame: caseEvent('closedAllTheSame', {
    keptUntil: '2032-11-22', taken: ['people-depart'], duties: ['people'], decidedBy: 'Idris Vaughan', delegation: 'Monitoring Officer', enteredBy: 'Priya Nandra',
    advice: 'To tell them in writing.', advisedBy: 'Helen Prys'
  }, typed)
};
