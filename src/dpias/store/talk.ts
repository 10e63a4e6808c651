import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { officersCheck, readMembers } from '../../casework/store/access';
import type { DeskServices } from '../../platform/host/services';
import { reviewersGroup } from '../../platform/rights';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { addOnce } from '../../platform/sharepoint/addOnce';
import { deskList } from '../../platform/sharepoint/deskList';
import { DeskError } from '../../platform/sharepoint/errors';
import { filterValue } from '../../platform/sharepoint/filters';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { allRows } from '../../platform/sharepoint/paging';
import { dpiaPlaces } from '../lists/paths';
import { talkKinds } from '../rules/choices';
import { countedTalk, type NewTalk, type TalkPeople, type TalkRow } from '../rules/talk/talk';
import { folderIn } from './folders';

/** Of which DPIA; its talk lies in the folder of its service. */
export interface TalkAbout {
  readonly reference: string;
  /** As the settings name it, or the name of its folder. */
  readonly service: string;
}

const text = v.nullish(v.fallback(v.string(), ''), '');
const stored = v.object({
  Id: v.number(), Created: v.string(), AuthorId: v.nullish(v.number(), 0), Author: v.nullish(v.object({ Title: v.nullish(v.string(), '') })), FileDirRef: text, FileSystemObjectType: v.nullish(v.number(), 0), TalkGuid: text, CaseReference: text,
  TalkKind: text, Question: text, ReplyTo: text, Point: v.nullish(v.fallback(v.number(), 0), 0), Said: text, Details: text, Submission: text
});
const selected = Object.keys(stored.entries).map((name) => (name === 'Author' ? 'Author/Title' : name));

/** Nothing of a row is trusted to be there. One of a kind that is none is passed over. */
function asTalk(siteUrl: string, row: object): readonly TalkRow[] {
  const read = v.safeParse(stored, row);
  const kind = read.success ? talkKinds.find((each) => each === read.output.TalkKind) : undefined;
  if (!read.success || kind === undefined || read.output.FileSystemObjectType !== 0) return [];
  const { output } = read;
  const details = v.safeParse(v.pipe(v.string(), v.parseJson()), output.Details);
  return [{
    id: output.Id, guid: output.TalkGuid ?? '', reference: output.CaseReference ?? '', kind, question: output.Question ?? '', replyTo: output.ReplyTo ?? '', point: output.Point === 0 || output.Point === null ? undefined : output.Point,
    said: output.Said ?? '', details: details.success ? details.output : undefined, submission: output.Submission ?? '', authorId: output.AuthorId ?? 0, authorName: output.Author?.Title ?? '',
    created: Temporal.Instant.from(output.Created), folder: folderIn(siteUrl, dpiaPlaces.talk, output.FileDirRef ?? '')
  }];
}

/** Every row that names a DPIA, as whoever asks may read them, whether it counts or not. @throws DeskError */
export async function readTalkRows(services: DeskServices, { reference }: Pick<TalkAbout, 'reference'>): Promise<readonly TalkRow[]> {
  const asked = deskList(services.sp, services.siteUrl, dpiaPlaces.talk).items.filter(`CaseReference eq ${filterValue(reference)}`).select(...selected).expand('Author').orderBy('Id');
  return (await allRows<object>(asked, 500)).flatMap((row) => asTalk(services.siteUrl, row));
}

/** In what is told of several: the rows that say in which state each is. @param references so many as an address holds @throws DeskError */
export async function readStateRows(services: DeskServices, references: readonly string[]): Promise<readonly TalkRow[]> {
  const asked = deskList(services.sp, services.siteUrl, dpiaPlaces.talk).items.filter(`(${references.map((reference) => `CaseReference eq ${filterValue(reference)}`).join(' or ')}) and TalkKind eq 'state'`)
    .select('Id', 'Created', 'AuthorId', 'FileDirRef', 'FileSystemObjectType', 'TalkGuid', 'CaseReference', 'TalkKind', 'Details').orderBy('Id');
  return (await allRows<object>(asked, 500)).flatMap((row) => asTalk(services.siteUrl, row));
}

/** Whose word counts, for officers: the members of the two groups as SharePoint lists them. @throws DeskError */
export async function talkPeople(services: DeskServices): Promise<TalkPeople> {
  const [isOfficer, reviewers] = await Promise.all([officersCheck(services), readMembers(services, reviewersGroup('reviewers:dpia'))]);
  const ids = new Set((reviewers ?? []).map(({ id }) => id));
  return { isOfficer, isReviewer: (id) => ids.has(id) };
}

/** What counts of the talk of a DPIA, for officers. @throws DeskError */
export async function readTalk(services: DeskServices, { reference, service }: TalkAbout): Promise<readonly TalkRow[]> {
  const [rows, people] = await Promise.all([readTalkRows(services, { reference }), talkPeople(services)]);
  return countedTalk(rows, { reference, folder: plainServiceName(service) }, people);
}

/**
 * Adds a row to the talk, in the folder of the service; nothing that was said before is changed.
 * @param guid made by the page for this row, and the same when it tries again
 * @returns the row's number
 * @throws DeskError `forbidden` for the folder of another service, `not-set-up` where it has none
 */
export async function addTalk(services: DeskServices, { reference, service }: TalkAbout, talk: NewTalk, guid: string): Promise<number> {
  const folder = plainServiceName(service);
  if (folder === '') throw new DeskError('not-set-up', { serverMessage: 'No service, and so no folder.' });
  return addOnce(services, {
    list: dpiaPlaces.talk, folder: `${listUrl(services.siteUrl, dpiaPlaces.talk)}/${folder}`, guid: { column: 'TalkGuid', value: guid },
    values: {
      Title: reference, CaseReference: reference, TalkKind: talk.kind, Question: talk.question ?? null, ReplyTo: talk.replyTo ?? null, Point: talk.point ?? null, Said: talk.said,
      Details: talk.details === undefined ? null : JSON.stringify(talk.details), Submission: talk.submission ?? null
    }
  });
}
