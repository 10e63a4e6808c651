import { importColumns, intakeList } from '../../casework/lists/logColumns';
import { defineList, type NewRowOf } from '../../platform/sharepoint/listSchema';
import { publicStates } from '../rules/intake/intakeRow';
import { complaintPlaces } from './paths';
import { told } from './told';

export const complaintIntake = defineList({
  key: 'complaintIntake',
  title: 'Complaint intake',
  description: 'Complaints about how the council used information, as they reached somebody. Staff see and correct only what they entered themselves.',
  ...intakeList(['ID', 'LinkTitle', 'Service', 'ReceivedAt', 'HowReceived', 'Created', 'PublicState', 'Attachments']),
  ...complaintPlaces.intake,
  columns: {
    // no unique column: "read own" and "enforce unique values" exclude each other on one list
    IntakeGuid: { type: 'text', title: 'Intake GUID', required: true, indexed: true, maxLength: 36 },
    ReceivedAt: { type: 'dateTime', title: 'Reached the council at', required: true, indexed: true },
    ...told,
    ...importColumns,
    /** Believed as those of an import are. */
    GroupReference: { type: 'text', title: 'Group', maxLength: 50, inForms: false },
    BreachReference: { type: 'text', title: 'Breach', maxLength: 50, inForms: false },
    PublicState: { type: 'choice', title: 'State for its author', choices: publicStates, default: 'Received' }
  }
});
export type NewComplaintIntakeRow = NewRowOf<typeof complaintIntake>;
