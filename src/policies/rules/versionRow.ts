import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant, ukDate, ukStartOfDay } from '../../calendar';
import type { Audience } from './audience';
import type { Question } from './question';
import { rowId } from './receiptRow';
import type { Hold, HoldReason, PolicyVersion, ReadBy, Withdrawal } from './version';

/** What is known of a version before its row is there: SharePoint gives the row its id, its author and its time. */
export type NewVersion = Omit<PolicyVersion, 'id' | 'publishedAt' | 'publishedBy' | 'sealed' | 'held'>;
export type NewWithdrawal = Omit<Withdrawal, 'id' | 'at'> & { readonly title: string; readonly replacesId: number | undefined };

type Text = 'Title' | 'VersionKey' | 'FileUrl' | 'FileName' | 'FileUniqueId' | 'ContentHash' | 'ReadingUrl' | 'ReadingHash' | 'SourceVersion' | 'ChangeSummary' | 'Statement' | 'Questions'
  | 'Audience' | 'AudienceText' | 'OwnerName' | 'OwnerUpn' | 'ApproverName' | 'RelatedPolicies';

/** What the seal covers, with what kind of cell each is: everything of the row but the seal itself. */
const sealed = {
  Title: 'text', VersionKey: 'text', EntryKind: 'text', PolicyId: 'number', VersionNumber: 'number', ReplacesId: 'number', FileUrl: 'text', FileName: 'text', FileUniqueId: 'text',
  FileSize: 'number', ContentHash: 'text', ReadingUrl: 'text', ReadingHash: 'text', SourceVersion: 'text', ChangeKind: 'text', ChangeSummary: 'text', ReadByDate: 'moment',
  ReadByDays: 'number', Statement: 'text', Questions: 'text', PassMark: 'number', Audience: 'text', AudienceText: 'text', OwnerName: 'text', OwnerUpn: 'text', ApproverName: 'text',
  ApprovedOn: 'moment', ReviewDue: 'moment', RelatedPolicies: 'text'
} as const;

/** The columns of a row of `Policy versions`; a day is its midnight in the UK. */
export interface VersionColumns extends Readonly<Record<Text, string>> {
  readonly EntryKind: 'published' | 'withdrawn' | 'held';
  readonly PolicyId: number;
  readonly VersionNumber: number;
  readonly ReplacesId: number | null;
  readonly FileSize: number | null;
  readonly ChangeKind: 'material' | 'minor' | null;
  readonly ReadByDate: string | null;
  readonly ReadByDays: number | null;
  readonly PassMark: number | null;
  readonly ApprovedOn: string | null;
  readonly ReviewDue: string | null;
}

/** `12:3` is version 3 of policy 12. */
export const versionKey = (policyId: number, number: number): string => `${policyId}:${number}`;

/** Of a hold or its end: any number of them may be of one version, so each has a sign of its own. */
const holdKey = (policyId: number, number: number, sign: string): string => `${versionKey(policyId, number)}:held:${sign}`;
const fits = 'fits';

/** A day as the column holds it. */
export const dayCell = (day: Temporal.PlainDate | undefined): string | null => (day ? ukStartOfDay(day).toString() : null);

/** The statement, and with it the policy's language where it is not English: one cell of the seal, and no column that a site may not have yet. */
const statementCell = ({ statement, language }: Pick<NewVersion, 'statement' | 'language'>): object => (language === 'cy-GB' ? { ...statement, policy: language } : statement);

/** The columns of a version's row, but for its seal. */
export function versionColumns(version: NewVersion): VersionColumns {
  return {
    Title: version.title, VersionKey: versionKey(version.policyId, version.number), EntryKind: 'published', PolicyId: version.policyId, VersionNumber: version.number,
    ReplacesId: version.replacesId ?? null, FileUrl: version.fileUrl, FileName: version.fileName, FileUniqueId: version.fileUniqueId, FileSize: version.fileSize,
    ContentHash: version.contentHash, ReadingUrl: version.readingUrl, ReadingHash: version.readingHash, SourceVersion: version.sourceVersion, ChangeKind: version.change,
    ChangeSummary: version.changeSummary, ReadByDate: version.readBy.kind === 'date' ? dayCell(version.readBy.date) : null, ReadByDays: version.readBy.kind === 'days' ? version.readBy.days : null,
    Statement: JSON.stringify(statementCell(version)), Questions: version.questions.length === 0 ? '' : JSON.stringify(version.questions), PassMark: version.passMark,
    Audience: JSON.stringify(version.audience), AudienceText: version.audienceText, OwnerName: version.owner.name, OwnerUpn: version.owner.upn, ApproverName: version.approverName,
    ApprovedOn: dayCell(version.approvedOn), ReviewDue: dayCell(version.reviewDue), RelatedPolicies: version.relatedPolicies.length === 0 ? '' : JSON.stringify(version.relatedPolicies)
  };
}

