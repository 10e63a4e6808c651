import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { utcSecond } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { allRows } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { addCaseEvent, eventMoment } from '../../platform/lists/caseEvents';
import { caseHistory, type NewCaseHistoryRow } from '../../platform/lists/caseLists';
import { TEXT_LIMIT } from '../rules/limits';
import { readRow } from './rows';
import type { RowSite } from './site';

/** A row of `Case history` to be. `title` holds no personal data; `at` is when it happened, if that is not now. */
export interface EventToWrite {
  readonly kind: string;
  readonly title: string;
  readonly details: string;
  readonly at?: Temporal.Instant;
}

/** Where the events of a kind are written: in the folder of its key. */
export interface EventSite {
  readonly services: DeskServices;
  readonly kind: { readonly key: string };
}

function items(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, caseHistory).items;
}

/** @param rowVersion of the case's row that the events tell of; empty for events that changed no row */
export function eventColumns(services: DeskServices, reference: string, event: EventToWrite, rowVersion: string): NewCaseHistoryRow {
  return {
    Title: event.title.slice(0, TEXT_LIMIT), CaseReference: reference, EventKind: event.kind, Details: event.details, EventAt: utcSecond(event.at ?? services.now()), RowVersion: rowVersion
  };
}

/**
 * Adds events, in their order. After an answer that leaves it open whether one was written it is looked for, so that none is lost and none
 * comes twice.
 * @throws DeskError; those before it are written
 */
export async function writeEvents({ services, kind }: EventSite, reference: string, events: readonly EventToWrite[], rowVersion: string): Promise<void> {
  for (const event of events) {
    const row = eventColumns(services, reference, event, rowVersion);
    try {
      await addCaseEvent(services, kind.key, row);
    } catch (error) {
      if (!isDeskError(error, 'unknown-outcome') || !(await isThere(services, row))) {
        throw error;
      }
    }
  }
}

/** Events alone, such as *Record action*. @throws DeskError */
export async function addEvents(
  site: RowSite & EventSite, found: { readonly reference: string; readonly logId: number }, events: readonly EventToWrite[]
): Promise<void> {
  // of a row that was deleted nothing can be told
  await readRow(site, found.logId);
  await writeEvents(site, found.reference, events, '');
}

async function isThere(services: DeskServices, row: NewCaseHistoryRow): Promise<boolean> {
  const events = await readEvents(services, row.CaseReference);
  return events.some((each) => each.title === row.Title && each.kind === row.EventKind && each.details === (row.Details ?? '') && each.eventAt === row.EventAt);
}

export interface StoredEvent {
  readonly kind: string;
  readonly title: string;
  readonly details: string;
  readonly eventAt: string;
  readonly created: string;
  readonly by: string;
  readonly rowVersion: string;
}

const stored = v.object({
  Title: v.nullish(v.string(), ''), EventKind: v.nullish(v.string(), ''), Details: v.nullish(v.string(), ''), EventAt: v.nullish(v.string(), ''), HappenedAt: v.nullish(v.string(), ''), Created: v.string(),
  RowVersion: v.nullish(v.string(), ''), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') }))
});

/** The events of a case, in the order in which they were written. @throws DeskError */
export async function readEvents(services: DeskServices, reference: string): Promise<readonly StoredEvent[]> {
  const rows = await allRows<unknown>(items(services)
    .filter(`CaseReference eq '${reference}'`).select('Id', 'Title', 'EventKind', 'Details', 'EventAt', 'HappenedAt', 'Created', 'RowVersion', 'Author/Title').expand('Author').orderBy('Id'), 1000);
  return v.parse(v.array(stored), rows).map((row) => ({
    kind: row.EventKind ?? '', title: row.Title ?? '', details: row.Details ?? '', eventAt: eventMoment(row),
    created: row.Created, by: row.Author?.Title ?? '', rowVersion: row.RowVersion ?? ''
  }));
}
