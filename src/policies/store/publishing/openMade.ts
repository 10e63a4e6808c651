import type { DeskServices } from '../../../platform/host/services';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import { sameWords } from '../../rules/sameWords';
import type { PolicyVersion } from '../../rules/version';
import type { OpenedVersion } from '../mine/contract';
import { openVersion } from '../mine/openVersion';
import { publishedFile } from '../published';
import { fileBytes } from '../working';
import type { ReadPolicyFile } from './publishVersion';

/**
 * The text of a published version as officers read and compare it: only if the file has its hash and makes that very text. A text of somebody's own
 * beside the file is not shown as if it were the policy's.
 * @throws DeskError
 */
export async function openMade(services: DeskServices, version: PolicyVersion, readFile: ReadPolicyFile): Promise<OpenedVersion> {
  const opened = await openVersion(services, version);
  const path = publishedFile(services, version.fileUrl);
  if (!opened.ok || path === undefined) return opened;
  try {
    const bytes = await fileBytes(services, path);
    const read = (await sha256Of(bytes)) === version.contentHash ? await readFile(bytes, version.fileName) : undefined;
    return read?.ok && sameWords(read.text, opened.text) ? opened : { ok: false, reason: 'changed' };
  } catch (error) {
    if (isDeskError(error, 'not-found')) return { ok: false, reason: 'missing' };
    throw error;
  }
}
