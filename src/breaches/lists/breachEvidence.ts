import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';

export const breachEvidence = defineList({
  key: 'breachEvidence',
  title: 'Breach evidence',
  description: 'Copies of the files that came with a report, with the hash of what was taken in.',
  kind: 'library',
  path: 'BreachEvidence',
  columns: {
    ReportId: { type: 'number', title: 'Report', indexed: true },
    Reference: { type: 'text', title: 'Reference', indexed: true, maxLength: 50 },
    Sha256: { type: 'text', title: 'SHA-256', maxLength: 64 },
    SourceName: { type: 'text', title: 'Name in the report', maxLength: 255 },
    SourceSize: { type: 'number', title: 'Size in the report (bytes)' }
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
