import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';
import { caseHistory } from '../../platform/lists/caseLists';
import { deskList } from '../../platform/sharepoint/deskList';
import { inParts } from '../../platform/sharepoint/filters';
import { allRows } from '../../platform/sharepoint/paging';
import type { IItems } from '../../platform/sharepoint/pnpOfficer';
import { genericEvents } from '../rules/events/genericEvents';
import { readEventValues } from './eventRow';

/** Files of a case that an officer withdrew as wrong, and how many of them may be shown again. Each file counts once. */
export interface WithdrawnCount {
  readonly withdrawn: number;
  readonly shownAgain: number;
}

/** Cases asked about in one call: their events are far fewer than what SharePoint looks at, since each condition is that of the indexed reference. */
const atOnce = 20;

const stored = v.object({ Id: v.number(), CaseReference: v.nullish(v.string(), ''), EventCode: v.nullish(v.string(), ''), EventValues: v.nullish(v.string(), '') });
const kinds = [genericEvents.fileWithdrawn.kind, genericEvents.fileShownAgain.kind];

/**
 * Counts what was withdrawn, by the history, which keeps it after the site owner has deleted the file. A file that was marked directly in SharePoint has no
 * entry there and is not counted; its case and the doctor name it.
 * @param references of cases as the log has them
 * @returns of those cases only of which a file was withdrawn
 * @throws DeskError
 */
export async function countWithdrawn({ sp, siteUrl }: Pick<DeskServices, 'sp' | 'siteUrl'>, references: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, WithdrawnCount>> {
  const counts = new Map<string, WithdrawnCount>();
  const distinct = [...new Set(references)].filter((reference) => /^[\w-]+$/.test(reference));
  for (const part of inParts(distinct, atOnce)) {
    signal?.throwIfAborted();
    const those = part.map((reference) => `CaseReference eq '${reference}'`).join(' or ');
    const filter = `(${those}) and (${kinds.map((kind) => `EventKind eq '${kind}'`).join(' or ')})`;
    const items: IItems = deskList(sp, siteUrl, caseHistory).items;
    const rows = v.parse(v.array(stored), await allRows<unknown>(items.filter(filter).select(...Object.keys(stored.entries)).orderBy('Id'), 1000));
    /** The last that is said of each file. */
    const files = new Map<string, Map<number, string>>();
    for (const { CaseReference, EventCode, EventValues } of rows) {
      const { file } = readEventValues(EventValues);
      if (typeof file === 'number') {
        files.set(CaseReference ?? '', new Map(files.get(CaseReference ?? '')).set(file, EventCode ?? ''));
      }
    }
    files.forEach((last, reference) => counts.set(reference, { withdrawn: last.size, shownAgain: [...last.values()].filter((code) => code === 'fileShownAgain').length }));
  }
  return counts;
}
