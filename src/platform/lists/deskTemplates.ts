import { defineList, type NewRowOf, type RowOf } from '../sharepoint/listSchema';
import { places } from './places';

/** Of every room: each names its documents by keys of its own. */
export const deskTemplates = defineList({
  key: 'deskTemplates',
  title: 'Desk templates',
  description: "The council's own Word templates for letters, advice sheets and reports. A template that is not here comes with the desk.",
  kind: 'library',
  ...places.deskTemplates,
  columns: {
    TemplateKey: { type: 'text', title: 'Template', indexed: true, maxLength: 100, description: 'Which document is made from it' },
    Language: { type: 'choice', title: 'Language', choices: ['en-GB', 'cy-GB'] }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 50, columns: ['DocIcon', 'LinkFilename', 'TemplateKey', 'Language', 'Modified', 'Editor'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: false
});
export type DeskTemplateRow = RowOf<typeof deskTemplates>;
export type NewDeskTemplateRow = NewRowOf<typeof deskTemplates>;
