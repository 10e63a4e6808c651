import { toldRows } from '../../casework/intake/toldRows';
import { complaintPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';
import { intakeSelect, readIntakeRow, type StoredComplaint } from '../rules/intake/intakeRow';

export const complaintRows = toldRows<StoredComplaint>({ list: complaintPlaces.intake, prefix, select: intakeSelect, read: readIntakeRow });
