import { toldRows } from '../../casework/intake/toldRows';
import { complaintPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';
import { intakeSelect, readIntakeRow, type StoredComplaint } from '../rules/intake/intakeRow';

export const { readIntake, readRepeatOf, readWaiting } = toldRows<StoredComplaint>({ list: complaintPlaces.intake, prefix, select: intakeSelect, read: readIntakeRow });
