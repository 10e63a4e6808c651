import * as v from 'valibot';
import { eventRow, readEventValues } from '../../../casework/store/eventRow';
import type { EventValues } from '../../../casework/rules/events/eventTable';
import { readInstant } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { addCaseEvent, eventMoment } from '../../../platform/lists/caseEvents';
import { caseHistory } from '../../../platform/lists/caseLists';
import { deskList } from '../../../platform/sharepoint/deskList';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { allRows } from '../../../platform/sharepoint/paging';
import { policyEvents, type PolicyEvent } from '../../rules/events';
import type { ReviewColumns } from '../../rules/review';
import { policyReference } from '../../rules/version';
import { writeWorking, type WorkingPolicy } from '../working';

/** The folder of policies in `Case history`. */
export const policyHistory = 'policy';

export interface StoredPolicyEvent {
  readonly kind: string;
  /** Which sentence it has; empty for what a version of before wrote, whose words are `title`. */
  readonly code: string;
  readonly values: EventValues;
  readonly title: string;
  readonly details: string;
  readonly at: string;
  readonly by: string;
}

const text = v.nullish(v.string(), '');
const stored = v.array(v.object({
  Title: text, EventKind: text, EventCode: text, EventValues: text, Details: text, EventAt: text, HappenedAt: text, Created: v.string(), Author: v.nullish(v.object({ Title: text }))
}));

/** What officers recorded of a policy, oldest first. @throws DeskError */
export async function readPolicyEvents(services: DeskServices, policyId: number): Promise<readonly StoredPolicyEvent[]> {
  const items = deskList(services.sp, services.siteUrl, caseHistory).items.filter(`CaseReference eq '${policyReference(policyId)}'`)
    .select('Id', 'Title', 'EventKind', 'EventCode', 'EventValues', 'Details', 'EventAt', 'HappenedAt', 'Created', 'Author/Title').expand('Author').orderBy('Id');
  const rows = await allRows<unknown>(items, 1000);
  return v.parse(stored, rows).map((row) => {
    const at = eventMoment(row);
    return {
      kind: row.EventKind ?? '', code: row.EventCode ?? '', values: readEventValues(row.EventValues), title: row.Title ?? '', details: row.Details ?? '',
      at: readInstant(at) ? at : row.Created, by: row.Author?.Title ?? ''
    };
  });
}

/** Adds an event; after a lost answer it is looked for, so that it is there once. @throws DeskError */
export async function addPolicyEvent(services: DeskServices, policyId: number, event: PolicyEvent): Promise<void> {
  const row = eventRow({ services, kind: { key: policyHistory, events: policyEvents } }, policyReference(policyId), event, '');
  try {
    await addCaseEvent(services, policyHistory, row);
  } catch (error) {
    const isThere = isDeskError(error, 'unknown-outcome') && (await readPolicyEvents(services, policyId)).some(
      (each) => each.at === row.EventAt && each.code === event.code && each.title === row.Title
    );
    if (!isThere) throw error;
  }
}

/**
 * Writes a review into the working file's row, then into the history.
 * @throws ConflictError when somebody changed the row meanwhile (nothing was written); DeskError
 */
export async function saveReview(services: DeskServices, working: WorkingPolicy, columns: ReviewColumns, event: PolicyEvent): Promise<void> {
  await writeWorking(services, working, columns);
  await addPolicyEvent(services, working.id, event);
}
