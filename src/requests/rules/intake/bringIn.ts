import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, ukDate, ukStartOfDay, type Nation, type ReadDay } from '../../../calendar';
import { closedDay } from '../../../casework/rules/bringIn/closing';
import { notBefore } from '../../../casework/rules/bringIn/days';
import type { Line } from '../../../casework/rules/bringIn/line';
import { commonDoubts, type ImportFormat, type ImportRow } from '../../../casework/rules/bringIn/table';
import type { AnswerLanguage, WayReceived } from '../../../casework/rules/waysTold';
import { rightDue, type ClockValues } from '../cases/clock';
import { lateFor } from '../cases/extend';
import { formerClock, lastOf, type FormerAnswer, type FormerRequest } from '../cases/former';
import type { Requester, Right } from '../choices';
import { importColumns, type ImportColumn } from './importColumns';
import { closingIn, eachRight, languageOf, outcomeIn, requesterIn, rightsIn, stateWords, wayIn, yesOrNo } from './importWords';

/** Besides what is doubtful of every log's rows. */
export const requestDoubts = {
  ...commonDoubts,
  'before-gdpr': { refuses: true }, 'identity-before-received': { refuses: true }, 'identity-given-too-early': { refuses: true }, 'clarified-before-received': { refuses: true }, 'clarified-too-early': { refuses: true },
  'extended-before-received': { refuses: true }, 'answered-before-received': { refuses: true },
  'no-name': { refuses: false }, 'no-address': { refuses: false }, 'right-unknown': { refuses: false }, 'taken-as-access': { refuses: false }, 'requester-unknown': { refuses: false }, 'asks-for-another': { refuses: false },
  'day-not-said': { refuses: false }, 'identity-not-asked': { refuses: false }, 'clarified-not-asked': { refuses: false }, 'clarified-not-access': { refuses: false }, 'clarified-open': { refuses: false },
  'extension-unknown': { refuses: false }, 'extension-without-day': { refuses: false }, 'extension-late': { refuses: false },
  'answered-when-closed': { refuses: false }, 'outcome-unknown': { refuses: false }, 'outcome-not-told': { refuses: false }, 'closed-without-answer': { refuses: false },
  'due-differs': { refuses: false }, 'days-differ': { refuses: false }
} as const;
export type RequestDoubt = keyof typeof requestDoubts;

type Column = Exclude<ImportColumn, 'externalId'>;
type RequestLine = Line<Column>;

/** A request as it would be added. */
export interface RequestRow extends ImportRow {
  readonly receivedAt: Temporal.Instant | undefined;
  readonly name: string;
  readonly contact: string;
  readonly kind: Requester;
  readonly subject: string;
  readonly rights: readonly Right[];
  readonly said: string;
  readonly since: string;
  readonly sendBy: string;
  readonly service: string;
  readonly language: AnswerLanguage;
  readonly how: WayReceived;
  /** What happened to it before, by a register; undefined of one that comes new, as from an e-form. */
  readonly former: FormerRequest | undefined;
}

/** The day from which the law is counted by which the desk counts (Data Protection Act 2018, section 212 and its commencement): before it the time was 40 days. */
const firstDay = ukStartOfDay(Temporal.PlainDate.from('2018-05-25'));

/** Requests in a spreadsheet: from the council's e-forms, or the log of subject access requests that the council kept before. */
export const requestFormat: ImportFormat<Column, RequestRow> = {
  columns: importColumns,
  needed: ['received'],
  several: ['rights'],
  doubts: requestDoubts,
  row: (line) => {
    const received = line.neededDay('received');
    if (received && Temporal.Instant.compare(received.at, firstDay) < 0) line.doubt('before-gdpr');
    const [name, contact, said] = [line.text('name'), line.together('address', 'email', 'phone'), line.note('said')];
    const { rights, unknown } = rightsIn(yesOrNo(line.raw('rights')) === false ? '' : line.raw('rights'));
    if (unknown.length > 0) line.doubt('right-unknown', unknown.join(', '));
    if (name === '' && said === '' && rights.length === 0) line.doubt('nothing-said');
    else if (name === '') line.doubt('no-name');
    if (contact === '') line.doubt('no-address');
    const { kind, subject } = whose(line, name);
    const former = received && formerOf(line, received.at, rights);
    return {
      row: {
        receivedAt: received?.at, name, contact, kind, subject, rights, said, since: line.text('since'), sendBy: line.text('sendBy'), service: line.service('service'), language: languageOf(line.raw('language')),
        how: wayIn(line.raw('how')) ?? (former ? 'Other' : 'Online form'), former
      },
      sameBy: [line.raw('received'), name, contact, subject, said, rights.join()]
    };
  }
};

