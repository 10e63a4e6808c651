import { ukDate, ukInputs } from '../../src/calendar';
import { assign } from '../../src/casework/rules/assign';
import type { CommandContext } from '../../src/casework/rules/command';
import { dayAndTime } from '../../src/casework/rules/moments';
import type { WayTold } from '../../src/casework/rules/waysTold';
import { defaultOfficerSettings } from '../../src/platform/settings/officers';
import { assess, assessInput, type AssessInput } from '../../src/requests/rules/cases/assess';
import { clarificationInput, clarify } from '../../src/requests/rules/cases/clarify';
import { emptyClosing } from '../../src/casework/rules/earlyClosing';
import { closeRequest } from '../../src/requests/rules/cases/close';
import { extend } from '../../src/requests/rules/cases/extend';
import { identityInput, recordIdentity } from '../../src/requests/rules/cases/identity';
import { requestAssign } from '../../src/requests/rules/cases/leadAndReopen';
import { recordReview } from '../../src/requests/rules/cases/review';
import type { RequestReview } from '../../src/requests/rules/cases/reviewFile';
import { respond, respondStart, type RespondInput } from '../../src/requests/rules/cases/respond';
import type { RequestCase } from '../../src/requests/rules/cases/values';
import type { Right, RequestKind, RightOutcome } from '../../src/requests/rules/choices';
import type { DemoStep } from './toldMoments';

/** What an officer does to a request with one command of the desk. */
export type RequestStep = DemoStep<RequestCase>;

const justNow = ({ now }: CommandContext): { date: string; time: string } => ukInputs(now.subtract({ minutes: 5 }));
const today = ({ now }: CommandContext): string => ukDate(now).toString();

/** The first question: for which rights. */
export const asksFor = (rights: readonly Right[], more: Partial<AssessInput> = {}): RequestStep => (found, known) =>
  assess(found, { ...assessInput(found.values, dayAndTime(found.values.receivedAt)), kind: 'Rights request', rights, ...more }, known);

/** It leaves by another door. */
export const leavesAs = (kind: RequestKind, kindReason: string): RequestStep => (found, known) =>
  assess(found, { ...assessInput(found.values, dayAndTime(found.values.receivedAt)), kind, kindReason, rights: [] }, known);

/** Whoever does it leads it from now on. */
export const takenOn: RequestStep = (found, { me, officers }) => assign(requestAssign, found, { lead: me }, officers);

export const identityAsked = (doubt: string): RequestStep => (found, known) => {
  const typed = identityInput(found.values);
  return recordIdentity(found, { ...typed, identity: { ...typed.identity, asked: justNow(known), doubt } }, known);
};

export const identityClear = (seen: string): RequestStep => (found, known) => {
  const typed = identityInput(found.values);
  return recordIdentity(found, { ...typed, identity: { ...typed.identity, given: justNow(known), seen } }, known);
};

export const clarificationAsked = (what: string): RequestStep => (found, known) => {
  const before = clarificationInput(found.values.file.clarifications);
  return clarify(found, [...before, { key: `question-${before.length + 1}`, what, askedOn: today(known), answeredOn: '', answer: '', goesOnBecause: '' }], known);
};

/** The last question is answered. */
export const clarificationAnswered = (answer: string): RequestStep => (found, known) => {
  const before = clarificationInput(found.values.file.clarifications);
  return clarify(found, before.map((row, place) => (place === before.length - 1 ? { ...row, answeredOn: today(known), answer } : row)), known);
};

export const extended = (ground: 'Complexity' | 'Number of requests', why: string): RequestStep => (found, known) =>
  extend(found, { ...justNow(known), ground, why, lateBecause: '', takenBack: false }, known);

/** Rows without their keys, days and names: those of the one who decides, today. */
export const reviewed = (more: (known: CommandContext) => Partial<RequestReview>): RequestStep => (found, known) => {
  const { v: _form, counts: _counts, ...before } = found.values.review;
  return recordReview(found, { ...before, ...more(known) }, known);
};

export const answered = (right: Right, outcome: RightOutcome, more: Partial<RespondInput> = {}, how: WayTold = 'Letter'): RequestStep => (found, known) =>
  respond(found, { ...respondStart(found.values, right).input, isSent: 'yes', outcome, on: today(known), how, ...more }, known);

/** A part of an answer that went before the rest: the time goes on. */
export const partSent = (right: Right, what: string, how: WayTold = 'Letter'): RequestStep => (found, known) => {
  const { input } = respondStart(found.values, right);
  return respond(found, { ...input, isSent: 'no', parts: [...input.parts, { key: `part-${input.parts.length + 1}`, on: today(known), how, what }] }, known);
};

export const closed: RequestStep = (found, known) => closeRequest(found, emptyClosing, { months: defaultOfficerSettings.retention.request }, known);
