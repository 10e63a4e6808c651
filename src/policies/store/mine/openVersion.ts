import * as v from 'valibot';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import '../../../platform/sharepoint/pnpFiles';
import { readReadingText } from '../../rules/readingText';
import { publishedFile } from '../published';
import type { MineStore } from './contract';

const fileShape = v.object({ Length: v.union([v.string(), v.number()]), UniqueId: v.string() });

/**
 * The accessible text of a published version. Its bytes must have the hash of the version's row, and the file beside it must still be
 * the one that was published (its id and its size). Officers' pages compare its whole hash and make the text of it again, which needs readers
 * (the one of PDFs alone is four times as heavy as this page); where they find a difference they hold the version by a row of their own. Else nobody is asked to agree.
 * @throws DeskError
 */
export const openVersion: MineStore['openVersion'] = async (services, version) => {
  const [textPath, filePath] = [version.readingUrl, version.fileUrl].map((path) => publishedFile(services, path));
  if (!version.sealed || version.held || textPath === undefined || filePath === undefined) {
    return { ok: false, reason: 'changed' };
  }
  const [bytes, file] = await Promise.all([
    orMissing(services.sp.web.getFileByServerRelativePath(textPath).getBuffer()),
    orMissing(services.sp.web.getFileByServerRelativePath(filePath).select('Length', 'UniqueId')<unknown>())
  ]);
  if (bytes === undefined || file === undefined) {
    return { ok: false, reason: 'missing' };
  }
  const { Length, UniqueId } = v.parse(fileShape, file);
  const isSameFile = Number(Length) === version.fileSize && UniqueId.toLowerCase() === version.fileUniqueId.toLowerCase();
  const text = isSameFile && (await sha256Of(bytes)) === version.readingHash ? readReadingText(new TextDecoder().decode(bytes)) : undefined;
  return text ? { ok: true, text } : { ok: false, reason: 'changed' };
};

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
