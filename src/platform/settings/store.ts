import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { deskList } from '../sharepoint/deskList';
import { DeskError } from '../sharepoint/errors';
import { ConflictError, etagOf, updateVersioned } from '../sharepoint/etag';
import type { ListSchema } from '../sharepoint/listSchema';
import type { SPFI } from '../sharepoint/pnp';
import { deskSettings, type SettingRow } from './lists';
import { deskSettingsSchema, type DeskSettings } from './schema';

/** Settings as stored, and what is needed to write them without losing someone else's change. */
export interface StoredSettings<Settings> {
  /** Undefined until the site owner has saved the set-up form. */
  readonly settings: Settings | undefined;
  /** The row that holds them; undefined while there is none. */
  readonly row: { readonly id: number; readonly etag: string } | undefined;
}

export interface SettingsDocument<Settings> {
  readonly list: Pick<ListSchema, 'path'>;
  /** `Title` of the row; the settings are one row, so that they are read and saved as one. */
  readonly key: string;
  readonly schema: v.GenericSchema<unknown, Settings>;
}

const publicDocument: SettingsDocument<DeskSettings> = { list: deskSettings, key: 'council', schema: deskSettingsSchema };

/**
 * Reads what every page needs, in one call.
 * @throws DeskError `not-set-up` when the list is not there, or holds something that is no settings.
 */
export function readSettings(sp: SPFI, siteUrl: string): Promise<StoredSettings<DeskSettings>> {
  return readDocument(sp, siteUrl, publicDocument);
}

/**
 * Saves the settings if they are still those that were read.
 * @throws ConflictError when someone saved in between: `current` has the stored row.
 */
export function saveSettings(sp: SPFI, siteUrl: string, settings: DeskSettings, over: StoredSettings<DeskSettings>): Promise<StoredSettings<DeskSettings>> {
  return saveDocument(sp, siteUrl, publicDocument, settings, over);
}

const columns = ['Id', 'Title', 'SettingValue'];

async function readRow(sp: SPFI, siteUrl: string, document: Pick<SettingsDocument<unknown>, 'list' | 'key'>): Promise<SettingRow | undefined> {
  const rows: SettingRow[] = await deskList(sp, siteUrl, document.list).items.select(...columns).orderBy('Id').top(100)();
  return rows.find((row) => row.Title === document.key);
}

/** Reads one row of settings. */
export async function readDocument<Settings>(sp: SPFI, siteUrl: string, document: SettingsDocument<Settings>): Promise<StoredSettings<Settings>> {
  const row = await readRow(sp, siteUrl, document);
  return row ? { settings: parse(row, document), row: { id: row.Id, etag: etagOf(row) } } : { settings: undefined, row: undefined };
}

const version = v.object({ VersionId: v.number(), VersionLabel: v.string(), Created: v.string(), SettingValue: v.nullish(v.string(), '') });

/**
 * The settings as they stood at a moment, by SharePoint's stamps of their versions: what holds for what was done then. Of a time before the
 * oldest version that is kept that one; undefined when nothing had been saved, or the version cannot be read.
 * @throws DeskError
 */
export async function readDocumentAt<Settings>(sp: SPFI, siteUrl: string, document: SettingsDocument<Settings>, at: Temporal.Instant): Promise<Settings | undefined> {
  const row = await readRow(sp, siteUrl, document);
  if (!row) {
    return undefined;
  }
  const answer: unknown = await deskList(sp, siteUrl, document.list).items.getById(row.Id).versions.top(500)();
  const oldestFirst = v.parse(v.array(version), answer).sort((one, other) => one.VersionId - other.VersionId);
  const isThen = ({ Created }: v.InferOutput<typeof version>): boolean => Temporal.Instant.compare(Temporal.Instant.from(Created), at) <= 0;
  const then = [...oldestFirst].reverse().find(isThen) ?? (oldestFirst[0].VersionLabel === '1.0' ? undefined : oldestFirst[0]);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), document.schema), then?.SettingValue);
  return read.success ? read.output : undefined;
}

function parse<Settings>(row: Pick<SettingRow, 'SettingValue'>, document: SettingsDocument<Settings>): Settings {
  try {
    return v.parse(document.schema, JSON.parse(row.SettingValue ?? ''));
  } catch (cause) {
    throw new DeskError('not-set-up', { serverMessage: `The setting '${document.key}' cannot be read.`, cause });
  }
}

/** Writes one row of settings over what was read. */
export async function saveDocument<Settings>(
  sp: SPFI, siteUrl: string, document: SettingsDocument<Settings>, settings: Settings, over: StoredSettings<Settings>
): Promise<StoredSettings<Settings>> {
  const list = deskList(sp, siteUrl, document.list);
  const values = { Title: document.key, SettingValue: JSON.stringify(settings) };
  if (over.row) {
    const etag = await updateVersioned<SettingRow>(list.items.getById(over.row.id), values, over.row.etag, columns);
    return { settings, row: { id: over.row.id, etag } };
  }
  const there = await readRow(sp, siteUrl, document);
  if (there) {
    // a first save by someone else, or one's own whose answer was lost
    if (there.SettingValue === values.SettingValue) {
      return { settings, row: { id: there.Id, etag: etagOf(there) } };
    }
    throw new ConflictError<SettingRow>(values, { row: there, etag: etagOf(there) }, { status: 412 });
  }
  const added: SettingRow = await list.items.add(values);
  return { settings, row: { id: added.Id, etag: etagOf(added) } };
}
