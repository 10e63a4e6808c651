import { notYetWritten, type StaffForm } from '../../casework/staff/staffForm';
import { complaintPlaces } from '../lists/paths';
import type { ComplaintEntry } from '../rules/intake/entry';
import { entryColumnsIn, entryToColumns } from '../rules/intake/entryColumns';
import { intakeSelect } from '../rules/intake/intakeRow';

/** How a complaint that staff log is saved. */
export const entryForm: StaffForm<ComplaintEntry> = {
  list: complaintPlaces.intake,
  guid: 'IntakeGuid',
  toColumns: entryToColumns,
  select: ['Title', ...intakeSelect],
  expand: [],
  columnsIn: entryColumnsIn,
  afterwards: ['ReceivedAt'],
  meanwhile: { ReceivedAt: notYetWritten }
};
