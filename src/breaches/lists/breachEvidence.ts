import { fileColumns } from '../../casework/lists/logColumns';
import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';

export const breachEvidence = defineList({
  key: 'breachEvidence',
  title: 'Breach evidence',
  description: 'Copies of the files that came with a report, with the hash of what came.',
  kind: 'library',
  path: 'BreachEvidence',
  columns: {
    ReportId: { type: 'number', title: 'Report', indexed: true },
    ...fileColumns
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 50, recursive: true, columns: ['DocIcon', 'LinkFilename', 'Reference', 'SourceName', 'SourceSize', 'Sha256', 'Created', 'Author'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type BreachEvidenceRow = RowOf<typeof breachEvidence>;
export type NewBreachEvidenceRow = NewRowOf<typeof breachEvidence>;
