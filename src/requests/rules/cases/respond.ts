import { ukDate } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { sameValue } from '../../../casework/rules/differences';
import { Problems } from '../../../casework/rules/problems';
import { waysTold } from '../../../casework/rules/waysTold';
import { rightOutcomes, rights, type Right } from '../choices';
import { responseGaps, type ResponseGap } from '../response/checker';
import { contestedInput, readContested, type ContestedInput } from '../response/contested';
import { statements, type Statement } from '../response/facts';
import { asksGround, contestedLaw, groundsOf, mayRestrictInstead, type Ground } from '../response/grounds';
import { emptyContents, type WrittenResponse } from '../response/responseFile';
import { factsOf, responseOf } from '../response/responseOf';
import { emptySendAllTheSame, sendAllTheSame, type SendAllTheSame } from '../response/sendAllTheSame';
import { asYesNo, contentsInput, fromYesNo, readContents, readParts, readSentDay, type ContentsInput, type PartInput, type YesNo } from '../response/typed';
import { linesOf } from '../searches/lines';
import { eventsOfParts, withAnswered, withResponse } from './answerRows';
import { answeredInTime, answerOf } from './clock';
import { answer, type RequestResult } from './commands';
import { eventsOfContested } from './contestedEvents';
import { requestEvent, type RequestEvent } from './events';
import type { AnsweredRight } from './requestFile';
import { asksMarketing, tellsRecipients } from './respondAsks';
import type { RequestCase, RequestValues } from './values';

/** An answer to one right as typed: what it says, what of it went before, and whether it went. */
export interface RespondInput extends ContentsInput, SendAllTheSame {
  readonly right: string;
  readonly outcome: string;
  readonly reasons: string;
  readonly recipientsTold: string;
  readonly done: string;
  readonly grounds: readonly Ground[];
  /** Of an objection. */
  readonly isMarketing: YesNo;
  readonly restriction: ContestedInput;
  /** One place a line. */
  readonly searches: string;
  readonly parts: readonly PartInput[];
  /** Whether the answer, or the last part of it, was sent. */
  readonly isSent: YesNo;
  /** The day on which it was sent. */
  readonly on: string;
  readonly how: string;
  readonly lateBecause: string;
  readonly searchesBecause: string;
}

/** Where something that stands there before it is typed comes from: another right of the request, or the answers to its searches. */
export type PrefillFrom = Right | 'searches';

/** What stands in the form before anything is typed, and where it comes from that is not of this answer. */
export function respondStart({ file, rights: asked }: Pick<RequestValues, 'file' | 'rights'>, right: Right, made: readonly string[] = []): {
  readonly input: RespondInput; readonly from: Readonly<Partial<Record<'searches' | 'recipientsTold' | 'how', PrefillFrom>>>;
} {
  const own = responseOf(file, right);
  const sent = answerOf(file, right);
  const others = asked.filter((each) => each !== right).map((each) => ({
    right: each, how: answerOf(file, each)?.how, ...withoutRight(responseOf(file, each))
  }));
  const searched = others.find(({ searches }) => searches.length > 0);
  const told = tellsRecipients.includes(right) ? others.find(({ recipientsTold }) => recipientsTold !== '') : undefined;
  const way = others.find(({ how }) => how !== undefined);
  const isSearched = own.searches.length > 0;
  const recipientsTold = own.recipientsTold === '' && !sent ? told?.recipientsTold ?? '' : own.recipientsTold;
  return {
    input: {
      right, outcome: own.outcome ?? '', reasons: own.reasons, done: own.done, recipientsTold, grounds: own.grounds ?? [], isMarketing: asYesNo(own.isMarketing),
      restriction: contestedInput(own.restriction),
      searches: (isSearched ? own.searches : searched?.searches ?? made).join('\n'), parts: own.parts.map((part) => ({ ...part, how: part.how ?? '' })),
      ...contentsInput(own.contents ?? emptyContents), ...(sent?.lacking ? withoutGaps(sent.lacking) : emptySendAllTheSame),
      isSent: sent ? 'yes' : '', on: sent?.on ?? '', how: sent ? sent.how ?? '' : way?.how ?? '', lateBecause: sent?.lateBecause ?? '',
      searchesBecause: sent?.searchesBecause ?? ''
    },
    from: {
      ...(isSearched ? {} : searched ? { searches: searched.right } : made.length > 0 ? { searches: 'searches' as const } : {}),
      ...(own.recipientsTold === '' && !sent && told ? { recipientsTold: told.right } : {}), ...(!sent && way ? { how: way.right } : {})
    }
  };
}

