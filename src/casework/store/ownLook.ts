import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { lastChangesIn } from '../../platform/lists/listPermissions';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { ListSchema } from '../../platform/sharepoint/listSchema';
import { markItems, type MarkRow, type MarkSite } from './mark';

/** For so long somebody's pages may leave out what no list has changed since they looked; then they look at everything, whatever the lists say. */
const spareMinutes = 30;
/** Computers' clocks, rows that SharePoint commits late, and what other pages are about to write after a save. */
const marginMinutes = 5;
/** So far a page's idea of the server's time may be off. */
const clockSeconds = 5;
/** Not every page that has looked writes it down. */
const worthSavingMinutes = 5;

/** What one officer's own page saw: at that moment nothing was left to do in the lists of a kind. */
export interface OwnLook {
  readonly at: Temporal.Instant;
}

/** An officer, and what they look at: in more lists, or with restricted cases, the same look would be another. */
export interface Looker extends MarkSite {
  readonly services: MarkSite['services'] & Pick<DeskServices, 'now'>;
  readonly myId: number;
  readonly isRestricted: boolean;
}

interface LookRow {
  readonly id: number;
  readonly etag: string;
}

/** What was read of it, and its row where there is one. */
export interface StoredLook {
  readonly look: OwnLook | undefined;
  readonly row: LookRow | undefined;
}

const value = v.pipe(v.string(), v.parseJson(), v.object({ at: v.string(), restricted: v.boolean() }));

const titleOf = ({ kind, myId }: Looker): string => `${kind.key}LookedBy${myId}`;

/**
 * Somebody's own look among the rows of marks. Every officer may write that list, and nobody's word that there was nothing to do shall keep a report from another's page: it
 * counts only where SharePoint stamped that very person as who wrote it last, and when. One that is old is none, and so is one of a time after that stamp.
 */
export function ownLookIn(looker: Looker, rows: readonly MarkRow[]): StoredLook {
  const found = rows.find(({ Title }) => Title === titleOf(looker));
  if (!found) {
    return { look: undefined, row: undefined };
  }
  const row = { id: found.Id, etag: found.etag };
  const stored = v.safeParse(value, found.SettingValue);
  const [at, written, now] = [stored.success ? readInstant(stored.output.at) : undefined, readInstant(found.Modified), looker.services.now()];
  const isOwn = found.EditorId === looker.myId && stored.success && stored.output.restricted === looker.isRestricted;
  // of the page's own clock, and of a stamp that knows no parts of a second
  const isInTime = at !== undefined && written !== undefined && Temporal.Instant.compare(at, written.add({ seconds: clockSeconds })) <= 0
    && Temporal.Instant.compare(at, now.subtract({ minutes: spareMinutes })) > 0;
  return { look: isOwn && isInTime ? { at } : undefined, row };
}

/**
 * Whether none of these lists has changed since a look, with a margin: then what was compared then need not be asked again. By the question of `listPermissions`.
 * @throws DeskError
 */
export async function isUnchanged(services: DeskServices, lists: readonly Pick<ListSchema, 'path'>[], since: Temporal.Instant): Promise<boolean> {
  const changes = await lastChangesIn(services, lists);
  const before = since.subtract({ minutes: marginMinutes });
  const isBefore = (text: string): boolean => {
    const at = readInstant(text);
    return at !== undefined && Temporal.Instant.compare(at, before) < 0;
  };
  return changes.every(({ modified, deleted }) => isBefore(modified) && isBefore(deleted));
}

/** Writes down that nothing was left to do; when that fails the next page looks at everything again. */
export async function saveOwnLook(looker: Looker, { look, row }: StoredLook, at: Temporal.Instant): Promise<void> {
  if (look && look.at.until(at).total('minutes') < worthSavingMinutes) {
    return;
  }
  const values = { Title: titleOf(looker), SettingValue: JSON.stringify({ at: at.toString(), restricted: looker.isRestricted }) };
  try {
    await (row ? markItems(looker).getById(row.id).update(values, row.etag) : markItems(looker).add(values));
  } catch (error) {
    if (!isDeskError(error)) {
      throw error;
    }
  }
}
