import { fileColumns, filesList, recentFiles } from '../../casework/lists/logColumns';
import { defineList } from '../../platform/sharepoint/listSchema';
import { searchPlaces } from './searchPaths';

/**
 * Files that were found: in a service's folder a folder a request. The service may add and not edit, so each file comes with one upload, and its columns are for officers (a wrong file
 * is withdrawn with them).
 */
export const searchResults = defineList({
  key: 'searchResults',
  title: 'Search results',
  description: 'Files that services found for a request, in a folder a service and in it a folder a request. Personal data.',
  ...filesList,
  ...searchPlaces.results,
  views: [recentFiles(['DocIcon', 'LinkFilename', 'FileDirRef', 'Created', 'Author'])],
  columns: fileColumns
});
