import strings from '../../../loc/requests';
import { byKey } from '../../../loc/texts';
import type { Temporal } from 'temporal-polyfill';
import { timeLeftOf, type TimeLeft } from '../../../casework/rules/clock';
import { daysLeftText, filled, roomWords } from '../../../casework/ui/roomWords';
import { fill } from '../../../shared-ui/text';
import { openRights, requestClock, requestClockOf, rightClock, waitsFor } from '../../rules/cases/clock';
import type { RequestFile } from '../../rules/cases/requestFile';
import type { RequestValues } from '../../rules/cases/values';
import type { Right } from '../../rules/choices';
import { reviewText } from './reviewText';
import { shortDay } from './shortDay';

/** Rows of the file and columns that follow from it: what was asked and answered, a line each. */
function rowsOf(path: string, value: unknown): string | undefined {
  switch (path) {
    case 'Title': return titleText(String(value));
    case 'requester.kind': return requesterText(String(value));
    case 'OpenRights': case 'WaitsFor': return String(value).split('; ').map(choiceText).join(', ');
    case 'file.card': return cardText(value as RequestFile['card']);
    case 'file.clarifications': return (value as RequestFile['clarifications']).map(({ what, askedOn, answer, answeredOn, goesOnBecause }) => filled(what, shortDay(askedOn), answer, shortDay(answeredOn), goesOnBecause)).join('\n');
    case 'file.answered': return (value as RequestFile['answered']).map(({ right, outcome, on, how, reasons, recipientsTold, lateBecause, searchesBecause, lacking }) =>
      filled(choiceText(right), choiceText(outcome), shortDay(on), how && choiceText(how), reasons, recipientsTold, lateBecause, searchesBecause, lacking?.who, lacking?.why, lacking?.advice, lacking?.adviceBy)).join('\n');
    case 'file.responses': return (value as NonNullable<RequestFile['responses']>).map(({ right, outcome, reasons, recipientsTold, done, grounds, isMarketing, restriction, searches, contents, parts }) => filled(
      choiceText(right), outcome && choiceText(outcome), ...(grounds ?? []).map(choiceText), marketingText(isMarketing), reasons, recipientsTold, done,
      restriction && filled(shortDay(restriction.since), shortDay(restriction.lifted), shortDay(restriction.told), restriction.why, restriction.toldLateBecause), ...searches, ...contentsOf(contents), ...parts.map(({ on, how, what }) => filled(shortDay(on), how && choiceText(how), what))
    )).join('\n');
    case 'schedule': return scheduleText(value as RequestValues['schedule']);
    default: return reviewText(path, value, choiceText);
  }
}

/** The counts that an answer says. */
const scheduleText = ({ found, disclosed, part, withheld, outOfScope, duplicates, undecided, pages, released, releasedPages }: RequestValues['schedule']): string =>
  (found === 0 ? strings.scheduleNone : `${fill(strings.scheduleCounts, found, disclosed, part, withheld, outOfScope, duplicates, undecided)} ${fill(strings.schedulePages, pages, released, releasedPages)}`);

/** What is written of the information: who reads two versions sees which of them says what. */
const contentsOf = (contents: NonNullable<RequestFile['responses']>[number]['contents']): readonly string[] => Object.entries(contents ?? {}).flatMap(([name, value]) =>
  (typeof value === 'string' ? value : typeof value === 'boolean' ? fill(byKey(strings)[`contents_${name}`] ?? '{0}', choiceText(value ? 'Yes' : 'No'))
    : value.map(({ short, meaning }) => `${short}: ${meaning}`)));

const marketingText = (isMarketing: boolean | undefined): string => (isMarketing === undefined ? '' : isMarketing ? strings.choice_directMarketing : strings.choice_otherUse);

/** A line each, since an answer such as "No" says nothing without its question. */
function cardText({ childCanAsk, childWishes, parentalResponsibility, courtOrders, risk, addressConfirmed, worksIn }: RequestFile['card']): string | undefined {
  const lines = ([
    ['childCanAsk', childCanAsk && choiceText(childCanAsk)], ['childWishes', childWishes], ['parentalResponsibility', parentalResponsibility], ['courtOrders', courtOrders], ['risk', risk],
    ['addressConfirmed', addressConfirmed], ['worksIn', worksIn?.join(', ')]
  ] as const).flatMap(([part, said]) => (said ? [fill(strings[`card_${part}`], said)] : []));
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** Requests in words. */
export const { commandTitle, choiceText, choicesOf, fieldLabel, valueText } = roomWords(strings, {
  freeText: /(reason|said|name|contact|service|subject|doubt|seen|what|why|lateBecause|file|linked)/i, rows: rowsOf
});

/** Who asks for whom: "Other" alone would say nothing beside a name. */
export const requesterText = (kind: string): string => (kind === 'Other' ? strings.requester_other : choiceText(kind));

/** What a request is called beside its reference: what is asked for, or that it is somebody's request. */
export function titleText(stored: string): string {
  if (stored === 'Request') return strings.title_request;
  return stored === 'Access' ? strings.title_access : stored.split(', ').map(choiceText).join(', ');
}

/** '12 days left to answer'. */
export const leftText = (left: TimeLeft): string => daysLeftText(strings, left);

export interface ClockWords {
  readonly left: TimeLeft;
  readonly text: string;
  /** Of what runs: the right that ends first, and its last day. */
  readonly first: { readonly right: Right; readonly due: Temporal.PlainDate } | undefined;
}

/** The clock of a request in words: of what is open that which ends first; where nothing runs, what it waits for. */
export function clockWords(values: RequestValues, now: Temporal.Instant): ClockWords {
  const { state, due } = requestClockOf(values);
  const left = timeLeftOf(requestClock(values), now);
  const right = state === 'Running' && due ? openRights(values).find((each) => rightClock(values, each).due?.equals(due)) : undefined;
  const first = right && due && { right, due };
  if (state === 'Waiting') return { left, text: waitsFor(values).map((what) => strings[`waits_${what}`]).join('; '), first };
  if (state === 'Paused') return { left, text: strings.paused, first };
  return { left, text: state === 'Running' && due === undefined ? strings.receivedUnknown : leftText(left), first };
}
