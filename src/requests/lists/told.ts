import { toldColumns } from '../../casework/lists/toldColumns';
import type { Columns } from '../../platform/sharepoint/listSchema';
import { requesters, rights } from '../rules/choices';

/** What was told of a request, as the intake has it and the log at first too. */
export const told = {
  ...toldColumns,
  RequesterName: { type: 'text', title: 'Who asks', maxLength: 255 },
  RequesterContact: { type: 'note', title: 'How to reach them' },
  RequesterKind: { type: 'choice', title: 'For whom they ask', choices: requesters, default: 'The person' },
  SubjectName: { type: 'text', title: 'Whose information, where it is not their own', maxLength: 255 },
  Rights: { type: 'multiChoice', title: 'What is asked for', choices: rights }
} as const satisfies Columns;
