import * as v from 'valibot';
import { deskList } from '../../platform/sharepoint/deskList';
import { isDeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import { allRows } from '../../platform/sharepoint/paging';
import type { SPFI } from '../../platform/sharepoint/pnpOfficer';
import { aFolder } from '../../casework/store/rows';
import { breachLog, type BreachLogRow } from '../lists';

const row = v.object({ Id: v.number(), Undelivered: v.nullish(v.number(), 0), EvidenceSettled: v.nullish(v.boolean(), true), TryAt: v.nullish(v.string()), Created: v.string(), FileSystemObjectType: v.nullish(v.number(), 0) });
const shown = Object.keys(row.entries);

/**
 * Set-up's part for a log of the version before: cases of which something waits, a message or files, get a time at which it may be tried (when their
 * row was made, by SharePoint's own clock: it is past), and the first officers' page tries it. The others have none. A case that has a time by now is left alone; run again, it finds the rest.
 * @returns how many rows it wrote
 * @throws DeskError `conflict` when somebody works on a case; set-up then runs it again
 */
export async function fillTryAt(sp: SPFI, siteUrl: string): Promise<number> {
  const items = deskList(sp, siteUrl, breachLog).items;
  const waiting = (await allRows<object>(items.select(...shown).orderBy('Id'), 500)).filter(waits);
  for (const each of waiting) {
    await fill(sp, siteUrl, each);
  }
  return waiting.length;
}

function waits(each: object): boolean {
  const read = v.safeParse(row, each);
  return read.success && read.output.FileSystemObjectType !== aFolder && !read.output.TryAt && ((read.output.Undelivered ?? 0) > 0 || read.output.EvidenceSettled === false);
}

/** Somebody may save the case between the look and the write. */
const tries = 3;

async function fill(sp: SPFI, siteUrl: string, first: object): Promise<void> {
  const { Id, Created } = v.parse(row, first);
  const item = deskList(sp, siteUrl, breachLog).items.getById(Id);
  let current = first;
  for (let attempt = 1; waits(current); attempt++) {
    try {
      await item.update({ TryAt: Created } satisfies Partial<BreachLogRow>, etagOf(current));
      return;
    } catch (error) {
      if (!isDeskError(error, 'conflict') || attempt === tries) {
        throw error;
      }
      current = await item.select(...shown)<object>();
    }
  }
}
