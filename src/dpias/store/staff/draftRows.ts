import * as v from 'valibot';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { etagOf } from '../../../platform/sharepoint/etag';
import { filterValue } from '../../../platform/sharepoint/filters';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import { allRows } from '../../../platform/sharepoint/paging';
import type { IItems, IList } from '../../../platform/sharepoint/pnp';
import { missing, unlessRefused } from '../../../platform/sharepoint/unlessRefused';
import { dpiaPlaces } from '../../lists/paths';
import type { AnswerPart } from '../../rules/choices';
import { readAnswer } from '../../rules/questionnaire/answer';
import { readRisk } from '../../rules/risks/readRisk';
import { folderIn } from '../folders';
import type { BrokenRow, MyDpia, SavedAnswer, SavedRisk, Written } from './contract';

export type Services = Pick<DeskServices, 'sp' | 'siteUrl'>;
type Of = Pick<MyDpia, 'guid' | 'folder'>;

/** A row of the draft as read. */
export interface DraftRow extends Written {
  readonly part: AnswerPart;
  readonly itemId: string;
  readonly said: string;
  readonly isWithdrawn: boolean;
  /** It stands under the key of its answer or risk, which one row alone can have; another one that names the same is none. */
  readonly isUnderKey: boolean;
  readonly folder: string;
}

const text = v.nullish(v.fallback(v.string(), ''), '');
const stored = v.object({
  Id: v.number(), FileDirRef: text, FileSystemObjectType: v.nullish(v.number(), 0), Modified: text, Editor: v.nullish(v.object({ Title: v.nullish(v.string(), '') })), AnswerKey: text, DpiaGuid: text, Part: text, ItemId: text,
  Said: text, Withdrawn: v.nullish(v.fallback(v.boolean(), false), false)
});
const draftColumns: readonly string[] = Object.keys(stored.entries).map((name) => (name === 'Editor' ? 'Editor/Title' : name));

export const draftList = ({ sp, siteUrl }: Services): IList => deskList(sp, siteUrl, dpiaPlaces.answers);
/** Where the rows of a DPIA are added, from the server's root; what lies in no service's folder is officers' alone. */
export const draftFolder = ({ siteUrl }: Services, { folder }: Pick<MyDpia, 'folder'>): string => [listUrl(siteUrl, dpiaPlaces.answers), folder].filter((part) => part !== '').join('/');

export const answerKey = ({ guid }: Pick<MyDpia, 'guid'>, question: string): string => `${guid}:${question}`;
export const riskKey = ({ guid }: Pick<MyDpia, 'guid'>, risk: string): string => `${guid}:risk:${risk}`;

/** Undefined for a folder, which is a row as well. */
export function asDraftRow(siteUrl: string, row: object): DraftRow | undefined {
  const read = v.parse(stored, row);
  if (read.FileSystemObjectType !== 0) return undefined;
  const of = { guid: read.DpiaGuid ?? '' };
  const part = read.Part === 'risk' ? 'risk' : 'answer';
  const itemId = read.ItemId ?? '';
  return {
    rowId: read.Id, etag: etagOf(row), by: read.Editor?.Title ?? '', at: read.Modified ?? '', part, itemId, said: read.Said ?? '', isWithdrawn: read.Withdrawn === true,
    isUnderKey: read.AnswerKey === (part === 'risk' ? riskKey(of, itemId) : answerKey(of, itemId)), folder: folderIn(siteUrl, dpiaPlaces.answers, read.FileDirRef ?? '')
  };
}

const asked = (services: Services, filter: string): IItems => draftList(services).items.filter(filter).select(...draftColumns).expand('Editor').orderBy('Id');

/** Every row of a DPIA in the folder of its service, in the order in which they were made; somebody of another service may name any GUID in theirs. @throws DeskError */
export async function readDraftRows(services: Services, { guid, folder }: Of): Promise<readonly DraftRow[]> {
  const rows = await allRows<object>(asked(services, `DpiaGuid eq ${filterValue(guid)}`), 500);
  return rows.flatMap((row) => asDraftRow(services.siteUrl, row) ?? []).filter((row) => row.folder === folder);
}

/** The row of one answer or risk; undefined where there is none in the folder of its service. @throws DeskError */
export async function findDraftRow(services: Services, { folder }: Pick<MyDpia, 'folder'>, key: string): Promise<DraftRow | undefined> {
  const rows = await asked(services, `AnswerKey eq ${filterValue(key)}`).top(1)<object[]>();
  return rows.flatMap((row) => asDraftRow(services.siteUrl, row) ?? []).find((row) => row.folder === folder);
}

/** A row by its number; undefined where it is gone. @throws DeskError */
export async function readDraftRow(services: Services, id: number): Promise<DraftRow | undefined> {
  const row = await unlessRefused<object | undefined>(missing, undefined, () => draftList(services).items.getById(id).select(...draftColumns).expand('Editor')<object>());
  return row && asDraftRow(services.siteUrl, row);
}

export const written = ({ rowId, etag, by, at }: Written): Written => ({ rowId, etag, by, at });

/** A row as an answer to a question; undefined where it is none. */
export function asAnswer(row: DraftRow, question: string): SavedAnswer | undefined {
  const answer = row.part === 'answer' && row.isUnderKey ? readAnswer(row.said) : undefined;
  return answer === undefined ? undefined : { ...written(row), answer, ...(row.itemId === question ? {} : { from: row.itemId }) };
}

/** A row as a risk; undefined where it is none. */
export function asRisk(row: DraftRow): SavedRisk | undefined {
  const read = row.part === 'risk' && row.isUnderKey ? readRisk(row.said) : undefined;
  // what it says of its id counts for less than the row under which it is kept
  if (read?.state !== 'read' || read.risk.id !== row.itemId) return undefined;
  return { ...written(row), risk: read.risk, ...(read.unread.length > 0 ? { unread: read.unread } : {}), ...(row.isWithdrawn ? { isWithdrawn: true } : {}) };
}

export const asBroken = (row: DraftRow): BrokenRow => ({ ...written(row), part: row.part, id: row.itemId, text: row.said });
