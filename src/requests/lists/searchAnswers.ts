import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { deviceAnswers, searchOutcomes } from '../rules/searches/choices';
import { searchPlaces } from './searchPaths';

/** Rows are added and never changed: a correction is a new row. Who and when are `Author` and `Created`; no column says them. */
export const searchAnswers = defineList({
  key: 'searchAnswers',
  title: 'Search answers',
  description: 'What services say of their searches, in a folder a service. Its people add; nobody changes a row. Personal data.',
  kind: 'list',
  ...searchPlaces.answers,
  columns: {
    CaseReference: { type: 'text', title: 'Case reference', required: true, indexed: true, maxLength: 50 },
    AnswerGuid: { type: 'text', title: 'Answer GUID', required: true, indexed: true, unique: true, maxLength: 36, inForms: false },
    /** The row of *Search tasks*; it counts only from the folder in which that lies. */
    QuestionId: { type: 'number', title: 'Search', required: true, indexed: true },
    Outcome: { type: 'choice', title: 'What came of it', required: true, choices: searchOutcomes },
    Systems: { type: 'note', title: 'What was searched' },
    Terms: { type: 'note', title: 'Words that were searched by' },
    SinceDay: { type: 'text', title: 'Since', maxLength: 10 },
    UntilDay: { type: 'text', title: 'Until', maxLength: 10 },
    PeopleAsked: { type: 'note', title: 'Who was asked' },
    PersonalDevices: { type: 'choice', title: 'Personal devices asked about', choices: deviceAnswers },
    WhyProportionate: { type: 'note', title: 'Why this was reasonable and proportionate' },
    Elsewhere: { type: 'note', title: 'Where the rest is' },
    CannotWhy: { type: 'note', title: 'Why it cannot be searched' },
    /** One a line: the files in the request's folder that this answer speaks of. */
    FileNames: { type: 'note', title: 'Files' },
    /** One a line: place, colon, number; size; day on which it was run. */
    HitCounts: { type: 'note', title: 'How many in each place' }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, recursive: true, columns: ['LinkTitle', 'CaseReference', 'QuestionId', 'Outcome', 'Author', 'Created'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type SearchAnswerRow = RowOf<typeof searchAnswers>;
export type NewSearchAnswerRow = NewRowOf<typeof searchAnswers>;
