import strings from '../../../../loc/triage';
import { formatUkStamp } from '../../../../calendar';
import { fill } from '../../../../shared-ui/text';
import type { LikelyDuplicate } from '../../../cases/contract';
import type { ReportedCase } from '../../../intake';
import { choiceKey, type BreachCase, type CaseProblem } from '../../../rules';
import { severityOfDraft, type SeverityInput } from '../../../rules/severity';
import type { TellSuggestion, TriageInput } from '../../../rules/triage';
import { choiceText, kindText } from '../fields';
import { stepRows, tellRows } from './rows';
import { hasNews } from './useTriage';
import { wordOf } from './words';

export const sectionKeys = ['reporter', 'facts', 'duplicates', 'breach', 'aware', 'severity', 'containment', 'tell', 'lead'] as const;
export type SectionKey = (typeof sectionKeys)[number];

const fields: readonly (readonly [SectionKey, RegExp])[] = [
  ['facts', /^(facts|triage\.factsReason)/], ['aware', /^aware/], ['breach', /^(breach|councilRole|supplier|regime)/], ['severity', /^(severity|risk)/], ['containment', /^triage\.containment/],
  ['tell', /^triage/], ['lead', /^leadId/]
];

/** In which section a problem is put right; undefined for the case as a whole. */
export function sectionOf(field: string): SectionKey | undefined {
  return fields.find(([, pattern]) => pattern.test(field))?.[0];
}

interface Standing {
  readonly found: BreachCase;
  readonly input: TriageInput;
  readonly severity: SeverityInput;
  readonly reported: ReportedCase | undefined;
  readonly duplicates: readonly LikelyDuplicate[] | undefined;
  readonly suggestions: readonly TellSuggestion[];
  readonly problems: readonly CaseProblem[];
  readonly serviceText: (service: string) => string;
}

export interface ShownSection {
  readonly key: SectionKey;
  readonly title: string;
  readonly summary: string;
  readonly startsOpen: boolean;
  readonly hasProblem: boolean;
  /** Whether nothing is left to answer in it, as the case is saved. */
  readonly isDone: boolean;
}

/** The sections with how each stands, for the folded line and the contents. The first triage begins with what the case awaits. */
export function sections(standing: Standing): readonly ShownSection[] {
  const { found, problems } = standing;
  const { values } = found;
  const awaited: Readonly<Partial<Record<SectionKey, boolean>>> = { facts: values.caseState === 'New', breach: values.breach === 'Not decided', aware: values.awareAt === undefined };
  return sectionKeys.map((key) => ({
    key, title: wordOf(`section_${key}`), summary: summaryOf[key](standing), startsOpen: awaited[key] === true, hasProblem: problems.some(({ field }) => sectionOf(field) === key),
    isDone: isDone[key](standing)
  }));
}

const isDone: Readonly<Record<SectionKey, (standing: Standing) => boolean>> = {
  reporter: ({ reported, found }) => reported !== undefined && !hasNews(reported) && found.values.caseState !== 'New',
  facts: ({ found }) => found.values.caseState !== 'New',
  duplicates: ({ duplicates }) => duplicates?.length === 0,
  breach: ({ found }) => found.values.breach !== 'Not decided',
  aware: ({ found }) => found.values.awareAt !== undefined,
  severity: ({ found }) => found.values.severity !== undefined && found.values.risk !== 'Not decided',
  containment: ({ input, found }) => stepRows(input, found.values.facts).every(({ row }) => row.state === 'Done' || row.state === 'Not applicable'),
  tell: ({ input, suggestions, found }) => found.values.caseState !== 'New' && tellRows(input, suggestions).every(({ row }) => row.state !== '' && row.state !== 'To tell'),
  lead: ({ found }) => found.values.leadId !== undefined
};

const summaryOf: Readonly<Record<SectionKey, (standing: Standing) => string>> = {
  reporter: ({ reported }) => (reported ? (hasNews(reported) ? strings.newSomething : strings.newNothing) : ''),
  facts: ({ input, serviceText }) => [kindText(input.incidentKind), serviceText(input.service)].filter(Boolean).join(', '),
  duplicates: ({ duplicates }) => (duplicates ? (duplicates.length === 0 ? strings.duplicatesNone : fill(strings.duplicatesCount, duplicates.length)) : ''),
  breach: ({ input }) => wordOf(`breach_${choiceKey(input.breach)}`),
  aware: ({ found }) => (found.values.awareAt ? formatUkStamp(found.values.awareAt) : strings.summaryOpen),
  severity: ({ severity }) => {
    const scored = severityOfDraft(severity.severity);
    return scored ? `${scored.severity.score.toFixed(2)} ${choiceText(scored.severity.band)}` : strings.summaryOpen;
  },
  containment: ({ input, found }) => {
    const rows = stepRows(input, found.values.facts).filter(({ row }) => row.state !== 'Not applicable');
    return fill(strings.containmentCount, rows.filter(({ row }) => row.state === 'Done').length, rows.length);
  },
  tell: ({ input, suggestions }) => {
    const rows = tellRows(input, suggestions);
    return rows.length === 0 ? strings.tellNone : fill(strings.tellCount, rows.filter(({ row }) => row.state === '' || row.state === 'To tell').length);
  },
  lead: ({ input }) => (input.lead === '' ? strings.leadNobody : '')
};
