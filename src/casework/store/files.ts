import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { deskList } from '../../platform/sharepoint/deskList';
import type { Case, CaseCore, CaseFixed } from '../rules/kind';
import { referencesOf } from '../rules/reach';
import { makeFolder, putNumbered } from './fileFolder';
import type { CaseFile } from './contract';
import type { CaseSite } from './site';
import { sha256Of } from '../../platform/sharepoint/sha256';

const stored = v.array(v.object({
  FileLeafRef: v.string(), FileRef: v.string(), FileSystemObjectType: v.number(), Reference: v.nullish(v.string(), ''), Sha256: v.nullish(v.string(), ''), SourceName: v.nullish(v.string(), ''),
  SourceSize: v.nullish(v.number()),
  Created: v.string(), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') }))
}));

/** The files of a case and of those that were merged into it. @throws DeskError */
export async function readFiles<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, found: Case<V, F>): Promise<readonly CaseFile[]> {
  const filter = referencesOf(kind, found).map((reference) => `Reference eq '${reference}'`).join(' or ');
  const rows: unknown = await deskList(services.sp, services.siteUrl, kind.lists.files).items.filter(filter)
    .select('FileLeafRef', 'FileRef', 'FileSystemObjectType', 'Reference', 'Sha256', 'SourceName', 'SourceSize', 'Created', 'Author/Title').expand('Author').orderBy('Id').top(500)();
  return v.parse(stored, rows).filter(({ FileSystemObjectType }) => FileSystemObjectType === 0).map((row) => ({
    name: row.FileLeafRef, url: new URL(encodeURI(row.FileRef).replace(/#/g, '%23'), services.siteUrl).href, reference: row.Reference ?? '', sha256: row.Sha256 ?? '',
    source: row.SourceName ?? '', by: row.Author?.Title ?? '', at: Temporal.Instant.from(row.Created), size: row.SourceSize ?? undefined
  }));
}

/**
 * Keeps a document that was made for the case, or a file that an officer adds, in the case's folder with its hash. A name that is taken by other bytes gets a number; the same bytes under the same name are kept once.
 * @param file with a name that opens nothing by itself
 * @throws DeskError
 */
export async function keepFile<V extends CaseCore, F extends CaseFixed>(
  { services, kind }: CaseSite<V, F>, found: Case<V, F>, file: { readonly name: string; readonly bytes: Uint8Array }
): Promise<{ readonly name: string; readonly sha256: string }> {
  const site = { services, files: kind.lists.files };
  const bytes = file.bytes.slice().buffer;
  const sha256 = await sha256Of(bytes);
  await makeFolder(site, found);
  const put = await putNumbered(site, found, file.name, bytes, sha256);
  const item = await put.file.getItem('Id');
  await item.update({ ...kind.fileColumns(found), Reference: found.reference, Sha256: sha256, SourceSize: bytes.byteLength });
  return { name: put.name, sha256 };
}
