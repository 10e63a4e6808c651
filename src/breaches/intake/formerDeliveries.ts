import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { deskGroups } from '../../platform/rights';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDuplicateValue } from '../../platform/sharepoint/errors';
import { allRows, withoutMetadata } from '../../platform/sharepoint/paging';
import type { SPFI } from '../../platform/sharepoint/pnpOfficer';
import { breachReports, notifications } from '../lists';
import { breachReference, breachRules, deliveryKey, deliveryStates, messageChannels, noRecipient, recipientRoles, type MessageChannel, type RecipientRole } from '../rules';
import { deliveryColumns, deliveryItems, type DeskAttempt } from '../../casework/intake/deliveryRows';
import { inParts } from '../../platform/sharepoint/filters';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';

const row = v.object({
  CaseKind: v.literal('breach'), ReportId: v.number(), MessageKey: v.string(), DeliveryState: v.picklist(deliveryStates), Attempt: v.nullish(v.number(), 1), ErrorText: v.nullish(v.string(), ''),
  MayBeRepeat: v.nullish(v.boolean(), false), AuthorId: v.number(), EditorId: v.number(), Modified: v.string(), OData__UIVersionString: v.string()
});
type FormerRow = v.InferOutput<typeof row>;

/** A message of the version before, and what officers' pages did about it. */
interface FormerMessage {
  readonly reportId: number;
  readonly channel: MessageChannel;
  readonly role: RecipientRole;
  readonly rows: readonly FormerRow[];
}

/** Writes of one moment. */
const atOnce = 5;

/**
 * Set-up's part for a site of the version before, on which officers' pages wrote into `Notifications`, where staff may add rows: what officers did
 * there is copied to `Deliveries`, one row a message, and goes on counting for what it was. The whole list is walked by its id, so that no number
 * of rows that staff added makes SharePoint refuse. Officers' rows are those that members of their group added, and those of whoever has edited
 * rows of that list, which staff may not. The rows of reporters' own pages stay where they are and count there.
 *
 * Stopped anywhere, it is run again: what is copied is not copied twice, and a row that a page has written since is left alone.
 * @returns how many rows it added
 * @throws DeskError
 */
export async function copyFormerDeliveries(sp: SPFI, siteUrl: string): Promise<number> {
  const former = await formerMessages(sp, siteUrl);
  if (former.length === 0) {
    return 0;
  }
  const [reports, copied] = await Promise.all([reportsOf(sp, siteUrl), keysThere(sp, siteUrl)]);
  const wanted = former.flatMap((message) => {
    const report = reports.get(message.reportId);
    if (!report) {
      // disposed of under the retention rule: there is nobody left to be told
      return [];
    }
    const about = { kind: breachRules.key, reference: breachReference(message.reportId, report.created), occasion: 'reported' } as const;
    const key = deliveryKey(about, message.channel, message.role, noRecipient.former);
    return copied.has(key) ? [] : [{ ...message, report, columns: deliveryColumns(about, message.channel, message.role, noRecipient.former, attemptOf(message.rows)) }];
  });
  for (const part of inParts(wanted, atOnce)) {
    await Promise.all(part.map(async ({ columns, reportId, role, report }) => {
      if (role === 'dpo' && columns.DeliveryState === 'sent' && report.isNews) {
        await deskList(sp, siteUrl, breachReports).items.getById(reportId).update({ DeskToldAt: columns.TriedAt });
      }
      try {
        await deliveryItems({ sp, siteUrl }).add({ ...columns });
      } catch (error) {
        if (!isDuplicateValue(error)) {
          throw error;
        }
      }
    }));
  }
  return wanted.length;
}

async function formerMessages(sp: SPFI, siteUrl: string): Promise<readonly FormerMessage[]> {
  const items = withoutMetadata(deskList(sp, siteUrl, notifications).items.select(...Object.keys(row.entries)).orderBy('Id'));
  const rows = (await allRows<unknown>(items)).flatMap((each) => (v.is(row, each) ? [v.parse(row, each)] : []));
  const officers = new Set([...await listedOfficers(sp), ...rows.filter(({ OData__UIVersionString: version }) => version !== '1.0').map(({ EditorId }) => EditorId)]);
  const messages = new Map<string, FormerMessage>();
  for (const each of rows.filter(({ AuthorId }) => officers.has(AuthorId))) {
    const [id, channel, role, ...more] = each.MessageKey.split(':');
    const named = { channel: messageChannels.find((known) => known === channel), role: recipientRoles.find((known) => known === role) };
    // another ending is a claim that was withdrawn
    if (Number(id) === each.ReportId && named.channel && named.role && more.length === 0) {
      messages.set(each.MessageKey, { reportId: each.ReportId, channel: named.channel, role: named.role, rows: [...messages.get(each.MessageKey)?.rows ?? [], each] });
    }
  }
  return [...messages.values()];
}

const users = v.array(v.object({ Id: v.number() }));

async function listedOfficers(sp: SPFI): Promise<readonly number[]> {
  // a group that was renamed or taken away: those who have edited rows are known all the same
  return unlessRefused(['not-found', 'invalid', 'not-set-up'], [], async () => v.parse(users, await sp.web.siteGroups.getByName(deskGroups.officers).users.select('Id')()).map(({ Id }) => Id));
}

/** One row for what many say: sent or skipped is the end of it; else the last try, with as many as there were. A claim that nobody settled may have gone out. */
function attemptOf(rows: readonly FormerRow[]): DeskAttempt {
  const done = rows.find(({ DeliveryState }) => DeliveryState === 'sent') ?? rows.find(({ DeliveryState }) => DeliveryState === 'skipped');
  const last = done ?? [...rows].sort((one, other) => (one.Modified < other.Modified ? 1 : -1))[0];
  const isOpen = last.DeliveryState === 'claimed';
  return {
    state: isOpen ? 'failed' : last.DeliveryState, errorText: isOpen ? 'claim' : last.ErrorText ?? '', attempt: Math.max(rows.length, ...rows.map(({ Attempt }) => Attempt ?? 1)),
    mayBeRepeat: isOpen || rows.some(({ MayBeRepeat }) => MayBeRepeat === true), triedAt: Temporal.Instant.from(last.Modified)
  };
}

interface KnownReport {
  readonly created: Temporal.Instant;
  /** Its reporter has not heard of it yet. */
  readonly isNews: boolean;
}

const report = v.object({ Id: v.number(), Created: v.string(), PublicState: v.nullish(v.string()), DeskToldAt: v.nullish(v.string()) });

async function reportsOf(sp: SPFI, siteUrl: string): Promise<ReadonlyMap<number, KnownReport>> {
  const rows = await allRows<unknown>(withoutMetadata(deskList(sp, siteUrl, breachReports).items.select(...Object.keys(report.entries)).orderBy('Id')));
  return new Map(v.parse(v.array(report), rows).map(({ Id, Created, PublicState, DeskToldAt }) =>
    [Id, { created: Temporal.Instant.from(Created), isNews: !DeskToldAt && (PublicState ?? 'Received') === 'Received' }]));
}

async function keysThere(sp: SPFI, siteUrl: string): Promise<ReadonlySet<string>> {
  const rows = await allRows<unknown>(withoutMetadata(deliveryItems({ sp, siteUrl }).select('Id', 'MessageKey').orderBy('Id')));
  return new Set(v.parse(v.array(v.object({ MessageKey: v.nullish(v.string(), '') })), rows).map(({ MessageKey }) => MessageKey ?? ''));
}

