import { intakeList } from '../../casework/lists/logColumns';
import { cameColumns, entryColumns, shownOfTold } from '../../casework/lists/toldColumns';
import { defineList, type NewRowOf } from '../../platform/sharepoint/listSchema';
import { requestPlaces } from './paths';
import { told } from './told';

export const requestIntake = defineList({
  key: 'requestIntake',
  title: 'Request intake',
  description: 'Requests that people made about their information, as they reached somebody. Staff see and correct only what they entered themselves.',
  ...intakeList(shownOfTold),
  ...requestPlaces.intake,
  columns: { ...cameColumns, ...told, ...entryColumns }
});
export type NewRequestIntakeRow = NewRowOf<typeof requestIntake>;
