import { Problems } from '../../../casework/rules/problems';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { whyNot, type ExemptionQuestion } from '../exemptions/choose';
import { exemptionOf } from '../exemptions/table';
import { printedCode, tellings, type Telling } from '../exemptions/withheld';
import type { ScheduleAct } from './acts';
import { redactionWays, type RedactionWay } from './choices';

/** A redaction as an officer records it. */
export interface RedactionInput {
  /** Which pages of the document, and where on them. */
  readonly page: string;
  /** What kind of information it was; never the words themselves, which would stand here for whoever reads the record. */
  readonly what: string;
  readonly exemption: string;
  readonly told: Telling | '';
  readonly reason: string;
  readonly how: RedactionWay | '';
}
export const emptyRedaction: RedactionInput = { page: '', what: '', exemption: '', told: '', reason: '', how: '' };

/**
 * What is missing in the record of a redaction. What a council must be able to show: each one, who made it and why, and what its code means (ICO, standards on access to care records,
 * December 2025). Problems: `page`, `what`, `exemption`, `told`, `reason`, `how`.
 */
export function redactionProblems(input: RedactionInput, question: ExemptionQuestion): readonly CaseProblem[] {
  const problems = new Problems();
  if (problems.text('page', input.page, 'page-required').length > TEXT_LIMIT) problems.add('page', 'too-long');
  problems.text('what', input.what, 'what-required');
  const exemption = exemptionOf(input.exemption);
  if (exemption === undefined) problems.add('exemption', input.exemption === '' ? 'exemption-required' : 'exemption-unknown');
  else {
    const why = whyNot(exemption, question);
    if (why) problems.add('exemption', why);
  }
  if (!tellings.some((each) => each === input.told)) problems.add('told', 'told-required');
  problems.text('reason', input.reason, 'reason-required');
  if (!redactionWays.some((each) => each === input.how)) problems.add('how', 'how-required');
  return problems.found;
}

/** A line of the record. */
export interface RedactionLine {
  readonly number: number;
  readonly page: string;
  readonly what: string;
  readonly exemption: string;
  /** What stands on the page; undefined where nothing is told of it. */
  readonly code: string | undefined;
  readonly told: Telling | undefined;
  readonly reason: string;
  readonly how: RedactionWay | undefined;
  readonly act: ScheduleAct;
}

/** Every redaction, in the order of the documents and then as they were made; what another takes the place of is left out. Who and when are what SharePoint stamped. */
export function redactionRecord(acts: readonly ScheduleAct[]): readonly RedactionLine[] {
  const redactions = acts.filter(({ kind, numbers }) => kind === 'redact' && numbers.length > 0);
  const replaced = new Set(redactions.flatMap(({ content: { instead } }) => (instead === '' ? [] : [instead])));
  return redactions.filter(({ guid }) => !replaced.has(guid)).map((act): RedactionLine => {
    const { page, what, exemptions: [exemption = ''], told, reason, how } = act.content;
    return { number: act.numbers[0]?.[0] ?? 0, page, what, exemption, code: printedCode({ exemption, told }), told, reason, how, act };
  }).sort((one, other) => one.number - other.number || one.act.id - other.act.id);
}
