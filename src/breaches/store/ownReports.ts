import * as v from 'valibot';
import { readOwnRows } from '../../casework/staff/ownRows';
import { breachPlaces } from '../lists/paths';
import { breachReference, findIncidentKind, publicStates } from '../rules/reporting';
import type { MyReports, OwnReport } from './contract';

const line = v.object({ IncidentKind: v.nullish(v.string(), ''), PublicState: v.nullish(v.fallback(v.picklist(publicStates), 'Received'), 'Received') });

/** One call. @throws DeskError */
export const myReports: MyReports = async (services) =>
  (await readOwnRows(services, { list: breachPlaces.reports, guid: 'ReportGuid' }, Object.keys(line.entries))).map(({ reportId, createdAt, restricted, row }): OwnReport => {
    const { IncidentKind, PublicState } = v.parse(line, row);
    return { reportId, reference: breachReference(reportId, createdAt), createdAt, incidentKind: findIncidentKind(IncidentKind ?? '')?.key ?? 'notSure', publicState: PublicState, restricted };
  });
