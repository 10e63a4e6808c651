import { toldRows } from '../../casework/intake/toldRows';
import { requestPlaces } from '../lists/paths';
import { prefix } from '../rules/cases/prefix';
import { intakeSelect, readIntakeRow, type StoredRequest } from '../rules/intake/intakeRow';

export const requestRows = toldRows<StoredRequest>({
  list: requestPlaces.intake, prefix, select: [...intakeSelect, 'Author/EMail'], expand: ['Author'], read: readIntakeRow
});
