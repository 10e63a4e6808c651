import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import { readReadingText } from '../../rules/readingText';
import type { MineStore } from './contract';

const fileShape = v.object({ Length: v.union([v.string(), v.number()]), UniqueId: v.string() });

/**
 * The accessible text of a published version. Its bytes must have the hash of the version's row, and the file beside it must still be
 * the one that was published (its id and its size; officers' pages compare its whole hash). Else nobody is asked to agree to it.
 * @throws DeskError
 */
export const openVersion: MineStore['openVersion'] = async (services, version) => {
  if (!version.sealed) {
    return { ok: false, reason: 'changed' };
  }
  const [bytes, file] = await Promise.all([
    orMissing(services.sp.web.getFileByServerRelativePath(pathOf(services, version.readingUrl)).getBuffer()),
    orMissing(services.sp.web.getFileByServerRelativePath(pathOf(services, version.fileUrl)).select('Length', 'UniqueId')<unknown>())
  ]);
  if (bytes === undefined || file === undefined) {
    return { ok: false, reason: 'missing' };
  }
  const { Length, UniqueId } = v.parse(fileShape, file);
  const isSameFile = Number(Length) === version.fileSize && UniqueId.toLowerCase() === version.fileUniqueId.toLowerCase();
  const text = isSameFile && (await sha256Of(bytes)) === version.readingHash ? readReadingText(new TextDecoder().decode(bytes)) : undefined;
  return text ? { ok: true, text } : { ok: false, reason: 'changed' };
};

/** Server-relative, whichever way the row says it. */
function pathOf(services: DeskServices, url: string): string {
  return url.startsWith('/') ? url : decodeURIComponent(new URL(url, `${services.siteUrl}/`).pathname);
}

async function orMissing<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isDeskError(error, 'not-found') || (isDeskError(error, 'not-set-up') && error.status === 404)) {
      return undefined;
    }
    throw error;
  }
}
