import { fileColumns, filesList } from '../../casework/lists/logColumns';
import { defineList } from '../../platform/sharepoint/listSchema';
import { complaintPlaces } from './paths';

export const complaintFiles = defineList({
  key: 'complaintFiles',
  title: 'Complaint files',
  description: 'Copies of the files that came with a complaint, with their hash, and the letters that were kept.',
  ...filesList,
  ...complaintPlaces.files,
  columns: { IntakeId: { type: 'number', title: 'Intake', indexed: true }, ...fileColumns }
});
