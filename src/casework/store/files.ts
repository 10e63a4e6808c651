import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import { deskList } from '../../platform/sharepoint/deskList';
import { etagOf } from '../../platform/sharepoint/etag';
import '../../platform/sharepoint/pnpFiles';
import type { Case, CaseCore, CaseFixed } from '../rules/kind';
import { referencesOf } from '../rules/reach';
import { makeFolder, putNumbered } from './fileFolder';
import type { CaseFile, CaseFiles, WithdrawnFile } from './contract';
import { readEvents, type StoredEvent } from './events';
import { momentOr } from './history';
import type { CaseSite } from './site';
import { sha256Of } from '../../platform/sharepoint/sha256';

const stored = v.looseObject({
  Id: v.number(), FileLeafRef: v.string(), FileRef: v.string(), FileSystemObjectType: v.number(), Reference: v.nullish(v.string(), ''), Sha256: v.nullish(v.string(), ''),
  SourceName: v.nullish(v.string(), ''), SourceSize: v.nullish(v.number()), Created: v.string(), Modified: v.string(), WithdrawnAt: v.nullish(v.string()),
  WithdrawnReason: v.nullish(v.string(), ''), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') })), Editor: v.nullish(v.object({ Title: v.nullish(v.string(), '') }))
});
const shown = Object.keys(stored.entries).map((name) => (name === 'Author' || name === 'Editor' ? `${name}/Title` : name));

type StoredFile = v.InferOutput<typeof stored>;

async function rowsOf<V extends CaseCore, F extends CaseFixed>({ services, kind }: CaseSite<V, F>, found: Case<V, F>): Promise<readonly StoredFile[]> {
  const filter = referencesOf(kind, found).map((reference) => `Reference eq '${reference}'`).join(' or ');
  const rows: unknown = await deskList(services.sp, services.siteUrl, kind.lists.files).items.filter(filter).select(...shown).expand('Author', 'Editor').orderBy('Id').top(500)();
  return v.parse(v.array(stored), rows).filter(({ FileSystemObjectType }) => FileSystemObjectType === 0);
}

function fileOf(siteUrl: string, row: StoredFile): CaseFile {
  return {
    id: row.Id, etag: etagOf(row), name: row.FileLeafRef, url: new URL(encodeURI(row.FileRef).replace(/#/g, '%23'), siteUrl).href, reference: row.Reference ?? '', sha256: row.Sha256 ?? '',
    source: row.SourceName ?? '', by: row.Author?.Title ?? '', at: Temporal.Instant.from(row.Created), size: row.SourceSize ?? undefined
  };
}

const isShown = ({ WithdrawnAt }: StoredFile): boolean => !WithdrawnAt;

/** The files of a case and of those that were merged into it, without those that are withdrawn. @throws DeskError */
export async function readFiles<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<readonly CaseFile[]> {
  return (await rowsOf(site, found)).filter(isShown).map((row) => fileOf(site.services.siteUrl, row));
}

/** The same with those that are withdrawn, which ask the history as well. @throws DeskError */
export async function readAllFiles<V extends CaseCore, F extends CaseFixed>(site: CaseSite<V, F>, found: Case<V, F>): Promise<CaseFiles> {
  const { services } = site;
  const rows = await rowsOf(site, found);
  const hidden = rows.filter((row) => !isShown(row));
  const events = hidden.length === 0 ? [] : await readEvents(services, found.reference);
  return {
    shown: rows.filter(isShown).map((row) => fileOf(services.siteUrl, row)),
    withdrawn: hidden.map((row): WithdrawnFile => ({ ...fileOf(services.siteUrl, row), withdrawn: withdrawnAs(row, events) }))
  };
}

/** By SharePoint's stamps of the last event that tells of it. Whoever may edit the row may have marked it without one. */
function withdrawnAs({ Id, Modified, WithdrawnReason, Editor }: StoredFile, events: readonly StoredEvent[]): WithdrawnFile['withdrawn'] {
  const told = events.filter(({ code, values }) => ['fileWithdrawn', 'fileShownAgain'].includes(code) && values.file === Id).at(-1);
  return told?.code === 'fileWithdrawn'
    ? { by: told.by, at: momentOr(told.created, Modified), reason: told.details, isRecorded: true }
    : { by: Editor?.Title ?? '', at: momentOr(Modified, Modified), reason: WithdrawnReason ?? '', isRecorded: false };
}

/** @throws DeskError `not-found` when somebody deleted it meanwhile */
export function readBytes({ services }: Pick<CaseSite<CaseCore>, 'services'>, { url }: Pick<CaseFile, 'url'>): Promise<ArrayBuffer> {
  return services.sp.web.getFileByServerRelativePath(decodeURIComponent(new URL(url).pathname)).getBuffer();
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
  await makeFolder(site, found.reference);
  const put = await putNumbered(site, found.reference, file.name, bytes, sha256);
  const item = await put.file.getItem('Id');
  await item.update({ ...kind.fileColumns(found), Reference: found.reference, Sha256: sha256, SourceSize: bytes.byteLength });
  return { name: put.name, sha256 };
}
