import type { Nation } from '../../../calendar';
import { emptyCase } from '../../../casework/rules/caseRow';
import { servicesOfTold } from '../../../casework/rules/told/toldCase';
import type { StoredRequest } from '../intake/intakeRow';
import { requestFields } from './fields';
import type { RequestValues } from './values';

/** The request that a row makes: as it was entered, and nothing decided. @param nation of the settings when it came: the case keeps it */
export function requestFromIntake(row: StoredRequest, nation: Nation): RequestValues {
  return {
    ...emptyCase<RequestValues>(requestFields), receivedAt: row.receivedAt, how: row.how, nation, ...servicesOfTold(row), said: row.said,
    requester: row.requester, subject: row.subject, rights: row.rights, restricted: row.restricted === true
  };
}
