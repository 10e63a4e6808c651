import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { IItems } from '../../platform/sharepoint/pnp';
import { liesRestricted } from '../../platform/sharepoint/restricted';
import { unlessRefused } from '../../platform/sharepoint/unlessRefused';
import { parseReference } from '../rules/reference';
import { repeatOfRow } from '../rules/told/readTold';
import type { StoredTold } from '../rules/told/told';
import { repeatOfImport } from './officersRow';

/** The rows in which staff of a room write down what they were told. */
interface Place<Stored> {
  readonly list: Pick<ListSchema, 'path'>;
  readonly prefix: string;
  readonly select: readonly string[];
  /** Of whom more than the number is selected. */
  readonly expand?: readonly string[];
  readonly read: (row: object, restricted: boolean) => Stored;
}

interface Importable extends StoredTold {
  readonly imported: { readonly externalId: string };
}

export interface ToldRows<Stored> {
  /** @throws DeskError `not-found` when the row is gone */
  readIntake(services: DeskServices, id: number): Promise<Stored>;
  /** The row that this one repeats, if any: of an import the first with its number, whichever officer added it. @throws DeskError */
  readRepeatOf(services: DeskServices, row: Stored, officers: ReadonlySet<number> | undefined): Promise<number | undefined>;
  /** What was entered, for an officer before it is in the log; undefined when it is gone. @throws DeskError */
  readWaiting(services: DeskServices, reference: string): Promise<Stored | undefined>;
}

/** How a room's rows are read on officers' pages. */
export function toldRows<Stored extends Importable>({ list, prefix, select, expand = [], read }: Place<Stored>): ToldRows<Stored> {
  const items = ({ sp, siteUrl }: DeskServices): IItems => deskList(sp, siteUrl, list).items;
  // where the row lies says whether it is restricted, and no column of it
  const stored = (row: object): Stored => read(row, liesRestricted(Reflect.get(row, 'FileDirRef')));
  const readIntake = async (services: DeskServices, id: number): Promise<Stored> => stored(await items(services).getById(id).select(...select).expand(...expand)<object>());
  return {
    readIntake,
    readRepeatOf: async (services, row, officers) => {
      const { externalId } = row.imported;
      if (officers && externalId !== '') {
        return repeatOfImport(services, list, { id: row.id, externalId }, officers);
      }
      // what is no GUID is asked for by nobody's filter
      if (!/^[0-9a-f-]{36}$/i.test(row.guid)) {
        return undefined;
      }
      const rows: object[] = await items(services).filter(`IntakeGuid eq '${row.guid}'`).select(...select).expand(...expand).orderBy('Id').top(50)();
      return repeatOfRow(row, rows.map(stored));
    },
    readWaiting: async (services, reference) => {
      const id = parseReference(prefix, reference)?.intakeId;
      return unlessRefused(['not-found'], undefined, async () => (id === undefined ? undefined : await readIntake(services, id)));
    }
  };
}
