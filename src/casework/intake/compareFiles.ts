import { Temporal } from 'temporal-polyfill';
import { readAttachments } from '../../platform/sharepoint/attachments';
import { sha256Of } from '../../platform/sharepoint/sha256';
import { visibleName } from '../rules/files/evidenceName';
import { intakeItem, readKept, type FilesSite } from './keepFiles';

/** What became of the files of an intake's row since they were kept. Names with what nobody can see written out. */
export interface FileComparison {
  /** Attached, and not kept. */
  readonly later: readonly string[];
  /** Kept, and not attached any more: whoever may edit their own row may take a file away. */
  readonly gone: readonly string[];
  /** Attached with other bytes than those that were kept. */
  readonly replaced: readonly string[];
}

/** Larger files are not read again for a comparison: the kept copy has its own hash. */
const comparedBytes = 20 * 1024 * 1024;

/**
 * Compares the attachments of a row with what was kept of them.
 * @param changedAt when the row was changed last: only a file that was kept before it is read again. Undefined: none is
 * @throws DeskError
 */
export async function compareFiles(site: FilesSite, intakeId: number, hasFiles: boolean, changedAt: Temporal.Instant | undefined): Promise<FileComparison> {
  const item = intakeItem(site.services, site.intake, intakeId);
  const [attached, kept] = await Promise.all([hasFiles ? readAttachments(item) : [], readKept(site, intakeId)]);
  const names = new Map(attached.map(({ name }) => [visibleName(name), name]));
  const replaced: string[] = [];
  for (const [shown, name] of changedAt ? names : []) {
    const copies = kept.filter((file) => file.name === shown);
    if (changedAt && copies.length > 0 && copies.every(({ size, keptAt }) => size <= comparedBytes && Temporal.Instant.compare(keptAt, changedAt) <= 0)) {
      const sha256 = await sha256Of(await item.attachmentFiles.getByName(name).getBuffer());
      if (!copies.some((file) => file.sha256 === sha256)) {
        replaced.push(shown);
      }
    }
  }
  const isKept = (shown: string): boolean => kept.some((file) => file.name === shown);
  return { later: [...names.keys()].filter((shown) => !isKept(shown)), gone: [...new Set(kept.filter(({ withdrawn }) => !withdrawn).map(({ name }) => name))].filter((shown) => !names.has(shown)), replaced };
}
