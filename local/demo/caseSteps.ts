import severityStrings from '../../src/loc/severity';
import { ukInputs } from '../../src/calendar';
import type { BreachCase, BreachDecision, CaseValues, CommandContext, CommandResult, RiskLevel } from '../../src/breaches/rules';
import { decideIco, decidePeople, recordAdvice, recordIcoTold, recordPeopleTold } from '../../src/breaches/rules/decisions';
import { closeCase, proposedRetention, saveInvestigation } from '../../src/breaches/rules/investigation';
import { assessSeverity, choose, circumstanceKeys, emptySeverityDraft, suggestSeverity, takeSuggestions } from '../../src/breaches/rules/severity';
import { triage, triageInputOf } from '../../src/breaches/rules/triage';

export interface StepKnown extends CommandContext {
  readonly officers: readonly { readonly id: number; readonly name: string }[];
}

/** What an officer does to a case with one command of the desk. */
export type CaseStep = (found: BreachCase, known: StepKnown) => CommandResult;

const told = (hoursAgo: number, { now }: CommandContext): { date: string; time: string } => ukInputs(now.subtract({ minutes: Math.round(hoursAgo * 60) }));

/** Triage as the officer who does it, who also leads. */
export const triaged = (breach: BreachDecision, breachReason: string, more: Partial<CaseValues['facts']> = {}): CaseStep => (found, known) =>
  triage(
    found,
    {
      ...triageInputOf({ ...found.values, facts: { ...found.values.facts, ...more } }), factsReason: Object.keys(more).length > 0 ? 'Confirmed with the service by telephone.' : '',
      breach, breachReason, councilRole: 'Controller', lead: String(known.me.id), reportVersionSeen: found.reportVersion
    },
    known
  );

const wording = { strings: { ...severityStrings }, language: 'en-GB' } as const;

/** What the facts suggest, a full name, and nothing aggravating that the kind of incident does not say. */
export const assessed = (risk: RiskLevel, riskReason: string): CaseStep => ({ values }) => {
  const suggested = takeSuggestions(emptySeverityDraft('en-GB'), suggestSeverity(values.facts), wording);
  const named = choose(suggested, { kind: 'identifier', identifier: 'fullName', value: 0.75 }, wording);
  const classed = named.dataClasses.length > 0 ? named : choose(named, { kind: 'class', class: 'simple', level: 1 }, wording);
  const severity = circumstanceKeys.reduce((draft, circumstance) => (draft[circumstance] ? draft : choose(draft, { kind: 'circumstance', circumstance, value: 0 }, wording)), classed);
  return assessSeverity(values, { severity, risk, riskReason });
};

/** The DPO's advice first, then the decision of whoever decides for the made-up council; each is an event of its own. */
const advisedAnd = (about: 'ico' | 'people', advises: 'Tell' | 'Do not tell', reason: string, decide: CaseStep): CaseStep => (found, known) => {
  const advised = recordAdvice(found, about, { advises, reason, by: DPO, date: '', time: '' }, known);
  if (!advised.ok) return advised;
  const decided = decide({ ...found, values: advised.next }, known);
  return decided.ok ? { ...decided, events: [...advised.events, ...decided.events] } : decided;
};
const DPO = 'Priya Nandra';
const decider = { by: 'Helen Marsh', delegation: 'Senior Information Risk Owner, scheme of delegation' } as const;

export const icoDecided = (decision: 'Tell' | 'Do not tell', reason: string, delayReason = ''): CaseStep =>
  advisedAnd('ico', decision, reason, (found, known) => decideIco(found, { decision, reason, delayReason, ...decider }, known));

export const peopleDecided = (decision: 'Tell' | 'Do not tell', reason: string): CaseStep =>
  advisedAnd('people', decision, reason, (found, known) => decidePeople(found, { decision, reason, exception: 'None', ...decider }, known));

export const icoTold = (reference: string, unknown: readonly string[] = [], delayReason = ''): CaseStep => (found, known) =>
  recordIcoTold(found, { ...told(0.25, known), how: 'Online form', reference, unknown, note: '', delayReason }, known);

export const peopleTold = (people: number): CaseStep => (found, known) => recordPeopleTold(found, { ...told(0.25, known), how: 'Letter', people: String(people), language: 'en-GB', note: '' }, known);

export const investigated = (cause: string, lesson: string, action: string): CaseStep => (found, known) =>
  saveInvestigation(
    found,
    {
      whatCausedIt: cause, doPeopleNeedTelling: 'See the decision on the case.', doesIcoNeedTelling: 'See the decision on the case.', howToAvoidAnother: action,
      effects: 'Worry for the people concerned; no loss is known.', rootCause: 'Process not followed', rootCauseDetails: '',
      lessons: [{ text: lesson, spreadBy: 'Head of service', audience: 'The whole team', due: undefined, done: true }],
      actions: [{ text: action, owner: 'Team manager', target: known.now.toZonedDateTimeISO('Europe/London').add({ days: 30 }).toPlainDate().toString(), state: 'Open', note: '' }]
    },
    known
  );

export const closed = (finalEvaluation: string): CaseStep => (found, known) =>
  closeCase(found, { finalEvaluation, openTasks: 0, retention: proposedRetention }, known);
