import { intakeList } from '../../casework/lists/logColumns';
import { publicStates } from '../../casework/rules/publicStates';
import { defineList, type NewRowOf, type RowOf } from '../../platform/sharepoint/listSchema';
import { screeningResults } from '../rules/choices';
import { dpiaPlaces } from './paths';

/** The project's title is `Title`. Each row opens a case `DPS-…` of the log; who looked at a *no*, and until when it holds, stands there. */
export const dpiaScreenings = defineList({
  key: 'dpiaScreenings',
  title: 'DPIA screenings',
  description: 'Whether projects need a data protection impact assessment, as their people answered. Staff see and correct only what they entered themselves.',
  ...intakeList(['ID', 'LinkTitle', 'Service', 'Result', 'WantedUntil', 'Author', 'Created', 'PublicState']),
  attachments: false,
  ...dpiaPlaces.screenings,
  columns: {
    // no unique column: "read own" and "enforce unique values" exclude each other on one list
    ScreeningGuid: { type: 'text', title: 'Screening GUID', required: true, indexed: true, maxLength: 36, inForms: false },
    Service: { type: 'text', title: 'Service', maxLength: 255 },
    QuestionnaireVersion: { type: 'number', title: 'Version of the questions', inForms: false },
    /** JSON: by the ids of the questions. */
    Answers: { type: 'note', title: 'Answers', inForms: false },
    /** As the page worked it out; officers' pages work it out again from the answers. */
    Result: { type: 'choice', title: 'Result', choices: screeningResults, inForms: false },
    /** `YYYY-MM-DD`: a day without a zone. Until when its author would like it to hold; officers decide. */
    WantedUntil: { type: 'text', title: 'Wanted until', maxLength: 10 },
    PublicState: { type: 'choice', title: 'State for its author', choices: publicStates, default: 'Received', inForms: false }
  }
});
export type DpiaScreeningRow = RowOf<typeof dpiaScreenings>;
export type NewDpiaScreeningRow = NewRowOf<typeof dpiaScreenings>;
