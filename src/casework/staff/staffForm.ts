import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import type { IItems, IList } from '../../platform/sharepoint/pnp';
import type { Cells } from '../rules/cells';
import type { StaffReport } from './contract';

/** What staff write of one kind, as far as it is saved: which list, and how it becomes columns. */
export interface StaffForm<Report extends StaffReport> {
  readonly list: Pick<ListSchema, 'path'>;
  /** The column with the GUID of the draft; it has an index. */
  readonly guid: string;
  /** Moments in UTC, cut to the second, as SharePoint keeps them. */
  toColumns(report: Report): Cells;
  /** What a row is asked for, so that `columnsIn` can tell. */
  readonly select: readonly string[];
  readonly expand: readonly string[];
  /** What stands in a row, in the very form in which `toColumns` would write it. */
  columnsIn(row: object): Cells;
  /** Columns of dates and people: the way into a folder takes them only as forms of the site write them, so a second write brings them. */
  readonly afterwards: readonly string[];
  /** In the place of those of them that the list asks for, until then. */
  readonly meanwhile: Readonly<Record<string, string>>;
  /** What must be asked of the site before it can be written, such as the number that it has for a person. @throws DeskError */
  complete?(services: DeskServices, report: Report): Promise<Report>;
}

/** For a moment that the list asks for and that is not written yet: the same day however a site writes dates, and nothing reached a council so long ago. */
export const notYetWritten = '01/01/1900';

type Place = Pick<StaffForm<StaffReport>, 'list'>;

export function formList(services: DeskServices, { list }: Place): IList {
  return deskList(services.sp, services.siteUrl, list);
}

export function formItems(services: DeskServices, form: Place): IItems {
  return formList(services, form).items;
}

const stamps = v.object({ Id: v.number(), Created: v.string() });

/** What SharePoint stamped on a row. */
export interface Stamps {
  readonly id: number;
  readonly created: Temporal.Instant;
}

export function readStamps(row: unknown): Stamps {
  const { Id, Created } = v.parse(stamps, row);
  return { id: Id, created: Temporal.Instant.from(Created) };
}
