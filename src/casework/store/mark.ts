import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import type { IItems } from '../../platform/sharepoint/pnp';
import { deskOfficerSettings } from '../../platform/settings/lists';

/** The mark saves reading; it is not worth a write for every row that came. */
const worthSaving = 100;
/** The same for the rows that are compared with their seals. */
const reconciledMinutes = 5;
/** Rows that are named as not yet compared; when there are more, the mark waits for them. */
export const mostAgain = 100;

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const value = v.pipe(v.string(), v.parseJson(), v.object({
  completeUpTo: id, others: v.optional(v.record(v.string(), id), {}), reconciledUpTo: v.optional(v.string()), again: v.optional(v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))), [])
}));
const row = v.object({
  Id: v.number(), Title: v.string(), SettingValue: v.nullish(v.string(), ''), Modified: v.string(), EditorId: v.number(), Editor: v.nullish(v.object({ Title: v.nullish(v.string(), '') }))
});

/** A row of the officers' settings, with who wrote it last and when, as SharePoint stamped it. */
export type MarkRow = v.InferOutput<typeof row> & { readonly etag: string };

/** The two things that one row says: how far rows of the intakes were added to the log, and up to when its rows were compared with their seals. */
export type MarkPart = 'reports' | 'log';

export interface Mark {
  /** Rows of the log that were modified before this have been compared with their seals. */
  readonly reconciledUpTo: Temporal.Instant | undefined;
  /** Of the kind's first intake: every row up to this id has its log row. */
  readonly completeUpTo: number;
  /** The same of its other intakes, by their keys. */
  readonly others: Readonly<Record<string, number>>;
  /** Rows of the log before that moment which no run could compare yet. */
  readonly again: readonly number[];
  readonly row: { readonly id: number; readonly etag: string } | undefined;
  /** What the row said that no run can have written; it is not believed. */
  readonly notBelieved: readonly MarkPart[];
  /** Who wrote the row last, and when, as SharePoint stamped it; empty without a row. */
  readonly by: string;
  readonly at: Temporal.Instant | undefined;
}

type HowFar = 'completeUpTo' | 'others' | 'reconciledUpTo' | 'again';

/** How far the runs of a kind have come is a row of its own. */
export interface MarkSite {
  readonly services: Pick<DeskServices, 'sp' | 'siteUrl' | 'now'>;
  readonly kind: { readonly key: string };
}

/** The name of that row among the officers' settings. */
export const markName = ({ kind }: Pick<MarkSite, 'kind'>): string => `${kind.key}TakingIn`;

export function markItems({ services }: MarkSite): IItems {
  return deskList(services.sp, services.siteUrl, deskOfficerSettings).items;
}

/** There is a row a kind, and one for each officer and kind (`ownLook.ts`). */
const mostRows = 1000;

/**
 * The rows in which marks stand, of every kind and officer: one question, however many kinds a page has, and however they open one after the other. A mark of some seconds ago says less
 * than what was done since: then more is looked at, and nothing is missed.
 * @throws DeskError
 */
export const readMarkRows = (site: MarkSite): Promise<readonly MarkRow[]> => askedOnce(site.services.sp, 'marks', () => readRows(site));

async function readRows(site: MarkSite): Promise<readonly MarkRow[]> {
  const rows: object[] = await markItems(site).select('Id', 'Title', 'SettingValue', 'Modified', 'EditorId', 'Editor/Title').expand('Editor').orderBy('Id').top(mostRows)();
  return rows.flatMap((each) => {
    const known = v.safeParse(row, each);
    return known.success ? [{ ...known.output, etag: etagOf(each) }] : [];
  });
}

/**
 * Without a readable mark taking in starts from the first row, which costs reading and nothing else. Officers may write this list, so a moment
 * that has not come, or is no moment, is no mark: one row shall not switch off the look at the seals. Whether `completeUpTo` can be true is
 * asked where the intake is read.
 */
export async function readMark(site: MarkSite): Promise<Mark> {
  return markIn(site, await readMarkRows(site));
}

