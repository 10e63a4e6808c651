import type { Temporal } from 'temporal-polyfill';
import { ukInputs } from '../../../calendar';
import { emptyClosing } from '../../../casework/rules/earlyClosing';
import type { CommandContext } from '../../../casework/rules/command';
import { genericEvent } from '../../../casework/rules/events/makeEvent';
import type { Closing, UpheldWord } from '../choices';
import { acknowledge, emptyAcknowledgement } from './acknowledge';
import { closeComplaint } from './close';
import type { ComplaintResult } from './commands';
import { complaintEvent } from './events';
import { emptyOutcome, tellOutcome } from './outcome';
import type { ComplaintCase, ComplaintValues } from './values';

/** What happened to a complaint before it came into the log, by the register that the council kept until then. */
export interface FormerComplaint {
  readonly acknowledgedAt: Temporal.Instant | undefined;
  readonly toldAt: Temporal.Instant | undefined;
  /** In the words of the register. */
  readonly outcome: string;
  readonly upheld: UpheldWord | undefined;
  readonly closedAt: Temporal.Instant | undefined;
  /** How it ended where no outcome was told. */
  readonly closing: Extract<Closing, 'Withdrawn' | 'Cannot be reached' | 'Other'>;
}

/** In the officer's language: what stands where somebody would have typed. */
export interface FormerWords {
  /** That it was brought in from the former register. */
  readonly why: string;
  /** That the register does not say it. */
  readonly notSaid: string;
}

/** Whether the log has of it what the register has: nobody has worked on it since it came. */
export const isUntouched = ({ aroundDesk, values: { caseState, nature, acknowledgement, outcome } }: ComplaintCase): boolean =>
  aroundDesk === undefined && caseState === 'New' && nature === 'Not decided' && acknowledgement.at === undefined && acknowledgement.notPossible === '' && outcome.toldAt === undefined;

/**
 * Brings in what a former register says happened, by the rules of the commands themselves: acknowledged, outcome told, closed, each on its own day. It is marked and counted
 * as brought in. The register's words of the outcome are the conclusion of the one point that it has; who decided, and advice, are not made up: the texts say that the register does not say it.
 * Of a complaint on which somebody has worked since nothing is brought in. Undefined where there is nothing to bring in.
 * @param months of the council's schedule, from the day on which the register has it closed
 */
export function bringInFormer(found: ComplaintCase, former: FormerComplaint, months: number, words: FormerWords, { me, now }: CommandContext): ComplaintResult | undefined {
  if (!isUntouched(found)) return undefined;
  const { acknowledgedAt, toldAt, closedAt } = former;
  const steps: ((found: ComplaintCase) => ComplaintResult)[] = [(each) => begin(each, former, words)];
  if (acknowledgedAt) steps.push((each) => acknowledge(each, { ...emptyAcknowledgement, ...ukInputs(acknowledgedAt), how: 'Other' }, { me, now }));
  if (toldAt) steps.push((each) => tellOutcome(each, { ...emptyOutcome, ...ukInputs(toldAt), how: 'Other', decidedBy: words.notSaid }, undefined, { me, now }));
  if (closedAt) {
    const ending = { ...emptyClosing, how: former.closing, who: me.name, why: [words.why, former.outcome].filter((each) => each !== '').join('\n'), advice: words.notSaid, adviceBy: words.notSaid };
    // the rule closes at the moment that it is told is now: that is the day of the register
    steps.push((each) => closeComplaint(each, ending, { months }, { me, now: closedAt }));
  }
  return steps.reduce<ComplaintResult>((before, step) => {
    if (!before.ok) return before;
    const after = step({ ...found, values: before.next });
    return after.ok ? { ...after, events: [...before.events, ...after.events] } : after;
  }, { ok: true, next: found.values, events: [] });
}

/** It stands in a register of complaints about data protection, so that is what it is; one that was only acknowledged waits for an officer's answer. */
function begin(found: ComplaintCase, { toldAt, closedAt, outcome, upheld }: FormerComplaint, words: FormerWords): ComplaintResult {
  const { values } = found;
  const isWorkedOn = toldAt !== undefined || closedAt !== undefined;
  const point = { key: 'former', text: values.said, conclusion: outcome === '' ? words.notSaid : outcome, reason: words.why, action: '', ...(upheld ? { upheld } : {}) };
  const next: ComplaintValues = {
    ...values, file: { ...values.file, former: true, points: toldAt ? [point] : values.file.points },
    ...(isWorkedOn ? { nature: 'Data protection' as const, natureReason: words.why, caseState: 'Looking into' as const } : {})
  };
  return {
    ok: true, next,
    events: [
      genericEvent('broughtIn', { number: found.externalId.startsWith('~') ? '' : found.externalId }),
      ...(isWorkedOn ? [complaintEvent('assessed', { nature: 'Data protection' }, { details: words.why })] : []),
      ...(toldAt ? [complaintEvent('lookedInto', { changed: ['points'], points: 1, concluded: 1 })] : [])
    ]
  };
}