/** Whose information it is. Two names are two people, whatever the file says of who asks: an officer looks at it. */
function whose(line: RequestLine, name: string): Pick<RequestRow, 'kind' | 'subject'> {
  const [typed, subject] = [line.raw('requester'), line.text('subject')];
  const kind = requesterIn(typed);
  if (typed !== '' && kind === undefined) line.doubt('requester-unknown', typed);
  const isOther = subject !== '' && name !== '' && subject.toLowerCase() !== name.toLowerCase();
  if (isOther && (kind === undefined || kind === 'The person')) {
    line.doubt('asks-for-another');
    return { kind: 'Other', subject };
  }
  const known = kind ?? (typed === '' ? 'The person' : 'Other');
  return { kind: known, subject: known === 'The person' ? '' : subject };
}

/** A day that a register names, if it is not before what it follows; else that is doubtful. */
function after(line: RequestLine, column: Column, since: Temporal.Instant, doubt: RequestDoubt): Temporal.Instant | undefined {
  const isDone = yesOrNo(line.raw(column));
  if (isDone === true) line.doubt('day-not-said');
  return isDone === undefined ? notEarlier(line, line.day(column), since, doubt) : undefined;
}

function notEarlier(line: RequestLine, day: ReadDay | undefined, since: Temporal.Instant, doubt: RequestDoubt): Temporal.Instant | undefined {
  const at = day && notBefore(day, since);
  if (day && !at) line.doubt(doubt);
  return at;
}

/** What a register says happened, each after what it follows; its last day and its days are compared with those that are counted. */
function formerOf(line: RequestLine, receivedAt: Temporal.Instant, named: readonly Right[]): FormerRequest | undefined {
  const rights: readonly Right[] = named.length > 0 ? named : ['Access'];
  const identityAskedAt = after(line, 'identityAsked', receivedAt, 'identity-before-received');
  const identityGivenAt = after(
    line, 'identityGiven', identityAskedAt ?? receivedAt, identityAskedAt ? 'identity-given-too-early' : 'identity-before-received'
  );
  if (identityGivenAt && !identityAskedAt && line.raw('identityAsked') === '') line.doubt('identity-not-asked');
  const clarifiedFrom = after(line, 'clarifiedFrom', receivedAt, 'clarified-before-received');
  const clarifiedUntil = after(line, 'clarifiedUntil', clarifiedFrom ?? receivedAt, 'clarified-too-early');
  if (line.raw('clarifiedUntil') !== '' && line.raw('clarifiedFrom') === '') line.doubt('clarified-not-asked');
  if (clarifiedFrom && !rights.includes('Access')) line.doubt('clarified-not-access');
  const extension = extensionOf(line, receivedAt);
  const outcome = line.note('outcome');
  const answered = answersOf(line, receivedAt, rights, outcome);
  const answeredAt = lastOf(answered.map(({ at }) => at));
  const last = lastOf([receivedAt, identityGivenAt, clarifiedUntil, extension.extendedAt, answeredAt]) ?? receivedAt;
  const closedAt = closedDay(line, { closed: 'closed', state: 'state', after: last, otherwise: answeredAt, words: stateWords });
  if (clarifiedFrom && !clarifiedUntil && (answeredAt ?? closedAt)) line.doubt('clarified-open');
  if (closedAt && answered.length < rights.length) line.doubt('closed-without-answer');
  if (outcome !== '' && answered.length === 0 && !closedAt) line.doubt('outcome-not-told');
  const moments = [identityAskedAt, identityGivenAt, clarifiedFrom, extension.extendedAt, answeredAt, closedAt];
  const former: FormerRequest | undefined = moments.every((at) => at === undefined) ? undefined
    : {
      rights, identityAskedAt, identityGivenAt, clarifiedFrom, clarifiedUntil, ...extension, answered, closedAt,
      closing: closingIn(`${outcome} ${line.raw('state')}`), outcome
    };
  if (former && named.length === 0) line.doubt('taken-as-access');
  compare(line, formerClock(receivedAt, line.around.nation ?? 'england-and-wales', rights, former), answeredAt);
  return former;
}

