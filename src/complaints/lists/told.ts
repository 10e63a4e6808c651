import { toldColumns } from '../../casework/lists/toldColumns';
import type { Columns } from '../../platform/sharepoint/listSchema';

/** What was told of a complaint, as the intake has it and the log at first too. */
export const told = {
  ...toldColumns,
  Anonymous: { type: 'boolean', title: 'No name given' },
  ComplainantName: { type: 'text', title: 'Who complains', maxLength: 255 },
  ComplainantContact: { type: 'note', title: 'How to reach them' },
  AboutDpo: { type: 'boolean', title: 'About the Data Protection Officer or their team' }
} as const satisfies Columns;