const withoutRight = ({ right: _right, ...rest }: WrittenResponse): Omit<WrittenResponse, 'right'> => rest;
const withoutGaps = ({ who, why, advice, adviceBy }: SendAllTheSame): SendAllTheSame => ({ who, why, advice, adviceBy });

/** The answer that is typed, and what is wrong with it: the same for what it lacks while it is typed, and for what is saved. */
function readResponse(values: RequestValues, input: RespondInput, right: Right, today: ReturnType<typeof ukDate>, problems: Problems): WrittenResponse {
  const outcome = rightOutcomes.find((each) => each === input.outcome && (each !== 'Restricted instead' || mayRestrictInstead(right, values.regime)));
  const contents = right === 'Access' ? readContents(input, problems) : emptyContents;
  const received = values.receivedAt && ukDate(values.receivedAt);
  const parts = readParts(input.parts, received, today, problems);
  // a ground is one of why it was not done: of what was done there is none
  const grounds = asksGround(right, values.regime, outcome) ? groundsOf(right, values.regime).filter((each) => input.grounds.includes(each)) : [];
  const isMarketing = asksMarketing(right, values.regime) ? fromYesNo(input.isMarketing) : undefined;
  const restriction = contestedLaw[right] === undefined ? undefined : readContested(input.restriction, received, today, problems);
  return {
    right, ...(outcome ? { outcome } : {}), reasons: problems.text('reasons', input.reasons), recipientsTold: problems.text('recipientsTold', input.recipientsTold),
    done: problems.text('done', input.done), ...(grounds.length > 0 ? { grounds } : {}), ...(isMarketing === undefined ? {} : { isMarketing }), ...(restriction ? { restriction } : {}),
    searches: [...linesOf(problems.text('searches', input.searches))],
    ...(sameValue(contents, emptyContents) ? {} : { contents }), parts: [...parts]
  };
}

/** What the answer as it is typed lacks of what the law asks, each with its article. @param told what the template of the letter says */
export function gapsOfTyped(
  values: RequestValues, input: RespondInput, now: CommandContext['now'], told: readonly Statement[] = statements
): readonly ResponseGap[] {
  const right = rights.find((each) => each === input.right);
  return right ? responseGaps(factsOf(values, readResponse(values, input, right, ukDate(now), new Problems()), told)) : [];
}

/** What is known beside the request. */
export interface KnownOfAnswer {
  /** What the template of the letter says; all of it where none was read. */
  readonly told?: readonly Statement[];
  /** How many searches of the request nobody has settled or withdrawn. */
  readonly openSearches?: number;
}

/**
 * An answer to one right. Until it is sent it is written down as far as it is: what it says, and parts that went before the rest, which leave the time running. Sent, it ends
 * the clock: what it lacks of what the law asks (article 15, 12(4), 19, the grounds of 16 to 22A; Part 3) is asked for, or who answers for it, why, and what the Data Protection Officer advised, and such an
 * answer is counted; one that was sent after its last day says why, and stays in the figures as late. One that was sent while searches for it are not settled says why too: a hard stop
 * would have them settled unread. It may be written down again, as a correction.
 * Problems: `right`, `isSent` (`sent-required`, `nothing-changed`), `outcome`, `on` (`required`, `not-a-date`, `in-the-future`, `before-received`, `before-part`), `how`, `lateBecause`,
 * `parts.<place>.<field>`, `restriction.<field>` as `readContested` names them, `searchesBecause`, `who`, `why`, `advice`, `adviceBy`, and texts that are too long.
 */
