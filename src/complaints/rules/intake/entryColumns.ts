import { utcSecond } from '../../../calendar';
import type { Cells } from '../../../casework/rules/cells';
import { momentIn, toldColumns } from '../../../casework/rules/told/toldColumns';
import type { ComplaintEntry } from './entry';
import { readIntakeRow, type ComplaintTold } from './intakeRow';

/** An entry as columns of `Complaint intake`. The title says how it came, so that no view and no search result shows what a person typed. */
export function entryToColumns(entry: ComplaintEntry): Cells {
  return columns(entry, entry.reportGuid, utcSecond(entry.receivedAt));
}

/** What stands in a row, as `entryToColumns` would write it. */
export function entryColumnsIn(row: object): Cells {
  const stored = readIntakeRow(row, false);
  return columns(stored, stored.guid, momentIn(row));
}

function columns(told: ComplaintTold, guid: string, receivedAt: string | null): Cells {
  const { how, complainant: { anonymous, name, contact, language }, aboutDpo } = told;
  return {
    Title: `Complaint (${how})`, ...toldColumns({ ...told, language }, guid, receivedAt), Anonymous: anonymous, ComplainantName: name, ComplainantContact: contact, AboutDpo: aboutDpo
  };
}
