import { Temporal } from 'temporal-polyfill';
import { ukDate, ukInputs, utcSecond, type Nation } from '../../../calendar';
import { emptyClosing } from '../../../casework/rules/earlyClosing';
import type { CommandContext } from '../../../casework/rules/command';
import { genericEvent } from '../../../casework/rules/events/makeEvent';
import type { FormerClosing } from '../intake/importWords';
import type { ExtensionGround, Right, RightOutcome } from '../choices';
import { withAnswered } from './answerRows';
import { clarify } from './clarify';
import { closeRequest, plainClosing } from './close';
import { answeredInTime, type ClockValues } from './clock';
import type { RequestResult } from './commands';
import { requestEvent } from './events';
import { emptyExtension, lateFor } from './extend';
import { identityInput, recordIdentity } from './identity';
import { emptyRequestFile, type AnsweredRight } from './requestFile';
import { asksReasons, asksRecipients } from './respondAsks';
import type { RequestCase } from './values';

/** What happened to a request before it came into the log, by the register that the council kept until then. */
export interface FormerRequest {
  readonly rights: readonly Right[];
  readonly identityAskedAt: Temporal.Instant | undefined;
  readonly identityGivenAt: Temporal.Instant | undefined;
  /** When the requester was asked something to find the information, and when the answer came. */
  readonly clarifiedFrom: Temporal.Instant | undefined;
  readonly clarifiedUntil: Temporal.Instant | undefined;
  /** When the requester was told of an extension; on what ground, where the register says so, in its words. */
  readonly extendedAt: Temporal.Instant | undefined;
  readonly extensionGround: ExtensionGround | undefined;
  readonly extensionWhy: string;
  readonly answered: readonly FormerAnswer[];
  readonly closedAt: Temporal.Instant | undefined;
  /** How it ended where not everything was answered, and the register's words of that. */
  readonly closing: FormerClosing;
  readonly outcome: string;
}

export interface FormerAnswer {
  readonly right: Right;
  readonly outcome: RightOutcome;
  readonly at: Temporal.Instant;
  /** In the words of the register. */
  readonly said: string;
}

/** In the officer's language: what stands where somebody would have typed. */
export interface FormerWords {
  /** That it was brought in from the former register. */
  readonly why: string;
  /** That the register does not say it. */
  readonly notSaid: string;
}

const nothing = { askedAt: undefined, givenAt: undefined };

/**
 * What the clock of such a request hangs on, so that its last day can be compared with that of the register before anything is added. A pause is of access alone
 * (UK GDPR article 12A(5)).
 */
export function formerClock(receivedAt: Temporal.Instant, nation: Nation, rights: readonly Right[], former: FormerRequest | undefined): ClockValues {
  const asked = former?.clarifiedFrom && rights.includes('Access') ? former.clarifiedFrom : undefined;
  return {
    caseState: 'In hand', receivedAt, nation, kind: 'Rights request', rights,
    identity: { askedAt: former?.identityAskedAt, givenAt: former?.identityGivenAt, doubt: former?.identityAskedAt ? '-' : '', seen: '' },
    authority: { ...nothing, what: '' }, fee: { ...nothing, why: '' },
    extension: { ...emptyExtension, toldAt: former?.extendedAt },
    file: {
      ...emptyRequestFile,
      clarifications: asked
        ? [
          { key: 'former', what: '', askedOn: dayOf(asked), answeredOn: former?.clarifiedUntil && dayOf(former.clarifiedUntil), answer: '', goesOnBecause: '' }
        ]
        : []
    }
  };
}

const dayOf = (at: Temporal.Instant): string => ukDate(at).toString();

/** Whether the log has of it what adding it made: nobody has worked on it since it came. */
export const isUntouched = ({ aroundDesk, values }: RequestCase): boolean =>
  aroundDesk === undefined && values.caseState === 'New' && values.kind === 'Not decided' && values.identity.askedAt === undefined && values.extension.toldAt === undefined &&
  values.file.answered.length === 0 && values.file.clarifications.length === 0;

/**
 * Brings in what a former register says happened, by the rules of the commands themselves: who they are was asked and clear, a question to the requester, an extension, what came of each right, and the closing,
 * each on its own day. What the register does not say is not made up: no doubt, no ground, no reason, no advice; the texts say that it does not say it. Of a request on which somebody has worked since
 * nothing is brought in: undefined, as where there is nothing.
 * @param months of the council's schedule, from the day on which the register has it closed
 */
