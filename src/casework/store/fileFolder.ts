import type { DeskServices } from '../../platform/host/services';
import { DeskError, isDeskError } from '../../platform/sharepoint/errors';
import { listUrl, type ListSchema } from '../../platform/sharepoint/listSchema';
import type { IFile } from '../../platform/sharepoint/pnpFiles';
import { restrictedFolder } from '../../platform/sharepoint/restricted';
import { sha256Of } from '../../platform/sharepoint/sha256';
import type { AnyCase } from '../rules/kind';
import '../../platform/sharepoint/pnpFiles';

/** The library of a kind's files, in it a folder a case. */
export interface FileSite {
  readonly services: Pick<DeskServices, 'sp' | 'siteUrl'>;
  readonly files: Pick<ListSchema, 'path'>;
}

/** Whose files they are, and whether they lie in the folder of restricted cases. */
export type CaseOfFiles = Pick<AnyCase, 'reference' | 'isRestricted'>;

const placeOf = ({ services, files }: FileSite, { isRestricted }: CaseOfFiles): string =>
  (isRestricted ? restrictedFolder(services.siteUrl, files) : listUrl(services.siteUrl, files));

/** The case's folder, whoever makes it first. @throws DeskError */
export async function makeFolder(site: FileSite, of: CaseOfFiles): Promise<void> {
  try {
    await site.services.sp.web.getFolderByServerRelativePath(placeOf(site, of)).folders.addUsingPath(of.reference);
  } catch (error) {
    // it is there already, from another page or an earlier run
    if (!isDeskError(error, 'conflict')) {
      throw error;
    }
  }
}

/** So many files of one name. */
const mostNames = 50;

/** The hash of what is put, or how to find it: it is asked only where a name is taken, and of a large file that takes long. */
export type HashOf = string | (() => Promise<string>);

/**
 * Puts bytes into the case's folder. A name that is taken by other bytes gets a number; the same bytes under the same name are kept once. A Blob is sent as it is, so that whoever watches it
 * hears how far it is.
 */
export async function putNumbered(site: FileSite, of: CaseOfFiles, wanted: string, bytes: ArrayBuffer | Blob, sha256: HashOf): Promise<{ file: IFile; name: string; byMe: boolean }> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : numbered(wanted, number);
    try {
      return { name, ...(await putFile(site, of, name, bytes, sha256)) };
    } catch (error) {
      if (!isDeskError(error, 'conflict') || number === mostNames) {
        throw error;
      }
    }
  }
}

/** 'letter.docx' becomes 'letter (2).docx'. */
function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
}

async function putFile(site: FileSite, of: CaseOfFiles, name: string, bytes: ArrayBuffer | Blob, sha256: HashOf): Promise<{ file: IFile; byMe: boolean }> {
  const { services } = site;
  const folder = `${placeOf(site, of)}/${of.reference}`;
  const file = services.sp.web.getFileByServerRelativePath(`${folder}/${name}`);
  try {
    await services.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, bytes, { Overwrite: false });
    return { file, byMe: true };
  } catch (error) {
    if (!isDeskError(error, 'conflict', 'unknown-outcome', 'invalid')) {
      throw error;
    }
    // another page was first, or an answer was lost: the copy counts if it holds these bytes
    if ((await sha256Of(await file.getBuffer())) !== (typeof sha256 === 'string' ? sha256 : await sha256())) {
      throw new DeskError('conflict', { serverMessage: `Another file is kept as ${name}.`, cause: error });
    }
    return { file, byMe: false };
  }
}