function extensionOf(line: RequestLine, receivedAt: Temporal.Instant): Pick<FormerRequest, 'extendedAt' | 'extensionGround' | 'extensionWhy'> {
  const said = line.raw('extended');
  const isWord = yesOrNo(said) !== undefined;
  // some logs have the day itself in the column that others answer with yes
  const column = said !== '' && !isWord && line.raw('extensionTold') === '' && /\d/.test(said) ? 'extended' : 'extensionTold';
  const extendedAt = yesOrNo(said) === false && line.raw('extensionTold') === '' ? undefined : after(line, column, receivedAt, 'extended-before-received');
  if (yesOrNo(said) === true && line.raw('extensionTold') === '') line.doubt('extension-without-day');
  if (said !== '' && !isWord && column === 'extensionTold') line.doubt('extension-unknown', said);
  const extensionWhy = line.note('extensionWhy');
  const extensionGround = /number|several|multiple|nifer/i.test(extensionWhy)
    ? 'Number of requests' : /complex|cymhleth/i.test(extensionWhy) ? 'Complexity' : undefined;
  return { extendedAt, extensionGround, extensionWhy: extendedAt ? extensionWhy : '' };
}

/** What came of each right and when: one day and one outcome for all, or `Access: 1/2/2024; Erasure: 3/2/2024`. A register that has the outcome and the day of closing alone means that it was sent then. */
function answersOf(line: RequestLine, receivedAt: Temporal.Instant, rights: readonly Right[], outcome: string): readonly FormerAnswer[] {
  const [days, said] = [eachRight(line.raw('answered')), eachRight(outcome)];
  return rights.flatMap((right): FormerAnswer[] => {
    const came = outcomeIn(said(right));
    const isSentWhenClosed = line.raw('answered') === '' && came !== undefined && came !== 'Withdrawn';
    const at = isSentWhenClosed
      ? notBeforeQuietly(line.day('closed'), receivedAt)
      : notEarlier(line, line.dayIn(days(right)), receivedAt, 'answered-before-received');
    if (!at) return [];
    if (isSentWhenClosed) line.doubt('answered-when-closed');
    if (came === undefined) line.doubt('outcome-unknown', said(right));
    return [{ right, outcome: came ?? 'Not recorded', at, said: said(right) }];
  });
}

/** That it was closed too early is said where the closing is read. */
const notBeforeQuietly = (day: ReadDay | undefined, since: Temporal.Instant): Temporal.Instant | undefined => day && notBefore(day, since);

/** Names both where the register's last day, or its number of days, is none that is counted. Nothing of the register's is taken over: the law says which day it was. */
function compare(line: RequestLine, clock: ClockValues, answeredAt: Temporal.Instant | undefined): void {
  const column = line.raw('extendedDue') === '' ? 'due' : 'extendedDue';
  const due = yesOrNo(line.raw(column)) === false ? undefined : line.day(column, 'may-be-ahead');
  const dues = clock.rights.flatMap((right) => rightDue(clock, right)?.due ?? []);
  const on = due && ukDate(due.at);
  if (on && dues.length > 0 && !dues.some((each) => each.equals(on))) line.doubt('due-differs', on, dues[0]);
  if (clock.extension.toldAt && lateFor(clock, ukDate(clock.extension.toldAt)).length > 0) line.doubt('extension-late');
  const days = /^\d{1,4}$/.exec(line.raw('days'))?.[0];
  if (days === undefined || !answeredAt || !clock.receivedAt) return;
  const counted = daysTaken(ukDate(clock.receivedAt), ukDate(answeredAt), clock.nation);
  if (!counted.includes(Number(days))) line.doubt('days-differ', days, String(counted[0]));
}

/** Calendar days after the day of receipt first; then as councils count besides: with that day, and working days alone, without and with it. */
function daysTaken(from: Temporal.PlainDate, until: Temporal.PlainDate, nation: Nation): readonly number[] {
  const days = from.until(until, { largestUnit: 'days' }).days;
  const working = Array.from({ length: days }, (_, place) => from.add({ days: place + 1 })).filter((day) => isWorkingDay(day, nation)).length;
  return [days, days + 1, working, working + 1];
}
