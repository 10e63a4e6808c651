import { toldForm } from '../../casework/staff/toldForm';
import { requestPlaces } from '../lists/paths';
import type { RequestEntry } from '../rules/intake/entry';
import { entryColumnsIn, entryToColumns } from '../rules/intake/entryColumns';
import { intakeSelect } from '../rules/intake/intakeRow';

/** How a request that staff log is saved. */
export const entryForm = toldForm<RequestEntry>({ list: requestPlaces.intake, toColumns: entryToColumns, select: intakeSelect, columnsIn: entryColumnsIn });
