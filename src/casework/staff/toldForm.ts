import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { Cells } from '../rules/cells';
import type { StaffReport } from './contract';
import { notYetWritten, type StaffForm } from './staffForm';

/** What differs between rooms to which people come with something. */
interface Told<Entry> {
  readonly list: Pick<ListSchema, 'path'>;
  toColumns(entry: Entry): Cells;
  readonly select: readonly string[];
  columnsIn(row: object): Cells;
}

/** How what staff were told is saved: the moment comes with the second write of a restricted row. */
export const toldForm = <Entry extends StaffReport>({ select, ...room }: Told<Entry>): StaffForm<Entry> => ({
  ...room, guid: 'IntakeGuid', select: ['Title', ...select], expand: [], afterwards: ['ReceivedAt'], meanwhile: { ReceivedAt: notYetWritten }
});
