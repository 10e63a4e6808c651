import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { DeskError, isDeskError } from '../../../platform/sharepoint/errors';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import { watchUpload } from '../../../platform/sharepoint/uploadFetch';
import '../../../platform/sharepoint/pnpFiles';
import { policies } from '../../lists/policies';
import { sameBytes } from '../../rules/publish';
import type { Policy } from '../../rules/version';
import { checkedOutBy, fileBytes, type WorkingPolicy } from '../working';
import { CheckedOutError } from './publishVersion';

/** Where the very bytes of a file are already. */
export type Twin =
  | { readonly kind: 'working'; readonly title: string; readonly policyId: number }
  | { readonly kind: 'published'; readonly title: string; readonly policyId: number; readonly number: number };

/** Where the bytes are already: in published versions by their hash, in working files of the same size by reading those. @throws DeskError */
export async function twinsOf(services: DeskServices, bytes: Uint8Array<ArrayBuffer>, known: { readonly policies: readonly Policy[]; readonly working: readonly WorkingPolicy[] }): Promise<readonly Twin[]> {
  const hash = await sha256Of(bytes);
  const twins: Twin[] = [];
  for (const each of known.working.filter(({ size }) => size === bytes.byteLength)) {
    if ((await sha256Of(await fileBytes(services, each.fileRef))) === hash) twins.push({ kind: 'working', title: each.title, policyId: each.id });
  }
  return [...twins, ...sameBytes(known.policies, hash).map(({ title, policyId, number }): Twin => ({ kind: 'published', title, policyId, number }))];
}

const added = v.object({ ServerRelativeUrl: v.string() });

/** A name that SharePoint takes. */
export const cleanName = (name: string): string => name.replace(/["*:<>?/\\|]+/g, '-').replace(/^[\s.~]+|[\s.]+$/g, '');

/**
 * Adds a new policy's file to the library. A name that is taken is refused: another file may not be written over by the way.
 * @throws DeskError `conflict` for a name that is taken
 */
export async function addPolicyFile(services: DeskServices, name: string, file: Blob, onProgress: (sent: number) => void): Promise<string> {
  const folder = listUrl(services.siteUrl, policies);
  return send(file, onProgress, async () => {
    try {
      const answer: unknown = await services.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(cleanName(name), file, { Overwrite: false });
      return v.parse(added, answer).ServerRelativeUrl;
    } catch (error) {
      if (!isDeskError(error, 'unknown-outcome')) throw error;
      const path = `${folder}/${cleanName(name)}`;
      if ((await sha256Of(await fileBytes(services, path))) !== (await sha256Of(await file.arrayBuffer()))) throw error;
      return path;
    }
  });
}

/**
 * Puts new bytes into the working file; its former ones stay in its version history. Nobody may hold it, and it must be of the same kind, since its
 * name stays.
 * @throws CheckedOutError, DeskError
 */
export async function replacePolicyFile(services: DeskServices, working: WorkingPolicy, file: File, onProgress: (sent: number) => void): Promise<void> {
  const ending = (name: string): string => name.split('.').pop()?.toLowerCase() ?? '';
  if (ending(file.name) !== ending(working.fileName)) throw new DeskError('invalid', { serverMessage: 'Another kind of file.' });
  const holder = await checkedOutBy(services, working);
  if (holder !== undefined) throw new CheckedOutError(holder);
  await send(file, onProgress, () => services.sp.web.getFileByServerRelativePath(working.fileRef).setContent(file));
}

async function send<T>(file: Blob, onProgress: (sent: number) => void, work: () => Promise<T>): Promise<T> {
  const unwatch = watchUpload(file, onProgress);
  try {
    return await work();
  } finally {
    unwatch();
  }
}