export function bringInFormer(
  found: RequestCase, former: FormerRequest, months: number, words: FormerWords, context: CommandContext
): RequestResult | undefined {
  if (!isUntouched(found)) return undefined;
  const steps = [begin, identity, clarification, extension, ...former.answered.map(answerStep), ending(months)];
  return steps.reduce<RequestResult>((before, step) => {
    if (!before.ok) return before;
    const after = step({ ...found, values: before.next }, former, words, context);
    if (!after) return before;
    return after.ok ? { ...after, events: [...before.events, ...after.events] } : after;
  }, { ok: true, next: found.values, events: [] });
}

type Step = (found: RequestCase, former: FormerRequest, words: FormerWords, context: CommandContext) => RequestResult | undefined;

/** It stands in a register of requests under data protection law, so that is what it is. */
const begin: Step = ({ values, externalId }, { rights }, words) => ({
  ok: true,
  next: { ...values, kind: 'Rights request', kindReason: words.why, rights, caseState: 'In hand' },
  events: [
    genericEvent('broughtIn', { number: externalId.startsWith('~') ? '' : externalId }),
    requestEvent('assessed', { kind: 'Rights request', rights }, { details: words.why })
  ]
});

/** Clear without having been asked kept nobody waiting; that it was asked had a reason, which the register does not say. */
const identity: Step = (found, { identityAskedAt: asked, identityGivenAt: given }, { notSaid }, context) => {
  if (!asked && !given) return undefined;
  const input = identityInput(found.values);
  const boxes = { asked: asked ? ukInputs(asked) : input.identity.asked, given: given ? ukInputs(given) : input.identity.given };
  return recordIdentity(found, { ...input, identity: { ...boxes, doubt: asked ? notSaid : '', seen: given ? notSaid : '' } }, context);
};

const clarification: Step = (found, { clarifiedFrom: from, clarifiedUntil: until }, { notSaid }, context) => {
  if (!from || !found.values.rights.includes('Access')) return undefined;
  return clarify(
    found,
    [{ key: 'former', what: notSaid, askedOn: dayOf(from), answeredOn: until ? dayOf(until) : '', answer: until ? notSaid : '', goesOnBecause: '' }],
    context
  );
};

/** As the command does, but that a register need not say on what ground (UK GDPR article 12A(3)). One that came late gives no time, and why it was late nobody wrote down. */
const extension: Step = ({ values }, { extendedAt: toldAt, extensionGround: ground, extensionWhy }, { notSaid }) => {
  if (!toldAt) return undefined;
  const why = extensionWhy === '' ? notSaid : extensionWhy;
  const isLate = lateFor(values, ukDate(toldAt)).length > 0;
  return {
    ok: true, next: { ...values, extension: { toldAt, ground, why, lateBecause: isLate ? notSaid : '' } },
    events: [requestEvent('extended', { ground, at: utcSecond(toldAt), late: isLate || undefined }, { details: why })]
  };
};

/** Without asking what the answer said: the register does not know, so nothing is said to be missing of it either. */
const answerStep = ({ right, outcome, at, said }: FormerAnswer): Step => ({ values }, _former, { notSaid }) => {
  const reasons = said !== '' ? said : asksReasons(outcome) ? notSaid : '';
  const row: AnsweredRight = {
    right, outcome, on: dayOf(at), how: 'Other', reasons, recipientsTold: asksRecipients(right, outcome) ? notSaid : '', lateBecause: ''
  };
  const isLate = answeredInTime(withAnswered(values, row), right) === false;
  return {
    ok: true, next: withAnswered(values, { ...row, lateBecause: isLate ? notSaid : '' }),
    events: [requestEvent('answered', { right, outcome, on: row.on, late: isLate || undefined }, { details: reasons })]
  };
};

/** The rule closes at the moment that it is told is now: that is the day of the register. */
const ending = (months: number): Step => (found, { closedAt, closing, outcome }, words, { me }) => {
  if (!closedAt) return undefined;
  const isPlain = plainClosing(found.values) !== undefined;
  const early = {
    ...emptyClosing, how: closing, who: me.name, why: [words.why, outcome].filter((each) => each !== '').join('\n'), advice: words.notSaid,
    adviceBy: words.notSaid
  };
  return closeRequest(found, isPlain ? emptyClosing : early, { months }, { me, now: closedAt });
};

/** The last of what happened: nothing was closed before it. */
export const lastOf = (moments: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined =>
  moments.flatMap((at) => (at ? [at] : [])).sort(Temporal.Instant.compare).at(-1);
