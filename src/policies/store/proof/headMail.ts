import strings from '../../../loc/proof';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { fillIn, formatUkDateTime, readInstant, ukDate } from '../../../calendar';
import { GraphFailure, graphFailureFrom, type GraphFailureKind } from '../../../platform/graph/failure';
import { sendMail } from '../../../platform/graph/mail';
import type { DeskServices } from '../../../platform/host/services';
import { addCaseEvent } from '../../../platform/lists/caseEvents';
import { caseHistory, type NewCaseHistoryRow } from '../../../platform/lists/caseLists';
import { readOfficerSettings } from '../../../platform/settings/officers';
import { deskList } from '../../../platform/sharepoint/deskList';
import type { ChainEnd } from '../../rules/digests';
import { policyHistory } from '../publishing/reviews';
import { digestItems } from './chainRows';

/** The reference under which the chain's events stand in `Case history`. */
export const chainReference = 'RECEIPTS';
const eventKind = 'digest-head-mailed';

/** The last mail with a head. */
export interface MailedHead {
  readonly number: number;
  readonly head: string;
  readonly to: string;
  readonly at: Temporal.Instant;
  readonly by: string;
}

export type HeadMail =
  | { readonly kind: 'sent'; readonly mailed: MailedHead }
  /** One a head and a day is enough. */
  | { readonly kind: 'not-needed'; readonly mailed: MailedHead | undefined }
  | { readonly kind: 'no-mailbox' }
  /** `mayHaveHappened`: no answer came, so it may have gone out. */
  | { readonly kind: 'failed'; readonly why: GraphFailureKind | 'no-graph'; readonly mayHaveHappened: boolean; readonly to: string };

const details = v.object({ number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), head: v.string(), to: v.string() });

const events = (services: DeskServices) => deskList(services.sp, services.siteUrl, caseHistory).items;

/** Events that are looked up in the chain; somebody who adds more made-up ones than these gets Internal Audit one mail more, not less. */
const mostLookedUp = 10;

/**
 * The last mail whose head the chain has. Any officer may add to `Case history`: an event whose head no digest has, or which tells of an older
 * head than the chain had when SharePoint stamped it, was written by no page that mailed one and silences nothing.
 * @param end of the chain, where it is known: an event of its head needs no look-up
 * @throws DeskError
 */
export async function lastMailedHead(services: DeskServices, end?: Pick<ChainEnd, 'number' | 'head'>): Promise<MailedHead | undefined> {
  const rows: readonly { readonly EventKind?: string; readonly Details?: string | null; readonly Created: string; readonly Author?: { readonly Title?: string } }[] = await events(services)
    .filter(`CaseReference eq '${chainReference}'`).select('Id', 'EventKind', 'Details', 'Created', 'Author/Title').expand('Author').orderBy('Id', false).top(50)();
  const told = rows.flatMap((row): MailedHead[] => {
    const read = row.EventKind === eventKind ? readDetails(row.Details ?? '') : undefined;
    const at = readInstant(row.Created);
    return read && at ? [{ ...read, at, by: row.Author?.Title ?? '' }] : [];
  });
  for (const mailed of told.slice(0, mostLookedUp)) {
    if ((mailed.number === end?.number && mailed.head === end.head) || (await wasNewest(services, mailed))) return mailed;
  }
  return undefined;
}

const chainRow = v.array(v.object({ DigestNumber: v.number(), Head: v.nullish(v.string(), ''), Created: v.string() }));
/** A page mails the newest head and then writes the event; another page may have added a digest meanwhile. */
const meanwhileMinutes = 10;

/** Whether the chain has this head, and had no later one when the event was written. */
async function wasNewest(services: DeskServices, { number, head, at }: MailedHead): Promise<boolean> {
  const rows: unknown = await digestItems(services).select('Id', 'DigestNumber', 'Head', 'Created').filter(`DigestNumber ge ${number}`).orderBy('DigestNumber').top(2)();
  const [own, next] = v.parse(chainRow, rows);
  const isBefore = (text: string, moment: Temporal.Instant): boolean => Temporal.Instant.compare(readInstant(text) ?? moment, moment) <= 0;
  return own?.DigestNumber === number && own.Head === head && isBefore(own.Created, at) && !(next && isBefore(next.Created, at.subtract({ minutes: meanwhileMinutes })));
}

function readDetails(text: string): v.InferOutput<typeof details> | undefined {
  try {
    const read = v.safeParse(details, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Sends the newest head to Internal Audit: what is outside the site cannot be rewritten there. Once a head, and once a day; the record is written
 * after the mail, so a mail that failed is tried again. No personal data.
 * @throws DeskError; a failure of the mail is an answer
 */
export async function mailHead(services: DeskServices, end: ChainEnd): Promise<HeadMail> {
  const before = await lastMailedHead(services, end);
  const today = ukDate(services.now());
  if (end.number === 0 || before?.head === end.head || (before && Temporal.PlainDate.compare(ukDate(before.at), today) === 0)) return { kind: 'not-needed', mailed: before };
  const to = (await readOfficerSettings(services.sp, services.siteUrl)).settings?.internalAuditMailbox ?? '';
  if (to === '') return { kind: 'no-mailbox' };
  if (!services.graph) return { kind: 'failed', why: 'no-graph', mayHaveHappened: false, to };
  try {
    await sendMail(services.graph, { to, subject: filled(strings.mailSubject, end.number), html: mailHtml(services, end) });
  } catch (error) {
    const failure = error instanceof GraphFailure ? error : graphFailureFrom(error);
    return { kind: 'failed', why: failure.kind, mayHaveHappened: failure.mayHaveHappened, to };
  }
  const row: NewCaseHistoryRow = {
    Title: `Head of digest ${end.number} mailed to ${to}`.slice(0, 255), CaseReference: chainReference, EventKind: eventKind,
    Details: JSON.stringify({ number: end.number, head: end.head, to }), EventAt: services.now().toString({ smallestUnit: 'second' }), RowVersion: ''
  };
  await addCaseEvent(services, policyHistory, row);
  return { kind: 'sent', mailed: { number: end.number, head: end.head, to, at: services.now(), by: services.me.displayName } };
}

function mailHtml(services: DeskServices, end: ChainEnd): string {
  const site = escaped(services.siteUrl);
  return [
    `<p>${filled(strings.mailIntro, end.number, end.lastId, formatUkDateTime(services.now(), services.locale))}</p>`,
    `<p style="font-family:monospace">${escaped(end.head)}</p>`,
    `<p>${strings.mailKeep}</p><p>${strings.mailUse}</p><p><a href="${site}">${site}</a></p>`
  ].join('');
}

const filled = (text: string, ...values: readonly (string | number)[]): string => fillIn(text, values, escaped);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
