import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { rowsOfIds } from '../../casework/store/rows';
import type { DeskServices } from '../../platform/host/services';
import type { StoredReport } from '../rules';
import { reportItems } from '../store/reportItems';

/** What is asked of a report to know whether something was added to it. */
export type AddedReport = Pick<StoredReport, 'id' | 'version' | 'authorId' | 'created' | 'furtherInformation'>;

const text = v.nullish(v.string(), '');
const row = v.object({ Id: v.number(), OData__UIVersionString: text, FurtherInformation: text, AuthorId: v.number(), Created: v.string() });

/** Of these reports, those to which something was added in words, at any time: one question for all of them. @throws DeskError */
export async function readAddedReports(services: DeskServices, reportIds: readonly number[]): Promise<readonly AddedReport[]> {
  const read = await rowsOfIds(() => reportItems(services), reportIds, Object.keys(row.entries));
  return v.parse(v.array(row), read).filter(({ FurtherInformation }) => (FurtherInformation ?? '').trim() !== '').map(({ Id, OData__UIVersionString, FurtherInformation, AuthorId, Created }) => (
    { id: Id, version: OData__UIVersionString ?? '', furtherInformation: FurtherInformation ?? '', authorId: AuthorId, created: Temporal.Instant.from(Created) }
  ));
}