export function respond(found: RequestCase, input: RespondInput, { now }: Pick<CommandContext, 'now'>, known: KnownOfAnswer = {}): RequestResult {
  const { values } = found;
  const problems = new Problems();
  const right = rights.find((each) => each === input.right && values.rights.includes(each));
  if (!right) problems.add('right', 'right-required');
  const before = right && answerOf(values.file, right);
  const isSent = before !== undefined || input.isSent === 'yes';
  if (!isSent && input.isSent === '') problems.add('isSent', 'sent-required');
  if (!right) return { ok: false, problems: problems.found };
  const response = readResponse(values, input, right, ukDate(now), problems);
  const own = responseOf(values.file, right);
  const besides = [...eventsOfContested(right, own.restriction, response.restriction), ...eventsOfParts(right, own.parts, response.parts)];
  if (isSent) return send(values, input, { response, before, besides, known, now, problems });
  const file = withResponse(values.file, response);
  if (problems.found.length === 0 && sameValue(file, withResponse(values.file, own))) problems.add('isSent', 'nothing-changed');
  problems.file('isSent', file);
  return answer(problems, { ...values, file }, besides.length > 0 ? besides : [requestEvent('answerWritten', { right })]);
}

interface Sending {
  readonly response: WrittenResponse;
  readonly before: AnsweredRight | undefined;
  /** What of it happened beside its being sent: parts that went before, a restriction. */
  readonly besides: readonly RequestEvent[];
  readonly known: KnownOfAnswer;
  readonly now: CommandContext['now'];
  readonly problems: Problems;
}

function send(
  values: RequestValues, input: RespondInput,
  { response, before, besides, known: { told = statements, openSearches = 0 }, now, problems }: Sending
): RequestResult {
  const { right, outcome, reasons, recipientsTold } = response;
  if (!outcome) problems.add('outcome', 'outcome-required');
  const on = readSentDay('on', input.on, values.receivedAt && ukDate(values.receivedAt), ukDate(now), problems);
  if (on && response.parts.some((part) => part.on > on)) problems.add('on', 'before-part');
  const how = waysTold.find((way) => way === input.how);
  if (!how && outcome !== 'Withdrawn') problems.add('how', 'how-required');
  const gaps = outcome ? responseGaps(factsOf(values, response, told)) : [];
  sendAllTheSame(gaps, input).forEach(({ field, code }) => problems.add(field, code));
  if (!outcome || !on) return { ok: false, problems: problems.found };
  const said = { who: input.who.trim(), why: problems.text('why', input.why), advice: problems.text('advice', input.advice), adviceBy: input.adviceBy.trim() };
  const lacking = gaps.length > 0 ? { lacking: { gaps: gaps.map(({ code }) => code), ...said } } : {};
  const row: AnsweredRight = { right, outcome, on, ...(how ? { how } : {}), reasons, recipientsTold, lateBecause: '', ...lacking };
  // what came of it stands once: with the answered right
  const { outcome: _outcome, ...rest } = response;
  const written = withResponse(values.file, { ...rest, reasons: '', recipientsTold: '' });
  const isLate = answeredInTime(withAnswered({ ...values, file: written }, row), right) === false;
  const lateBecause = problems.text('lateBecause', input.lateBecause, isLate ? 'late-because' : undefined);
  const searchesBecause = problems.text('searchesBecause', input.searchesBecause, outcome !== 'Withdrawn' && openSearches > 0 ? 'searches-because' : undefined);
  const next = withAnswered({ ...values, file: written }, {
    ...row, lateBecause: isLate ? lateBecause : '', ...(searchesBecause === '' ? {} : { searchesBecause })
  });
  problems.file('reasons', next.file);
  return answer(problems, next, [
    ...besides,
    requestEvent('answered', { right, outcome, on, how, late: isLate || undefined, before: before?.outcome }, { details: reasons }),
    ...(gaps.length > 0 ? [
      requestEvent(
        'sentLacking', { right, gaps: gaps.map(({ code }) => code), who: said.who, advice: said.advice, adviceBy: said.adviceBy },
        { details: said.why }
      )
    ] : [])
  ]);
}
