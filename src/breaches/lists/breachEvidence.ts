import { fileColumns, filesList } from '../../casework/lists/logColumns';
import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { breachPlaces } from './paths';

export const breachEvidence = defineList({
  key: 'breachEvidence',
  title: 'Breach evidence',
  description: 'Copies of the files that came with a report, with the hash of what came.',
  ...filesList,
  ...breachPlaces.files,
  columns: {
    ReportId: { type: 'number', title: 'Report', indexed: true },
    ...fileColumns
  }
});
export type BreachEvidenceRow = RowOf<typeof breachEvidence>;
export type NewBreachEvidenceRow = NewRowOf<typeof breachEvidence>;
