import { defineList } from '../../platform/sharepoint/listSchema';
import { dpiaPlaces } from './paths';

/**
 * What was submitted, a file a submission: `<reference> <number> <SHA-256 of its bytes>.json`. The service adds and cannot edit, so each file comes with one upload, and whoever looks at it
 * hashes its bytes again. Who submitted it and when are `Author` and `Created`; log, advice and sign-offs name its hash. It has no columns: the service could not write them.
 */
export const dpiaSubmissions = defineList({
  key: 'dpiaSubmissions',
  title: 'DPIA submissions',
  description: 'Each submission of a data protection impact assessment as it was then, in a folder a service. Files are added; nobody changes one.',
  kind: 'library',
  ...dpiaPlaces.submissions,
  columns: {},
  views: [{
    title: 'All', isDefault: true, rowLimit: 50, recursive: true, columns: ['DocIcon', 'LinkFilename', 'FileDirRef', 'Author', 'Created'], query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
