import type { EventTable } from '../../../../casework/rules/events/eventTable';

/** Kinds of events that only breaches have. */
export type BreachEventKind =
  | 'line manager decided' | 'triaged' | 'facts changed' | 'awareness changed' | 'breach decided' | 'severity assessed' | 'containment' | 'told somebody' | 'dpo advice'
  | 'ico decision' | 'people decision' | 'ico told' | 'people told' | 'merged' | 'investigation' | 'closed' | 'reopened';

/**
 * Families of stored choices of breaches: `choice` of the log's columns, `report` the decision on telling the ICO, `fact` a field of the facts, `step` a
 * containment step, `other` an entry of *Who else must be told*, `question` of the investigation, `finding` a contradiction, `pack` a field of the pack.
 */
export type BreachFamily = 'choice' | 'report' | 'means' | 'language' | 'clock' | 'law' | 'fact' | 'step' | 'other' | 'question' | 'finding' | 'duty' | 'pack';

const triage = {
  role: 'code:choice?', clock: 'code:clock?', supplierChanged: 'flag?', supplierToldAt: 'moment?', supplierTimeRemoved: 'flag?', regime: 'code:choice?', reportVersion: 'text?',
  managerChanged: 'flag?', notYetKnown: 'number?'
} as const;
/** Who decided and under which delegation where it was not who saved it, and what the DPO's advice asked. */
const decision = { risk: 'code:choice', law: 'code:law', decidedBy: 'person?', delegation: 'typed?', enteredBy: 'person?', departure: 'typed?' } as const;
const advice = { law: 'code:law', advisedBy: 'person', at: 'moment', enteredBy: 'person?' } as const;
const corrected = { corrects: 'moment?', correctsHow: 'code:means?' } as const;
const icoTold = {
  how: 'code:means', law: 'code:law', at: 'moment', reference: 'typed?', ...corrected, unknown: 'typed:pack[]?', nothingUnknown: 'flag?', delayReason: 'typed?'
} as const;
const reference = { reference: 'text' } as const;

/** What happens to breaches only. `details` beside the values is what a person typed: the reason, the note. */
export const breachEvents = {
  managerToBeTold: { kind: 'line manager decided', values: {} },
  managerNotTold: { kind: 'line manager decided', values: {} },
  triaged: { kind: 'triaged', title: ['state'], values: { state: 'code:choice', asReported: 'flag?', ...triage } },
  triageChanged: { kind: 'triaged', values: triage },
  anotherIncident: { kind: 'triaged', title: ['reference'], values: reference },
  factsCorrected: { kind: 'facts changed', title: ['corrected'], values: { corrected: 'code:fact[]', added: 'code:fact[]?' } },
  factsAdded: { kind: 'facts changed', title: ['added'], values: { added: 'code:fact[]' } },
  notificationChanged: { kind: 'facts changed', values: {} },
  letterChanged: { kind: 'facts changed', title: ['language'], values: { language: 'code:language' } },
  awarenessChanged: { kind: 'awareness changed', title: ['aware'], values: { aware: 'moment?', awareBefore: 'moment?', clockEnds: 'moment?' } },
  breachDecided: { kind: 'breach decided', title: ['breach'], values: { breach: 'code:choice', clock: 'code:clock', breachBefore: 'code:choice?' } },
  containmentStep: { kind: 'containment', title: ['step', 'state'], values: { step: 'code:step', state: 'code:choice', by: 'person?' } },
  ownContainmentStep: { kind: 'containment', title: ['state'], values: { ownStep: 'typed', state: 'code:choice', by: 'person?' } },
  whoElseIsTold: { kind: 'told somebody', title: ['who', 'state'], values: { who: 'code:other', state: 'code:choice', by: 'person?', reference: 'typed?' } },
  somebodyElseIsTold: { kind: 'told somebody', title: ['state'], values: { somebody: 'typed', state: 'code:choice', by: 'person?', reference: 'typed?' } },
  controllerTold: { kind: 'told somebody', values: { law: 'code:law', at: 'moment', by: 'person', reference: 'typed?' } },
  /** `sum` is how the score came about. */
  severityAssessed: {
    kind: 'severity assessed', title: ['score', 'band'],
    values: {
      score: 'number', band: 'code:choice', sum: 'text', scoreBefore: 'number?', bandBefore: 'code:choice?', risk: 'code:choice', riskBefore: 'code:choice?',
      decideIcoAgain: 'flag?', decidePeopleAgain: 'flag?'
    }
  },
  adviceOnIco: { kind: 'dpo advice', words: 'advice on ICO', title: ['advises'], values: { advises: 'code:report', ...advice } },
  adviceOnPeople: { kind: 'dpo advice', title: ['advises'], values: { advises: 'code:choice', ...advice } },
  decidedOnIco: { kind: 'ico decision', words: 'decided on ICO', title: ['decision'], values: { decision: 'code:report', ...decision, delayReason: 'typed?', keepsRunning: 'flag?' } },
  decidedOnPeople: { kind: 'people decision', title: ['decision'], values: { decision: 'code:choice', exception: 'code:choice?', ...decision } },
  icoTold: { kind: 'ico told', words: 'ICO told', title: ['how'], values: icoTold },
  icoToldMore: { kind: 'ico told', words: 'ICO told more', title: ['how'], values: icoTold },
  peopleTold: { kind: 'people told', title: ['how'], values: { how: 'code:means', law: 'code:law', at: 'moment', people: 'number?', ...corrected } },
  mergedHere: { kind: 'merged', title: ['reference'], values: reference },
  mergedInto: { kind: 'merged', title: ['reference'], values: reference },
  reopenedAfterMerge: { kind: 'reopened', title: ['reference'], values: reference },
  investigationChanged: { kind: 'investigation', values: { changed: 'code:question[]' } },
  closedAllTheSame: {
    kind: 'closed',
    values: {
      keptUntil: 'day', taken: 'code:finding[]', duties: 'code:duty[]?', decidedBy: 'person', delegation: 'typed?', enteredBy: 'person?', advice: 'typed', advisedBy: 'person'
    }
  }
} as const satisfies EventTable<BreachEventKind, BreachFamily>;
