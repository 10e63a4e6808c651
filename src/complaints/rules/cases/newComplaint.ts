import type { Nation } from '../../../calendar';
import { emptyCase } from '../../../casework/rules/caseRow';
import { servicesOfTold } from '../../../casework/rules/told/toldCase';
import type { StoredComplaint } from '../intake/intakeRow';
import { complaintFields } from './fields';
import type { ComplaintValues } from './values';

/** The complaint that a row makes: as it was entered, and nothing decided. @param nation of the settings when it came: the case keeps it */
export function complaintFromIntake(row: StoredComplaint, nation: Nation, isImported: boolean): ComplaintValues {
  return {
    ...emptyCase<ComplaintValues>(complaintFields), receivedAt: row.receivedAt, how: row.how, nation, ...servicesOfTold(row), said: row.said,
    complainant: row.complainant, aboutDpo: row.aboutDpo, restricted: row.restricted === true, ...(isImported ? { group: row.imported.group, breach: row.imported.breach } : {})
  };
}
