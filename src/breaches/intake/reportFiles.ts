import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { sha256Of } from '../../platform/sharepoint/sha256';
import { visibleName } from '../rules';
import { readAttachments } from '../store/attachments';
import { reportItems } from '../store/reportItems';
import { readEvidence } from './evidence';

/** What became of a report's files since they were kept as evidence. Names with what nobody can see written out. */
export interface FileComparison {
  /** Attached, and not kept. */
  readonly later: readonly string[];
  /** Kept, and not attached any more: whoever may edit their own report may take a file away. */
  readonly gone: readonly string[];
  /** Attached with other bytes than those that were kept. */
  readonly replaced: readonly string[];
}

/** Larger files are not read again for a comparison: their evidence copy has its own hash. */
const comparedBytes = 20 * 1024 * 1024;

/**
 * Compares the attachments of a report with what was kept of them.
 * @param changedAt when the report was changed last: only a file that was kept before it is read again. Undefined: none is
 * @throws DeskError
 */
export async function compareFiles(services: DeskServices, reportId: number, hasFiles: boolean, changedAt: Temporal.Instant | undefined): Promise<FileComparison> {
  const item = reportItems(services).getById(reportId);
  const [attached, kept] = await Promise.all([hasFiles ? readAttachments(item) : [], readEvidence(services, reportId)]);
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
  return { later: [...names.keys()].filter((shown) => !isKept(shown)), gone: [...new Set(kept.map(({ name }) => name))].filter((shown) => !names.has(shown)), replaced };
}
