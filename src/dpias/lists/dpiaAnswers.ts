import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { answerParts } from '../rules/choices';
import { dpiaPlaces } from './paths';

/**
 * The draft of a DPIA, a row an answer or a risk: so two people meet only in the same one, by its etag, and its past is its versions. Nothing of what was submitted changes with it.
 */
export const dpiaAnswers = defineList({
  key: 'dpiaAnswers',
  title: 'DPIA answers',
  description: 'Drafts of data protection impact assessments, a row an answer or a risk, in a folder a service. Filled in on the pages of the desk.',
  kind: 'list',
  ...dpiaPlaces.answers,
  columns: {
    /** `<guid of the DPIA>:<question>`, or `<guid>:risk:<risk>`: of two people who answer at once the second finds the row of the first. */
    AnswerKey: { type: 'text', title: 'Answer', required: true, indexed: true, unique: true, maxLength: 255, inForms: false },
    DpiaGuid: { type: 'text', title: 'DPIA GUID', required: true, indexed: true, maxLength: 36, inForms: false },
    Part: { type: 'choice', title: 'Answer or risk', required: true, choices: answerParts, inForms: false },
    /** The id of the question, or of the risk. */
    ItemId: { type: 'text', title: 'Question or risk', required: true, maxLength: 100, inForms: false },
    /** JSON: the answer, or the risk with its measures. */
    Said: { type: 'note', title: 'What is said', inForms: false },
    /** A risk that was taken out. */
    Withdrawn: { type: 'boolean', title: 'Taken out', inForms: false }
  },
  views: [{
    title: 'All', isDefault: true, rowLimit: 100, recursive: true, columns: ['LinkTitle', 'DpiaGuid', 'Part', 'ItemId', 'Withdrawn', 'Editor', 'Modified'],
    query: '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>'
  }],
  read: 'all',
  write: 'all',
  attachments: false,
  folders: true
});
export type DpiaAnswerRow = RowOf<typeof dpiaAnswers>;
export type NewDpiaAnswerRow = NewRowOf<typeof dpiaAnswers>;
