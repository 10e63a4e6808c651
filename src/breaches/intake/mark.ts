import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import type { IItems } from '../../platform/sharepoint/pnp';
import { deskOfficerSettings } from '../../platform/settings/lists';

const key = 'breachTakingIn';
/** The mark saves reading; it is not worth a write for every report. */
const worthSaving = 100;
/** The same for the rows that are compared with their seals. */
const reconciledMinutes = 5;

const value = v.pipe(v.string(), v.parseJson(), v.object({
  completeUpTo: v.pipe(v.number(), v.integer(), v.minValue(0)), reconciledUpTo: v.optional(v.pipe(v.string(), v.isoTimestamp()))
}));
const row = v.object({ Id: v.number(), Title: v.string(), SettingValue: v.nullish(v.string(), '') });

export interface Mark {
  /** Rows of the log that were modified before this have been compared with their seals. */
  readonly reconciledUpTo: Temporal.Instant | undefined;
  readonly completeUpTo: number;
  readonly row: { readonly id: number; readonly etag: string } | undefined;
}

type Site = Pick<DeskServices, 'sp' | 'siteUrl'>;

function items(services: Site): IItems {
  return deskList(services.sp, services.siteUrl, deskOfficerSettings).items;
}

/** Without a readable mark taking in starts from the first report, which costs reading and nothing else. */
export async function readMark(services: Site): Promise<Mark> {
  const rows: object[] = await items(services).select('Id', 'Title', 'SettingValue').orderBy('Id').top(100)();
  for (const each of rows) {
    const known = v.safeParse(row, each);
    if (known.success && known.output.Title === key) {
      const stored = v.safeParse(value, known.output.SettingValue);
      return { ...(stored.success ? read(stored.output) : nothing), row: { id: known.output.Id, etag: etagOf(each) } };
    }
  }
  return { ...nothing, row: undefined };
}

const nothing = { completeUpTo: 0, reconciledUpTo: undefined };

function read({ completeUpTo, reconciledUpTo }: v.InferOutput<typeof value>): Omit<Mark, 'row'> {
  return { completeUpTo, reconciledUpTo: reconciledUpTo === undefined ? undefined : Temporal.Instant.from(reconciledUpTo) };
}

/** Moves the mark on; when another officer's page did or it fails, the next run reads a little more. */
export async function saveMark(services: Site, mark: Mark, now: Omit<Mark, 'row'>): Promise<void> {
  const movedMinutes = now.reconciledUpTo === undefined ? 0 : mark.reconciledUpTo?.until(now.reconciledUpTo).total('minutes') ?? reconciledMinutes;
  if (now.completeUpTo < mark.completeUpTo + worthSaving && movedMinutes < reconciledMinutes) {
    return;
  }
  const stored = { completeUpTo: Math.max(now.completeUpTo, mark.completeUpTo), reconciledUpTo: (now.reconciledUpTo ?? mark.reconciledUpTo)?.toString() };
  const values = { Title: key, SettingValue: JSON.stringify(stored) };
  try {
    await (mark.row ? items(services).getById(mark.row.id).update(values, mark.row.etag) : items(services).add(values));
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
