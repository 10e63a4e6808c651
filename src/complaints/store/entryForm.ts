import { toldForm } from '../../casework/staff/toldForm';
import { complaintPlaces } from '../lists/paths';
import type { ComplaintEntry } from '../rules/intake/entry';
import { entryColumnsIn, entryToColumns } from '../rules/intake/entryColumns';
import { intakeSelect } from '../rules/intake/intakeRow';

/** How a complaint that staff log is saved. */
export const entryForm = toldForm<ComplaintEntry>({ list: complaintPlaces.intake, toColumns: entryToColumns, select: intakeSelect, columnsIn: entryColumnsIn });
