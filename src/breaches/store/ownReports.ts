import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { camlRows } from '../../platform/sharepoint/camlRows';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { breachReference, findIncidentKind, publicStates } from '../rules/reporting';
import type { MyReports, OwnReport } from './contract';
import { reportList } from './reportItems';

const line = v.object({
  Id: v.number(), Created: v.string(), ReportGuid: v.nullish(v.string(), ''), IncidentKind: v.nullish(v.string(), ''),
  PublicState: v.nullish(v.fallback(v.picklist(publicStates), 'Received'), 'Received'), FileDirRef: v.nullish(v.string(), '')
});

/** More reports than anybody makes; the newest are shown. */
const mostReports = 200;

/** Those of whoever asks, in whatever folder they lie, without the folders; the index on *Created by* answers it. */
const ownRows = {
  // without this the dates come in the site's local time, and do not say so
  DatesInUtc: true,
  ViewXml: '<View Scope="Recursive"><Query><Where><Eq><FieldRef Name="Author" LookupId="TRUE" /><Value Type="Integer"><UserID /></Value></Eq></Where>'
    + '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy></Query>'
    + `<ViewFields>${Object.keys(line.entries).map((name) => `<FieldRef Name="${name === 'Id' ? 'ID' : name}" />`).join('')}</ViewFields><RowLimit>${mostReports}</RowLimit></View>`
};

/** One call. @throws DeskError */
export const myReports: MyReports = async (services) => {
  const rows = await camlRows(reportList(services), ownRows, Object.keys(line.entries));
  const earliest = new Map<string, v.InferOutput<typeof line>>();
  // newest first, so that the earliest of one GUID is what stays
  v.parse(v.array(line), rows).forEach((row) => earliest.set(`${row.ReportGuid || row.Id} ${liesRestricted(row.FileDirRef)}`, row));
  return [...earliest.values()].sort((a, b) => b.Id - a.Id).map((row): OwnReport => {
    const createdAt = Temporal.Instant.from(row.Created);
    return {
      reportId: row.Id, reference: breachReference(row.Id, createdAt), createdAt,
      incidentKind: findIncidentKind(row.IncidentKind)?.key ?? 'notSure', publicState: row.PublicState, restricted: liesRestricted(row.FileDirRef)
    };
  });
};
