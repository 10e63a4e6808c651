import type { Temporal } from 'temporal-polyfill';
import { closedDay } from '../../../casework/rules/bringIn/closing';
import { notBefore } from '../../../casework/rules/bringIn/days';
import type { Line } from '../../../casework/rules/bringIn/line';
import { commonDoubts, type ImportFormat, type ImportRow } from '../../../casework/rules/bringIn/table';
import type { FormerComplaint } from '../cases/former';
import { answerLanguages, waysReceived, type AnswerLanguage, type WayReceived } from '../../../casework/rules/waysTold';
import { upheldWords, type Closing, type UpheldWord } from '../choices';

/** What a column of a spreadsheet or of the council's e-forms may hold, and the heads by which it is known, in any order, upper or lower case. */
export const importColumns = {
  externalId: ['number', 'reference', 'ref', 'id', 'form id', 'submission id', 'case number', 'complaint reference', 'cyfeirnod', 'rhif'],
  received: ['received', 'date received', 'received on', 'date', 'submitted', 'submitted at', 'derbyniwyd', 'dyddiad'],
  name: ['name', 'full name', 'complainant', 'your name', 'enw', 'enw llawn', 'eich enw'],
  email: ['email', 'e-mail', 'email address', 'your email', 'e-bost', 'cyfeiriad e-bost'],
  phone: ['phone', 'telephone', 'your phone', 'telephone number', 'ffôn', 'rhif ffôn'],
  address: ['address', 'postal address', 'your address', 'cyfeiriad', 'cyfeiriad post'],
  said: ['complaint', 'what happened', 'what is your complaint', 'details', 'description', 'summary', 'cwyn', 'manylion'],
  service: ['service', 'department', 'gwasanaeth'],
  language: ['language', 'language of the answer', 'iaith'],
  how: ['how', 'how received', 'channel', 'sut'],
  acknowledged: ['acknowledged', 'acknowledged on', 'date acknowledged', 'acknowledgement sent', 'cydnabuwyd', 'dyddiad cydnabod'],
  told: ['outcome told on', 'outcome told', 'outcome sent', 'date of outcome', 'response sent', 'date of response', 'answered on', 'dyddiad y canlyniad', 'atebwyd'],
  outcome: ['outcome', 'decision', 'result', 'finding', 'canlyniad', 'penderfyniad'],
  closed: ['closed', 'closed on', 'date closed', 'caewyd', 'dyddiad cau'],
  state: ['state', 'status', 'cyflwr', 'statws']
} as const;
export type ImportColumn = keyof typeof importColumns;

/** Besides what is doubtful of every log's rows. */
export const complaintDoubts = {
  ...commonDoubts,
  'no-address': { refuses: false },
  'acknowledged-before-received': { refuses: true }, 'told-before-received': { refuses: true }, 'told-before-acknowledged': { refuses: true },
  'closed-without-outcome': { refuses: false }, 'told-without-words': { refuses: false }, 'outcome-not-told': { refuses: false }
} as const;
export type ComplaintDoubt = keyof typeof complaintDoubts;

/** A complaint as it would be added. */
export interface ComplaintRow extends ImportRow {
  readonly receivedAt: Temporal.Instant | undefined;
  readonly name: string;
  readonly contact: string;
  readonly said: string;
  readonly service: string;
  readonly language: AnswerLanguage;
  readonly how: WayReceived;
  /** What happened to it before, by a register; undefined of one that comes new, as from an e-form. */
  readonly former: FormerComplaint | undefined;
}

/** Complaints in a spreadsheet: from the council's e-forms, after a breach, or the register that the council kept before. */
export const complaintFormat: ImportFormat<Exclude<ImportColumn, 'externalId'>, ComplaintRow> = {
  columns: importColumns,
  needed: ['received', 'said'],
  doubts: complaintDoubts,
  row: (line) => {
    const receivedAt = line.neededDay('received')?.at;
    const [name, contact, said] = [line.text('name'), line.together('address', 'email', 'phone'), line.note('said')];
    if (contact === '') line.doubt('no-address');
    if (said === '') line.doubt('nothing-said');
    return {
      row: {
        receivedAt, name, contact, said, service: line.service('service'),
        language: wordIn(answerLanguages, line.raw('language')) ?? (/^(cy|cymraeg)/i.test(line.raw('language')) ? 'Welsh' : 'English'),
        how: wordIn(waysReceived, line.raw('how')) ?? 'Online form',
        former: receivedAt && formerOf(line, receivedAt)
      },
      sameBy: [line.raw('received'), name, contact, said]
    };
  }
};

type ComplaintLine = Line<Exclude<ImportColumn, 'externalId'>>;

function wordIn<Word extends string>(words: readonly Word[], typed: string): Word | undefined {
  return words.find((word) => word.toLowerCase() === typed.trim().toLowerCase());
}

/** What a register says happened, each after what it follows. */
function formerOf(line: ComplaintLine, receivedAt: Temporal.Instant): FormerComplaint | undefined {
  const after = (column: 'acknowledged' | 'told', since: Temporal.Instant, doubt: ComplaintDoubt): Temporal.Instant | undefined => {
    const day = line.day(column);
    const at = day && notBefore(day, since);
    if (day && !at) line.doubt(doubt);
    return at;
  };
  const acknowledgedAt = after('acknowledged', receivedAt, 'acknowledged-before-received');
  const toldAt = after('told', acknowledgedAt ?? receivedAt, acknowledgedAt ? 'told-before-acknowledged' : 'told-before-received');
  const outcome = line.note('outcome');
  const closedAt = closedDay(line, { closed: 'closed', state: 'state', after: toldAt ?? acknowledgedAt ?? receivedAt, otherwise: toldAt });
  if (toldAt && outcome === '') line.doubt('told-without-words');
  if (closedAt && !toldAt) line.doubt('closed-without-outcome');
  if (outcome !== '' && line.raw('told') === '' && !closedAt) line.doubt('outcome-not-told');
  const isNew = [acknowledgedAt, toldAt, closedAt].every((at) => at === undefined);
  return isNew ? undefined : { acknowledgedAt, toldAt, outcome, upheld: upheldIn(outcome), closedAt, closing: closingIn(`${outcome} ${line.raw('state')}`) };
}

function upheldIn(outcome: string): UpheldWord | undefined {
  const words = outcome.toLowerCase();
  if (/(not|un)[- ]?\s?upheld|heb ei chadarnhau|ni chadarnhawyd/.test(words)) return 'Not upheld';
  if (/(part(ly|ially)?|in part)[- ]?\s?upheld|upheld in part|rhannol/.test(words)) return 'Partly upheld';
  return wordIn(upheldWords, outcome) ?? (/\bupheld\b|cadarnhawyd/.test(words) ? 'Upheld' : undefined);
}

/** How one ended whose outcome was not told. */
function closingIn(words: string): Extract<Closing, 'Withdrawn' | 'Cannot be reached' | 'Other'> {
  if (/withdrawn|tynnwyd/i.test(words)) return 'Withdrawn';
  return /cannot be (reached|contacted)|unable to contact|no contact/i.test(words) ? 'Cannot be reached' : 'Other';
}
