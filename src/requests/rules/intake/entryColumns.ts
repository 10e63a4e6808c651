import { utcSecond } from '../../../calendar';
import { choicesIn, type Cells } from '../../../casework/rules/cells';
import { momentIn, toldColumns } from '../../../casework/rules/told/toldColumns';
import type { RequestEntry } from './entry';
import { readIntakeRow, type RequestTold } from './intakeRow';

/** An entry as columns of `Request intake`. The title says how it came, so that no view and no search result shows what a person typed. */
export function entryToColumns(entry: RequestEntry): Cells {
  return columns(entry, entry.reportGuid, utcSecond(entry.receivedAt));
}

/** What stands in a row, as `entryToColumns` would write it. */
export function entryColumnsIn(row: object): Cells {
  const stored = readIntakeRow(row, false);
  return { ...columns(stored, stored.guid, momentIn(row)), Rights: choicesIn(Reflect.get(row, 'Rights')) };
}

function columns(told: RequestTold, guid: string, receivedAt: string | null): Cells {
  const { how, requester: { name, contact, language, kind }, subject, rights } = told;
  return {
    Title: `Request (${how})`, ...toldColumns({ ...told, language }, guid, receivedAt), RequesterName: name, RequesterContact: contact, RequesterKind: kind, SubjectName: subject, Rights: rights
  };
}
