import { intakeList } from '../../casework/lists/logColumns';
import { cameColumns, entryColumns, shownOfTold } from '../../casework/lists/toldColumns';
import { defineList, type NewRowOf } from '../../platform/sharepoint/listSchema';
import { complaintPlaces } from './paths';
import { told } from './told';

export const complaintIntake = defineList({
  key: 'complaintIntake',
  title: 'Complaint intake',
  description: 'Complaints about how the council used information, as they reached somebody. Staff see and correct only what they entered themselves.',
  ...intakeList(shownOfTold),
  ...complaintPlaces.intake,
  columns: {
    ...cameColumns,
    ...told,
    ...entryColumns,
    /** Believed as those of an import are. */
    GroupReference: { type: 'text', title: 'Group', maxLength: 50, inForms: false },
    BreachReference: { type: 'text', title: 'Breach', maxLength: 50, inForms: false }
  }
});
export type NewComplaintIntakeRow = NewRowOf<typeof complaintIntake>;