/** The columns of a withdrawal's row, but for its seal; its reason is told where a version tells what changed. */
export function withdrawalColumns({ policyId, number, title, reason, replacesId }: NewWithdrawal): VersionColumns {
  return {
    Title: title, VersionKey: versionKey(policyId, number), EntryKind: 'withdrawn', PolicyId: policyId, VersionNumber: number, ReplacesId: replacesId ?? null, ChangeSummary: reason,
    FileUrl: '', FileName: '', FileUniqueId: '', FileSize: null, ContentHash: '', ReadingUrl: '', ReadingHash: '', SourceVersion: '', ChangeKind: null, ReadByDate: null, ReadByDays: null,
    Statement: '', Questions: '', PassMark: null, Audience: '', AudienceText: '', OwnerName: '', OwnerUpn: '', ApproverName: '', ApprovedOn: null, ReviewDue: null, RelatedPolicies: ''
  };
}

/** The columns of a hold, or of its end, but for its seal; what was found is told where a version tells what changed. */
export function holdColumns({ policyId, number, title, why, sign }: Pick<Hold, 'policyId' | 'number' | 'why'> & { readonly title: string; readonly sign: string }): VersionColumns {
  return { ...withdrawalColumns({ policyId, number, title, reason: why ?? fits, replacesId: undefined }), VersionKey: holdKey(policyId, number, sign), EntryKind: 'held' };
}

/** Signs that carry no meaning and that stores change on the way: controls, joiners, marks of direction. */
const unseen = /[\p{Cc}\p{Cf}\uFFFE\uFFFF]+/gu;

function canonical(kind: 'text' | 'number' | 'moment', value: unknown): string | number | null {
  if (kind === 'number') return value === null || value === undefined || value === '' ? null : Number(value);
  const text = typeof value === 'string' ? value.replace(unseen, ' ').replace(/\s+/gu, ' ').trim() : '';
  const at = kind === 'moment' ? readInstant(text) : undefined;
  return at ? at.round('second').toString() : text === '' ? null : text;
}

/**
 * The text that `VersionSeal` is the SHA-256 of: each column in a fixed order and in one form, so that SharePoint's ways (line ends, empty
 * text as null, fractions of a second) leave it the same.
 */
export function versionSealText(columns: Readonly<Record<keyof typeof sealed, unknown>>): string {
  return JSON.stringify(Object.entries(sealed).map(([name, kind]) => [name, canonical(kind, columns[name as keyof typeof sealed])]));
}

/** Names of the columns that the seal covers. */
export const sealedVersionColumns: readonly string[] = /*#__PURE__*/ Object.keys(sealed);

const text = v.nullish(v.string(), '');
const number = v.nullish(v.number());
/** JSON in a note column: what cannot be read is as if it were not there, and the seal says that the row was changed. */
const json = <T>(schema: v.GenericSchema<unknown, T>, otherwise: T) => v.pipe(text, v.transform((value): T => {
  try {
    return v.parse(schema, JSON.parse(value ?? ''));
  } catch {
    return otherwise;
  }
}));

const inBoth = v.object({ 'en-GB': v.string(), 'cy-GB': v.string() });
/** What is no language here is none: the statement counts all the same. */
const statementSchema = v.object({ ...inBoth.entries, policy: v.fallback(v.optional(v.picklist(['en-GB', 'cy-GB'])), undefined) });
const strings = v.array(v.string());
const question: v.GenericSchema<unknown, Question> = v.object({
  id: v.string(), text: inBoth, choices: v.array(v.object({ id: v.string(), text: inBoth })), right: strings, explanation: inBoth
});
const audienceSchema: v.GenericSchema<unknown, Audience> = v.variant('kind', [
  v.object({ kind: v.literal('everyone') }),
  v.object({ kind: v.literal('some'), groups: v.array(v.object({ id: v.string(), name: v.string() })), departments: strings, jobTitles: strings })
]);
/** Nobody: an audience that cannot be read asks no one by mistake. */
const nobody: Audience = { kind: 'some', groups: [], departments: [], jobTitles: [] };

