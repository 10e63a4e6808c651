import { fileColumns, filesList } from '../../casework/lists/logColumns';
import { defineList } from '../../platform/sharepoint/listSchema';
import { dpiaPlaces } from './paths';

/** In a service's folder a folder a reference. Both the service and officers change what lies there: its versions are its past. */
export const dpiaDocuments = defineList({
  key: 'dpiaDocuments',
  title: 'DPIA documents',
  description: 'Word documents and files of data protection impact assessments, in a folder a service and in it a folder a reference.',
  ...filesList,
  ...dpiaPlaces.documents,
  columns: { DpiaId: { type: 'number', title: 'DPIA', indexed: true }, ...fileColumns }
});
