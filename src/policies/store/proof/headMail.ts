import * as strings from 'ProofStrings';
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { fillIn, formatUkDateTime, readInstant, ukDate } from '../../../calendar';
import { GraphFailure, graphFailureFrom, type GraphFailureKind } from '../../../platform/graph/failure';
import { sendMail } from '../../../platform/graph/mail';
import type { DeskServices } from '../../../platform/host/services';
import { caseHistory, type NewCaseHistoryRow } from '../../../platform/lists/caseLists';
import { readOfficerSettings } from '../../../platform/settings/officers';
import { deskList } from '../../../platform/sharepoint/deskList';
import type { ChainEnd } from '../../rules/digests';

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

const details = v.object({ number: v.number(), head: v.string(), to: v.string() });

const events = (services: DeskServices) => deskList(services.sp, services.siteUrl, caseHistory).items;

/** @throws DeskError */
export async function lastMailedHead(services: DeskServices): Promise<MailedHead | undefined> {
  const rows: readonly { readonly EventKind?: string; readonly Details?: string | null; readonly Created: string; readonly Author?: { readonly Title?: string } }[] = await events(services)
    .filter(`CaseReference eq '${chainReference}'`).select('Id', 'EventKind', 'Details', 'Created', 'Author/Title').expand('Author').orderBy('Id', false).top(50)();
  for (const row of rows) {
    const read = row.EventKind === eventKind ? readDetails(row.Details ?? '') : undefined;
    const at = readInstant(row.Created);
    if (read && at) return { ...read, at, by: row.Author?.Title ?? '' };
  }
  return undefined;
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
  const before = await lastMailedHead(services);
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
  await events(services).add({ ...row });
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
