import type { Temporal } from 'temporal-polyfill';
import type { CaseProblem } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { whyNot, type ExemptionQuestion } from '../exemptions/choose';
import { GENERAL_PAGE_CODE } from '../exemptions/exemption';
import { healthGate, type HealthOpinion } from '../exemptions/healthOpinion';
import { exemptionOf } from '../exemptions/table';
import { printedCode, type Findings, type Telling } from '../exemptions/withheld';
import { keepsBack, type EntryDecision } from './choices';
import type { ScheduleLine } from './entry';

/** What an officer decides of one entry or of many. */
export interface DecisionInput {
  readonly decision: EntryDecision | '';
  readonly exemptions: readonly string[];
  readonly told: Telling | '';
  readonly reason: string;
  readonly isHealth: boolean;
  /** Of an opinion in the review of the request. */
  readonly opinion: string;
  /** Of one entry that is a copy of another: its number, as typed. Of many each says its own. */
  readonly duplicateOf: string;
}
export const emptyDecision: DecisionInput = { decision: '', exemptions: [], told: '', reason: '', isHealth: false, opinion: '', duplicateOf: '' };

/** One cell of a list holds them. */
const mostExemptions = 20;

/** What a decision depends on besides. */
export interface DecisionContext {
  readonly question: ExemptionQuestion;
  readonly opinions: readonly HealthOpinion[];
  readonly today: Temporal.PlainDate;
}

/**
 * What is wrong or missing in a decision. What keeps something back names its exemption and the reason, each of which may be used for this request (`checkWithheld` for the request as a
 * whole; Data Protection Act 2018, Schedules 2 to 4, section 45(4) and (7)). Health data waits for the opinion that lets it go, or lets it be withheld for serious harm
 * (Schedule 3 paragraphs 5(2) and 6(1)): that is a warning here, and stands in the way of the release.
 * Problems: `decision` (`required`), `exemptions` (`exemption-required`, `exemption-unknown`, `too-many`, why it may not be used), `told` (`told-required`), `reason`
 * (`reason-required`, `out-of-scope-why`), `duplicateOf` (`not-a-number`). Warnings: `exemptions` (`recheck`, `only-later`), `told` (`may-tip-off`), `opinion` (`opinion-waits`).
 */
export function checkDecision(input: DecisionInput, { question, opinions, today }: DecisionContext): Findings {
  const problems = new Problems();
  const warnings: CaseProblem[] = [];
  const { decision, exemptions } = input;
  if (decision === '') problems.add('decision', 'required');
  const isKept = decision !== '' && keepsBack(decision);
  if (isKept) {
    if (exemptions.length === 0) problems.add('exemptions', 'exemption-required');
    if (exemptions.length > mostExemptions) problems.add('exemptions', 'too-many');
    for (const exemption of exemptions.map((id) => exemptionOf(id))) {
      const why = exemption === undefined ? 'exemption-unknown' : whyNot(exemption, question);
      if (why) problems.add('exemptions', why);
      if (exemption?.effect === 'later') warnings.push({ field: 'exemptions', code: 'only-later' });
      if (exemption?.trust === 'recheck') warnings.push({ field: 'exemptions', code: 'recheck' });
      if (exemption?.mayTipOff && input.told === 'specific') warnings.push({ field: 'told', code: 'may-tip-off' });
    }
    if (input.told === '') problems.add('told', 'told-required');
  }
  problems.text('reason', input.reason, isKept ? 'reason-required' : decision === 'out-of-scope' ? 'out-of-scope-why' : undefined);
  if (decision === 'duplicate') problems.count('duplicateOf', input.duplicateOf);
  if (decision !== '' && waitsForOpinion({ decision, isHealth: input.isHealth, opinion: input.opinion, exemptions }, opinions, today)) warnings.push({ field: 'opinion', code: 'opinion-waits' });
  return { problems: problems.found, warnings };
}

/** Whether health data can neither go nor be withheld as it was decided, on a day. Nothing else waits for it. */
export function waitsForOpinion(
  line: Pick<ScheduleLine, 'decision' | 'isHealth' | 'opinion' | 'exemptions'>, opinions: readonly HealthOpinion[],
  today: Temporal.PlainDate
): boolean {
  if (!line.isHealth || (line.decision !== 'disclose' && line.decision !== 'part' && line.decision !== 'withhold')) return false;
  const opinion = opinions.find(({ key }) => key !== '' && key === line.opinion);
  const gate = opinion && healthGate(opinion, today);
  if (line.decision === 'withhold') return line.exemptions.includes('sch3-5') && !gate?.mayWithhold;
  // in part: what is health data among it is either given or kept back, and for both an opinion is needed
  return line.decision === 'part' && line.exemptions.includes('sch3-5') ? !gate?.mayWithhold : !gate?.mayDisclose;
}

/** Why this entry cannot be decided so, whatever is typed; undefined where it can. */
export type EntryRefusal = 'released' | 'no-original' | 'of-itself' | 'original-is-copy';

/**
 * What went out stays as it went out. A copy names the entry of which it is one, which is not a copy itself: a chain could end nowhere.
 * @param original of the entry that is named as the first one, its own `duplicateOf`, where it is known
 */
export function refusalOf(
  line: Pick<ScheduleLine, 'number' | 'releasedIn' | 'duplicateOf'>, input: Pick<DecisionInput, 'decision' | 'duplicateOf'>,
  original?: Pick<ScheduleLine, 'duplicateOf' | 'decision'>
): EntryRefusal | undefined {
  if (line.releasedIn !== '') return 'released';
  if (input.decision !== 'duplicate') return undefined;
  const of = originalNumber(line, input);
  if (of === undefined) return 'no-original';
  if (of === line.number) return 'of-itself';
  return original?.decision === 'duplicate' ? 'original-is-copy' : undefined;
}

/** The entry of which this one is a copy: what is typed, else what its hash said. */
export function originalNumber({ duplicateOf }: Pick<ScheduleLine, 'duplicateOf'>, input: Pick<DecisionInput, 'duplicateOf'>): number | undefined {
  const typed = input.duplicateOf.trim();
  return /^\d{1,5}$/.test(typed) && Number(typed) > 0 ? Number(typed) : duplicateOf;
}

/** What stands in an entry when it is decided. A check of what was decided before is asked for again; what is told and why is kept only where something is kept back. */
export function decidedCells(line: Pick<ScheduleLine, 'check' | 'duplicateOf'>, input: DecisionInput, guid: string): Pick<ScheduleLine, 'decision' | 'exemptions' | 'told' | 'isHealth' | 'opinion' | 'decidedIn' | 'check' | 'checkedIn' | 'duplicateOf'> & { readonly reason: string } {
  const decision = input.decision === '' ? 'undecided' : input.decision;
  const isKept = keepsBack(decision);
  return {
    decision, exemptions: isKept ? [...new Set(input.exemptions)] : [], told: isKept && input.told !== '' ? input.told : undefined, reason: input.reason.trim(), isHealth: input.isHealth,
    opinion: input.isHealth ? input.opinion : '', decidedIn: guid, check: line.check === 'none' ? 'none' : 'asked', checkedIn: '',
    duplicateOf: decision === 'duplicate' ? originalNumber(line, input) : line.duplicateOf
  };
}

/** The codes that stand on the pages of an entry in place of what was left out, each once. */
export function pageCodes({ exemptions, told }: Pick<ScheduleLine, 'exemptions' | 'told'>): readonly string[] {
  return told === 'general' ? [GENERAL_PAGE_CODE] : [...new Set(exemptions.flatMap((exemption) => printedCode({ exemption, told }) ?? []))];
}