const rowSchema = v.object({
  Id: v.number(), Title: text, VersionKey: v.string(), EntryKind: v.picklist(['published', 'withdrawn', 'held']), PolicyId: rowId, VersionNumber: rowId, ReplacesId: number, Created: v.string(),
  Author: v.nullish(v.object({ Title: text })), FileUrl: text, FileName: text, FileUniqueId: text, FileSize: number, ContentHash: text, ReadingUrl: text, ReadingHash: text,
  SourceVersion: text, ChangeKind: v.nullish(v.picklist(['material', 'minor'])), ChangeSummary: text, ReadByDate: text, ReadByDays: number,
  Statement: json(statementSchema, { 'en-GB': '', 'cy-GB': '' }), Questions: json(v.array(question), []), PassMark: number, Audience: json(audienceSchema, nobody), AudienceText: text,
  OwnerName: text, OwnerUpn: text, ApproverName: text, ApprovedOn: text, ReviewDue: text, RelatedPolicies: json(v.array(v.number()), [])
});

/** A day out of a column of a moment. */
export function dayOf(cell: string | null | undefined): Temporal.PlainDate | undefined {
  const at = readInstant(cell ?? '');
  return at && ukDate(at);
}

function readByOf(date: string | null | undefined, days: number | null | undefined): ReadBy {
  const day = dayOf(date);
  return day ? { kind: 'date', date: day } : { kind: 'days', days: days ?? 0 };
}

/**
 * A row of `Policy versions`.
 * @param isSealed whether its seal fits, which only who can hash knows
 * @returns undefined for what is no such row: also one whose key, which the list keeps unique, is not that of its policy and number
 */
export function readVersionRow(raw: unknown, isSealed = false): VersionEntry | undefined {
  const parsed = v.safeParse(rowSchema, raw);
  if (!parsed.success) return undefined;
  const row = parsed.output;
  const at = readInstant(row.Created) ?? Temporal.Instant.fromEpochMilliseconds(0);
  const key = versionKey(row.PolicyId, row.VersionNumber);
  if (row.EntryKind === 'held') {
    const why = holdReasons.find((reason) => reason === row.ChangeSummary);
    return row.VersionKey.startsWith(`${key}:held:`) ? { id: row.Id, policyId: row.PolicyId, number: row.VersionNumber, at, by: row.Author?.Title ?? '', why } : undefined;
  }
  if (row.VersionKey !== key) return undefined;
  if (row.EntryKind === 'withdrawn') {
    return { id: row.Id, policyId: row.PolicyId, number: row.VersionNumber, at, reason: row.ChangeSummary ?? '' };
  }
  return {
    id: row.Id, policyId: row.PolicyId, title: row.Title ?? '', number: row.VersionNumber, replacesId: row.ReplacesId ?? undefined, change: row.ChangeKind ?? 'material',
    changeSummary: row.ChangeSummary ?? '', publishedAt: at, publishedBy: row.Author?.Title ?? '', fileUrl: row.FileUrl ?? '', fileName: row.FileName ?? '',
    fileUniqueId: row.FileUniqueId ?? '', fileSize: row.FileSize ?? 0, contentHash: row.ContentHash ?? '', readingUrl: row.ReadingUrl ?? '', readingHash: row.ReadingHash ?? '',
    sourceVersion: row.SourceVersion ?? '', readBy: readByOf(row.ReadByDate, row.ReadByDays), statement: { 'en-GB': row.Statement['en-GB'], 'cy-GB': row.Statement['cy-GB'] }, ...(row.Statement.policy === 'cy-GB' ? { language: row.Statement.policy } : {}), questions: row.Questions, passMark: row.PassMark ?? 0,
    audience: row.Audience, audienceText: row.AudienceText ?? '', owner: { name: row.OwnerName ?? '', upn: row.OwnerUpn ?? '' }, approverName: row.ApproverName ?? '',
    approvedOn: dayOf(row.ApprovedOn), reviewDue: dayOf(row.ReviewDue), relatedPolicies: row.RelatedPolicies, sealed: isSealed
  };
}

/** What a row of `Policy versions` may be. */
export type VersionEntry = PolicyVersion | Withdrawal | Hold;
const holdReasons: readonly HoldReason[] = ['file', 'text', 'made'];

/** Tell the kinds of rows apart. */
export const isWithdrawal = (entry: VersionEntry): entry is Withdrawal => 'reason' in entry;
export const isHold = (entry: VersionEntry): entry is Hold => 'why' in entry;
export const isVersion = (entry: VersionEntry): entry is PolicyVersion => !isWithdrawal(entry) && !isHold(entry);
