import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { plainDate } from '../../../calendar';
import { referenceOf } from '../../../casework/rules/reference';
import type { DeskServices } from '../../../platform/host/services';
import { myServices } from '../../../platform/lists/myServices';
import { deskGroups, reviewersGroup } from '../../../platform/rights';
import { deskList } from '../../../platform/sharepoint/deskList';
import { etagOf, updateVersioned } from '../../../platform/sharepoint/etag';
import { amIn } from '../../../platform/sharepoint/me';
import { allRows } from '../../../platform/sharepoint/paging';
import type { IItem, IItems } from '../../../platform/sharepoint/pnp';
import { hidden, unlessRefused } from '../../../platform/sharepoint/unlessRefused';
import type { DpiaRow } from '../../lists/dpias';
import { dpiaPlaces } from '../../lists/paths';
import { prefix } from '../../rules/cases/prefix';
import { readOwnQuestions } from '../../rules/contentText';
import type { Unread } from '../../rules/risks/readRisk';
import { folderIn } from '../folders';
import type { MyDpia, StaffDpiaStore } from './contract';

const text = v.nullish(v.fallback(v.string(), ''), '');
const stored = v.object({
  Id: v.number(), Created: v.string(), Modified: text, FileDirRef: text, FileLeafRef: text, FileSystemObjectType: v.nullish(v.number(), 0), Title: text, DpiaGuid: text, System: text, ScreeningReference: text, PlannedOn: text, FormKind: text,
  QuestionnaireVersion: v.nullish(v.fallback(v.number(), 0), 0), OwnQuestions: text, StartedFrom: text
});
const selected = Object.keys(stored.entries);

const heads = ({ sp, siteUrl }: Pick<DeskServices, 'sp' | 'siteUrl'>): IItems => deskList(sp, siteUrl, dpiaPlaces.dpias).items;
const head = (services: DeskServices, id: number): IItem => heads(services).getById(id);

/** Own questions as the column holds them. What cannot be read is named, and none of it is dropped: the column is never written again. */
function readOwn(said: string): { readonly own: MyDpia['own']; readonly unread: readonly Unread[] } {
  if (said === '') return { own: [], unread: [] };
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), said);
  return parsed.success ? readOwnQuestions(parsed.output) : { own: [], unread: [{ path: 'own', text: said }] };
}

/** Nothing of a row is trusted to be there. A folder is none, and neither is a row without a GUID, to which no answer can belong. */
function asHead(siteUrl: string, row: object): readonly MyDpia[] {
  const read = v.parse(stored, row);
  const guid = read.DpiaGuid ?? '';
  if (read.FileSystemObjectType !== 0 || guid === '') return [];
  const { own, unread } = readOwn(read.OwnQuestions ?? '');
  const planned = (read.PlannedOn ?? '').trim();
  const version = read.QuestionnaireVersion ?? 0;
  return [{
    id: read.Id, etag: etagOf(row), guid, reference: referenceOf(prefix, read.Id, Temporal.Instant.from(read.Created)), title: read.Title ?? '', folder: folderIn(siteUrl, dpiaPlaces.dpias, read.FileDirRef ?? ''),
    system: read.System ?? '', plannedOn: plainDate(planned) ? planned : undefined, form: read.FormKind === 'short' ? 'short' : 'full',
    // of a row that names none nobody knows: as the first, its answers are looked through again
    version: Number.isSafeInteger(version) && version > 0 ? version : 1, own, ...(unread.length > 0 ? { unread } : {}), screening: read.ScreeningReference ?? '', startedFrom: read.StartedFrom ?? '',
    ...(read.Modified ? { changedAt: read.Modified } : {})
  }];
}

/** One DPIA by the number of its row. @throws DeskError `not-found` */
export async function readHead(services: DeskServices, id: number): Promise<MyDpia | undefined> {
  return asHead(services.siteUrl, await head(services, id).select(...selected)<object>()).at(0);
}

interface Looks {
  /** Folders of one's own services, in lower case. */
  readonly own: readonly string[];
  readonly isReviewer: boolean;
  readonly isOfficer: boolean;
}

async function looks(services: DeskServices): Promise<Looks> {
  const [own, isReviewer, isOfficer] = await Promise.all([myServices(services, ['managers']), amIn(services, reviewersGroup('reviewers:dpia')), amIn(services, deskGroups.officers)]);
  return { own, isReviewer, isOfficer };
}

/** All that whoever asks may see, folders too; nothing for whom the list is not there. */
const seen = (services: DeskServices, ...columns: readonly string[]): Promise<readonly object[]> =>
  unlessRefused(hidden, [], () => allRows<object>(heads(services).select(...columns).orderBy('Id', false)));

const folders = v.array(v.object({ FileLeafRef: text, FileDirRef: text, FileSystemObjectType: v.nullish(v.number(), 0) }));

/**
 * Names of the folders of one's own services. Whose they are say the groups in which SharePoint names whoever looks; of somebody in a directory's group inside of a service's it says nothing, and what they see in the
 * list is theirs, unless they see it as an officer or a reviewer.
 * @throws DeskError
 */
export const readMyServices: StaffDpiaStore['readMyServices'] = async (services) => {
  const [{ own, isReviewer, isOfficer }, rows] = await Promise.all([looks(services), seen(services, 'Id', 'FileLeafRef', 'FileDirRef', 'FileSystemObjectType')]);
  const names = v.parse(folders, rows).filter(({ FileSystemObjectType, FileDirRef }) => FileSystemObjectType === 1 && folderIn(services.siteUrl, dpiaPlaces.dpias, FileDirRef ?? '') === '').map(({ FileLeafRef }) => FileLeafRef ?? '');
  const mine = own.length > 0 ? names.filter((name) => own.includes(name.toLowerCase())) : isReviewer || isOfficer ? [] : names;
  return [...mine].sort((one, other) => one.localeCompare(other));
};

/** Officers see every DPIA on their own desk; here they have those of their services, as anybody. Whoever is a reviewer besides has all. @throws DeskError */
export const readMyDpias: StaffDpiaStore['readMyDpias'] = async (services) => {
  const [{ own, isReviewer, isOfficer }, rows] = await Promise.all([looks(services), seen(services, ...selected)]);
  const all = rows.flatMap((row) => asHead(services.siteUrl, row));
  return isOfficer && !isReviewer ? all.filter(({ folder }) => own.includes(folder.toLowerCase())) : all;
};

type Cells = Partial<Pick<DpiaRow, 'Title' | 'System' | 'PlannedOn' | 'FormKind'>>;

export const saveHead: StaffDpiaStore['saveHead'] = async (services, dpia, changes) => {
  const cells: Cells = {
    ...(changes.title === undefined ? {} : { Title: changes.title }), ...(changes.system === undefined ? {} : { System: changes.system }), ...('plannedOn' in changes ? { PlannedOn: changes.plannedOn ?? null } : {}),
    ...(changes.form === undefined ? {} : { FormKind: changes.form })
  };
  if (Object.keys(cells).length === 0) return dpia;
  return { ...dpia, ...changes, etag: await updateVersioned<Cells>(head(services, dpia.id), cells, dpia.etag, ['Title', 'System', 'PlannedOn', 'FormKind']) };
};
