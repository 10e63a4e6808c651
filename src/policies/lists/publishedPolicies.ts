import { defineList } from '../../platform/sharepoint/listSchema';

/**
 * What staff read. A folder a published version holds the copy of the file and, beside it, the accessible text made of exactly those
 * bytes (`reading.json`). Officers may add and neither change nor delete, so a hash that no longer fits was somebody with more rights.
 */
export const publishedPolicies = defineList({
  key: 'publishedPolicies',
  title: 'Published policies',
  description: 'Copies of the policies as they were published, never changed afterwards. Former versions stay readable.',
  kind: 'library',
  path: 'PublishedPolicies',
  columns: {},
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, recursive: true, columns: ['DocIcon', 'LinkFilename', 'FileDirRef', 'Created', 'Author'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
