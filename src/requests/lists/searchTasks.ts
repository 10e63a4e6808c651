import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { addresseeKinds, searchStates, searchWays } from '../rules/searches/choices';
import { searchPlaces } from './searchPaths';

const shown = ['LinkTitle', 'CaseReference', 'Service', 'Addressee', 'DueDay', 'SearchState'] as const;

/** The only tasks with personal data. Every value is text or a choice, so that a row is whole with the one write that puts it into its folder. */
export const searchTasks = defineList({
  key: 'searchTasks',
  title: 'Search tasks',
  description: 'What a service is asked to look for because of a request, in a folder a service. Its people read it; officers alone write it. Personal data.',
  kind: 'list',
  ...searchPlaces.tasks,
  columns: {
    CaseReference: { type: 'text', title: 'Case reference', required: true, indexed: true, maxLength: 50 },
    SearchGuid: { type: 'text', title: 'Search GUID', required: true, indexed: true, unique: true, maxLength: 36, inForms: false },
    Way: { type: 'choice', title: 'How it is asked', required: true, choices: searchWays },
    Service: { type: 'text', title: 'Service', indexed: true, maxLength: 255 },
    AddresseeKind: { type: 'choice', title: 'Kind of addressee', choices: addresseeKinds },
    Addressee: { type: 'text', title: 'Addressee of the letter', maxLength: 255 },
    LookFor: { type: 'note', title: 'What to look for' },
    /** One a line, as all lists of texts here. */
    Places: { type: 'note', title: 'Where' },
    Terms: { type: 'note', title: 'Words to search by' },
    Participants: { type: 'note', title: 'Whose mail and chats' },
    /** `YYYY-MM-DD`: days without a zone, and texts of this form sort as days do. */
    SinceDay: { type: 'text', title: 'Since', maxLength: 10 },
    UntilDay: { type: 'text', title: 'Until', maxLength: 10 },
    DueDay: { type: 'text', title: 'By', required: true, indexed: true, maxLength: 10 },
    SearchState: { type: 'choice', title: 'State', required: true, indexed: true, choices: searchStates, default: 'Open' },
    /** The row of *Search answers* that the officer had read who settled it: what comes later changes nothing by itself. */
    SettledAnswer: { type: 'number', title: 'Answer that was read', inForms: false }
  },
  views: [
    {
      title: 'Open', isDefault: true, rowLimit: 100, recursive: true, columns: shown,
      query: '<Where><Eq><FieldRef Name="SearchState" /><Value Type="Text">Open</Value></Eq></Where><OrderBy><FieldRef Name="DueDay" /></OrderBy>'
    },
    { title: 'All', rowLimit: 100, recursive: true, columns: [...shown, 'Modified'], query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>' }
  ],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type SearchTaskRow = RowOf<typeof searchTasks>;
export type NewSearchTaskRow = NewRowOf<typeof searchTasks>;
