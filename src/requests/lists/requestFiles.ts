import { fileColumns, filesList } from '../../casework/lists/logColumns';
import { defineList } from '../../platform/sharepoint/listSchema';
import { requestPlaces } from './paths';

export const requestFiles = defineList({
  key: 'requestFiles',
  title: 'Request files',
  description: 'Copies of the files that came with a request, with their hash, and what was sent in answer to it.',
  ...filesList,
  ...requestPlaces.files,
  columns: { IntakeId: { type: 'number', title: 'Intake', indexed: true }, ...fileColumns }
});
