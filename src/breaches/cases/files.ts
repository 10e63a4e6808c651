import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { makeFolder, putNumbered } from '../intake/evidence';
import { breachEvidence } from '../lists';
import { evidenceName, type BreachCase } from '../rules';
import { referencesOf } from './reach';
import { sha256Of } from '../../platform/sharepoint/sha256';

/** A file in `Breach evidence`: `source` is its name in the report, empty for what officers and the desk put there. */
export interface CaseFile {
  readonly name: string;
  readonly url: string;
  readonly reference: string;
  readonly sha256: string;
  readonly source: string;
  readonly by: string;
  readonly at: Temporal.Instant;
  /** In bytes, as they were kept; of what somebody put there directly in SharePoint it is not known. */
  readonly size: number | undefined;
}

const stored = v.array(v.object({
  FileLeafRef: v.string(), FileRef: v.string(), FileSystemObjectType: v.number(), Reference: v.nullish(v.string(), ''), Sha256: v.nullish(v.string(), ''), SourceName: v.nullish(v.string(), ''),
  SourceSize: v.nullish(v.number()),
  Created: v.string(), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') }))
}));

/** The files of a case and of those that were merged into it. @throws DeskError */
export async function readFiles(services: DeskServices, found: BreachCase): Promise<readonly CaseFile[]> {
  const filter = referencesOf(found).map((reference) => `Reference eq '${reference}'`).join(' or ');
  const rows: unknown = await deskList(services.sp, services.siteUrl, breachEvidence).items.filter(filter)
    .select('FileLeafRef', 'FileRef', 'FileSystemObjectType', 'Reference', 'Sha256', 'SourceName', 'SourceSize', 'Created', 'Author/Title').expand('Author').orderBy('Id').top(500)();
  return v.parse(stored, rows).filter(({ FileSystemObjectType }) => FileSystemObjectType === 0).map((row) => ({
    name: row.FileLeafRef, url: new URL(encodeURI(row.FileRef).replace(/#/g, '%23'), services.siteUrl).href, reference: row.Reference ?? '', sha256: row.Sha256 ?? '',
    source: row.SourceName ?? '', by: row.Author?.Title ?? '', at: Temporal.Instant.from(row.Created), size: row.SourceSize ?? undefined
  }));
}

/**
 * Keeps a document that was made for the case, or a file that an officer adds, in the case's folder with its hash, under a name that opens
 * nothing by itself. A name that is taken by other bytes gets a number; the same bytes under the same name are kept once.
 * @throws DeskError
 */
export async function keepFile(services: DeskServices, found: BreachCase, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<{ readonly name: string; readonly sha256: string }> {
  const bytes = file.bytes.slice().buffer;
  const sha256 = await sha256Of(bytes);
  await makeFolder(services, found.reference);
  const put = await putNumbered(services, found.reference, evidenceName(file.name), bytes, sha256);
  const item = await put.file.getItem('Id');
  await item.update({ ReportId: found.reportId, Reference: found.reference, Sha256: sha256, SourceSize: bytes.byteLength });
  return { name: put.name, sha256 };
}
