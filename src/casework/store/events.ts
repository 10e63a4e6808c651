import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { allRows } from '../../platform/sharepoint/paging';
import { restrictedName } from '../../platform/sharepoint/restricted';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { addCaseEvent, eventMoment } from '../../platform/lists/caseEvents';
import type { NewCaseHistoryRow } from '../../platform/lists/caseLists';
import { places } from '../../platform/lists/places';
import type { AnyCase } from '../rules/kind';
import type { EventToWrite, EventValues } from '../rules/events/eventTable';
import { eventRow, readEventValues, type EventSite } from './eventRow';
import { readRow } from './rows';
import type { RowSite } from './site';

function items(services: DeskServices): IItems {
  return deskList(services.sp, services.siteUrl, places.caseHistory).items;
}

/**
 * Adds events, in their order. After an answer that leaves it open whether one was written it is looked for, so that none is lost and none
 * comes twice.
 * @throws DeskError; those before it are written
 */
export async function writeEvents(site: EventSite, of: CaseOfEvents, events: readonly EventToWrite[], rowVersion = ''): Promise<void> {
  const { services, kind } = site;
  for (const event of events) {
    const row = eventRow(site, of.reference, event, rowVersion);
    try {
      await addCaseEvent(services, of.isRestricted ? `${kind.key}/${restrictedName}` : kind.key, row);
    } catch (error) {
      if (!isDeskError(error, 'unknown-outcome') || !(await isThere(services, row))) {
        throw error;
      }
    }
  }
}

/** Whose events they are, and whether they lie in the folder of restricted cases. */
export type CaseOfEvents = Pick<AnyCase, 'reference' | 'isRestricted'>;

/** Of what is known of a case in part: without a word of it, it is seen by every officer. */
export function eventsOf({ reference, isRestricted = false }: { readonly reference: string; readonly isRestricted?: boolean }): CaseOfEvents {
  return { reference, isRestricted };
}

/** Events alone, such as *Record action*. @throws DeskError */
export async function addEvents(
  site: RowSite & EventSite, found: CaseOfEvents & Pick<AnyCase, 'logId'>, events: readonly EventToWrite[]
): Promise<void> {
  // of a row that was deleted nothing can be told
  await readRow(site, found.logId);
  await writeEvents(site, found, events, '');
}

async function isThere(services: DeskServices, row: NewCaseHistoryRow): Promise<boolean> {
  const events = await readEvents(services, row.CaseReference);
  const values = JSON.stringify(readEventValues(row.EventValues));
  return events.some((each) => each.code === row.EventCode && JSON.stringify(each.values) === values && each.kind === row.EventKind && each.details === (row.Details ?? '') && each.eventAt === row.EventAt);
}

export interface StoredEvent {
  readonly id: number;
  readonly kind: string;
  /** Empty in rows of before there were codes. */
  readonly code: string;
  readonly values: EventValues;
  readonly title: string;
  readonly details: string;
  readonly eventAt: string;
  readonly created: string;
  readonly by: string;
  readonly rowVersion: string;
}

const stored = v.object({
  Id: v.number(), Title: v.nullish(v.string(), ''), EventKind: v.nullish(v.string(), ''), EventCode: v.nullish(v.string(), ''), EventValues: v.nullish(v.string(), ''), Details: v.nullish(v.string(), ''),
  EventAt: v.nullish(v.string(), ''), HappenedAt: v.nullish(v.string(), ''), Created: v.string(), RowVersion: v.nullish(v.string(), ''), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') }))
});

const shown = [...Object.keys(stored.entries).filter((name) => name !== 'Author'), 'Author/Title'];

/** The events of a case, in the order in which they were written. @throws DeskError */
export async function readEvents(services: DeskServices, reference: string): Promise<readonly StoredEvent[]> {
  const rows = await allRows<unknown>(items(services)
    .filter(`CaseReference eq '${reference}'`).select(...shown).expand('Author').orderBy('Id'), 1000);
  return v.parse(v.array(stored), rows).map((row) => ({
    id: row.Id, kind: row.EventKind ?? '', code: row.EventCode ?? '', values: readEventValues(row.EventValues), title: row.Title ?? '', details: row.Details ?? '', eventAt: eventMoment(row),
    created: row.Created, by: row.Author?.Title ?? '', rowVersion: row.RowVersion ?? ''
  }));
}
