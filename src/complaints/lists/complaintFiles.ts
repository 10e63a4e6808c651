import { fileColumns, recentFiles } from '../../casework/lists/logColumns';
import { defineList } from '../../platform/sharepoint/listSchema';
import { complaintPlaces } from './paths';

export const complaintFiles = defineList({
  key: 'complaintFiles',
  title: 'Complaint files',
  description: 'Copies of the files that came with a complaint, with their hash, and the letters that were kept.',
  kind: 'library',
  ...complaintPlaces.files,
  columns: { IntakeId: { type: 'number', title: 'Intake', indexed: true }, ...fileColumns },
  views: [recentFiles(['DocIcon', 'LinkFilename', 'Reference', 'SourceName', 'SourceSize', 'Sha256', 'Created', 'Author'])],
  read: 'all',
  write: 'all',
  indexModified: true,
  attachments: false,
  folders: true
});
