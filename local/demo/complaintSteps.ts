import { dayAndTime } from '../../src/casework/rules/moments';
import { assign } from '../../src/casework/rules/assign';
import type { CommandContext } from '../../src/casework/rules/command';
import { ukDate, ukInputs } from '../../src/calendar';
import { acknowledge, emptyAcknowledgement } from '../../src/complaints/rules/cases/acknowledge';
import { assess, assessInput, type AssessInput } from '../../src/complaints/rules/cases/assess';
import { emptyClosing, type EarlyClosingInput } from '../../src/casework/rules/earlyClosing';
import { closeComplaint } from '../../src/complaints/rules/cases/close';
import type { ComplaintFile } from '../../src/complaints/rules/cases/complaintFile';
import { putIntoGroup } from '../../src/complaints/rules/cases/group';
import { complaintAssign } from '../../src/complaints/rules/cases/leadAndReopen';
import { lookInto, lookIntoInput } from '../../src/complaints/rules/cases/lookInto';
import { tellOutcome } from '../../src/complaints/rules/cases/outcome';
import type { ComplaintCase } from '../../src/complaints/rules/cases/values';
import type { DemoStep, KnownInDemo } from './toldMoments';
import { defaultOfficerSettings } from '../../src/platform/settings/officers';
import type { WayTold } from '../../src/casework/rules/waysTold';
import type { ComplaintNature, ComplaintTopic } from '../../src/complaints/rules/choices';

export interface ComplaintKnown extends KnownInDemo<ComplaintCase> {
  /** Reference of the breach after which many complain. */
  readonly newsletter: string;
}

/** What an officer does to a complaint with one command of the desk. */
export type ComplaintStep = DemoStep<ComplaintCase, ComplaintKnown>;

const justNow = (how: WayTold, { now }: CommandContext): { date: string; time: string; how: string } => ({ ...ukInputs(now.subtract({ minutes: 5 })), how });

/** The first question. `about` names officers, by the first part of their address, whose own handling it is about. */
export const assessed = (nature: ComplaintNature, topics: readonly ComplaintTopic[], more: Partial<AssessInput> = {}, about: readonly string[] = []): ComplaintStep => (found, known) => {
  const concerns = known.officers.filter(({ upn }) => about.some((account) => upn.startsWith(`${account}@`))).map(({ id }) => id);
  return assess(found, { ...assessInput(found.values, dayAndTime(found.values.receivedAt)), nature, topics, concerns, ...more }, known.officers, known);
};

/** The same, for one that came after the newsletter. */
export const assessedAfterBreach: ComplaintStep = (found, known) => assessed('Data protection', ['Given to somebody else'], { breach: known.newsletter })(found, known);

/** Whoever does it leads it from now on. */
export const takenOn: ComplaintStep = (found, { me, officers }) => assign(complaintAssign, found, { lead: me }, officers);

export const acknowledged = (how: WayTold = 'Letter'): ComplaintStep => (found, known) => acknowledge(found, { ...emptyAcknowledgement, ...justNow(how, known) }, known);

export const cannotBeAcknowledged = (why: string): ComplaintStep => (found, known) => acknowledge(found, { ...emptyAcknowledgement, notPossible: why }, known);

export interface LookedInto {
  readonly points?: readonly Partial<ComplaintFile['points'][number]>[];
  readonly enquiries?: readonly { readonly of: string; readonly what: string; readonly answer?: string }[];
  /** Told to the complainant on that day. */
  readonly words?: readonly { readonly what: string; readonly how: WayTold }[];
}

/** The investigation as it stands now: points take the place of those before, enquiries and words are added to them. */
export const lookedInto = ({ points, enquiries = [], words = [] }: LookedInto): ComplaintStep => (found, known) => {
  const before = lookIntoInput(found.values.file);
  const today = ukDate(known.now).toString();
  return lookInto(found, {
    points: points?.map((point, place) => ({ key: `point-${place + 1}`, text: '', conclusion: '', reason: '', action: '', ...point, upheld: point.upheld ?? '' })) ?? before.points,
    enquiries: [
      ...before.enquiries,
      ...enquiries.map(({ answer = '', ...row }, place) => ({ key: `enquiry-${before.enquiries.length + place + 1}`, ...row, answer, askedOn: today, answeredOn: answer === '' ? '' : today }))
    ],
    progress: [...before.progress, ...words.map((row, place) => ({ key: `word-${before.progress.length + place + 1}`, on: today, by: '', ...row }))]
  }, known);
};

export const outcomeTold = (how: WayTold = 'Letter', leader?: string): ComplaintStep => async (found, known) =>
  tellOutcome(found, { ...justNow(how, known), decidedBy: '' }, leader === undefined ? undefined : await known.other(leader), known);

export const closed: ComplaintStep = (found, known) => closeComplaint(found, emptyClosing, { months: defaultOfficerSettings.retention.complaint }, known);

export const closedBefore = (how: 'Withdrawn' | 'Cannot be reached' | 'Other', why: string): ComplaintStep => (found, known) => closeComplaint(found, { ...answered(how, why), mergedInto: '' }, { months: defaultOfficerSettings.retention.complaint }, known);

export const mergedInto = (name: string, why: string): ComplaintStep => async (found, known) => {
  const survivor = await known.other(name);
  return closeComplaint(found, { ...answered('Merged', why), mergedInto: survivor.reference }, { months: defaultOfficerSettings.retention.complaint, survivor }, known);
};

const answered = (how: string, why: string): Omit<EarlyClosingInput, 'mergedInto'> => ({ how, why, who: 'Helen Marsh', advice: 'Close it, and keep what was written down.', adviceBy: 'Priya Nandra' });

export const ledBy = (name: string): ComplaintStep => async (found, { other }) => {
  const leader = await other(name);
  return putIntoGroup(found, leader.reference, leader);
};
