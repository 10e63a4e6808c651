import { fileColumns, recentFiles } from '../../casework/lists/logColumns';
import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { breachPlaces } from './paths';

export const breachEvidence = defineList({
  key: 'breachEvidence',
  title: 'Breach evidence',
  description: 'Copies of the files that came with a report, with the hash of what came.',
  kind: 'library',
  ...breachPlaces.files,
  columns: {
    ReportId: { type: 'number', title: 'Report', indexed: true },
    ...fileColumns
  },
  views: [recentFiles(['DocIcon', 'LinkFilename', 'Reference', 'SourceName', 'SourceSize', 'Sha256', 'Created', 'Author'])],
  read: 'all',
  write: 'all',
  indexModified: true,
  attachments: false,
  folders: true
});
export type BreachEvidenceRow = RowOf<typeof breachEvidence>;
export type NewBreachEvidenceRow = NewRowOf<typeof breachEvidence>;