/** The mark of a kind among the rows that were read. @throws DeskError */
export async function markIn(site: MarkSite, rows: readonly MarkRow[]): Promise<Mark> {
  const found = rows.find(({ Title }) => Title === markName(site));
  if (!found) {
    return { completeUpTo: 0, others: {}, reconciledUpTo: undefined, again: [], notBelieved: [], row: undefined, by: '', at: undefined };
  }
  const { Id, SettingValue, Modified, Editor, etag } = found;
  const mark = believed(SettingValue, site.services.now());
  const reconciledUpTo = mark.notBelieved.length === 0 ? mark.reconciledUpTo : await believableBefore(site, Id);
  return { ...mark, reconciledUpTo, row: { id: Id, etag }, by: Editor?.Title ?? '', at: readInstant(Modified) };
}

function believed(text: string | null, now: Temporal.Instant): Pick<Mark, HowFar | 'notBelieved'> {
  const stored = v.safeParse(value, text);
  if (!stored.success) {
    return { completeUpTo: 0, others: {}, reconciledUpTo: undefined, again: [], notBelieved: ['reports', 'log'] };
  }
  const { completeUpTo, others, reconciledUpTo, again } = stored.output;
  const moment = reconciledUpTo === undefined ? undefined : readInstant(reconciledUpTo);
  const isSound = reconciledUpTo === undefined || (moment !== undefined && Temporal.Instant.compare(moment, now) <= 0);
  return { completeUpTo, others, reconciledUpTo: isSound ? moment : undefined, again: again.slice(0, mostAgain), notBelieved: isSound ? [] : ['log'] };
}

const versions = v.array(v.object({ VersionId: v.number(), Created: v.string(), SettingValue: v.nullish(v.string(), '') }));

/** How far the runs had come before somebody wrote what cannot be true: from there the rows of the log are compared again. */
async function believableBefore(site: MarkSite, id: number): Promise<Temporal.Instant | undefined> {
  const rows: unknown = await markItems(site).getById(id).versions.top(500)();
  return v.parse(versions, rows).sort((one, other) => other.VersionId - one.VersionId)
    .map(({ SettingValue, Created }) => believed(SettingValue, readInstant(Created) ?? site.services.now()))
    .find(({ notBelieved }) => notBelieved.length === 0)?.reconciledUpTo;
}

/** Moves the mark on, and writes one anew that was not believed; when another officer's page did or it fails, the next run reads a little more. */
export async function saveMark(site: MarkSite, mark: Mark, now: Pick<Mark, HowFar>): Promise<void> {
  const movedMinutes = now.reconciledUpTo === undefined ? 0 : mark.reconciledUpTo?.until(now.reconciledUpTo).total('minutes') ?? reconciledMinutes;
  const isSame = now.again.join() === mark.again.join();
  const isFar = now.completeUpTo >= mark.completeUpTo + worthSaving || Object.entries(now.others).some(([key, upTo]) => upTo >= (mark.others[key] ?? 0) + worthSaving);
  if (isSame && mark.notBelieved.length === 0 && !isFar && movedMinutes < reconciledMinutes) {
    return;
  }
  const upTo = (reached: number, before: number): number => (mark.notBelieved.includes('reports') ? reached : Math.max(reached, before));
  const others = Object.fromEntries(Object.entries(now.others).map(([key, reached]) => [key, upTo(reached, mark.others[key] ?? 0)]));
  const stored = {
    completeUpTo: upTo(now.completeUpTo, mark.completeUpTo), ...(Object.keys(others).length === 0 ? {} : { others }), reconciledUpTo: (now.reconciledUpTo ?? mark.reconciledUpTo)?.toString(), ...(now.again.length === 0 ? {} : { again: now.again })
  };
  const values = { Title: markName(site), SettingValue: JSON.stringify(stored) };
  try {
    await (mark.row ? markItems(site).getById(mark.row.id).update(values, mark.row.etag) : markItems(site).add(values));
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
