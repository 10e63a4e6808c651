import type { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { readInstant } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { deskList } from '../../platform/sharepoint/deskList';
import { DeskError } from '../../platform/sharepoint/errors';
import { etagOf } from '../../platform/sharepoint/etag';
import { listUrl, type ListSchema } from '../../platform/sharepoint/listSchema';
import type { IList } from '../../platform/sharepoint/pnp';
import { searchPlaces } from '../lists/searchPaths';
import { readCounts, type SearchAnswer } from '../rules/searches/answer';
import { addresseeKinds, deviceAnswers, searchOutcomes, searchStates, searchWays } from '../rules/searches/choices';
import { linesOf } from '../rules/searches/lines';
import type { SearchPerson, SearchQuestion } from '../rules/searches/question';

export type SearchServices = Pick<DeskServices, 'sp' | 'siteUrl'>;

const person = v.nullish(v.object({ Title: v.nullish(v.string(), '') }));
const text = v.nullish(v.string(), '');
const choice = <const Choices extends readonly string[]>(choices: Choices) => v.nullish(v.fallback(v.picklist([...choices, '']), ''), '');
const stamped = {
  Id: v.number(), Title: text, FileDirRef: text, FileSystemObjectType: v.nullish(v.number(), 0), AuthorId: v.nullish(v.number(), 0),
  Created: text, Author: person
};

const storedTask = v.object({
  ...stamped, EditorId: v.nullish(v.number(), 0), Modified: text, Editor: person, CaseReference: text, SearchGuid: text, Way: choice(searchWays), Service: text, AddresseeKind: choice(addresseeKinds), Addressee: text,
  LookFor: text, Places: text, Terms: text, Participants: text, SinceDay: text, UntilDay: text, DueDay: text, SearchState: choice(searchStates), SettledAnswer: v.nullish(v.number())
});

const storedAnswer = v.object({
  ...stamped, CaseReference: text, AnswerGuid: text, QuestionId: v.nullish(v.number(), 0), Outcome: choice(searchOutcomes), Systems: text, Terms: text, SinceDay: text, UntilDay: text, PeopleAsked: text,
  PersonalDevices: choice(deviceAnswers), WhyProportionate: text, Elsewhere: text, CannotWhy: text, FileNames: text, HitCounts: text
});

const people = ['Author', 'Editor'];
const selected = (entries: object): readonly string[] => Object.keys(entries).map((name) => (people.includes(name) ? `${name}/Title` : name));

export const searchList = (services: SearchServices, place: keyof typeof searchPlaces): IList => deskList(services.sp, services.siteUrl, searchPlaces[place]);

type Asking = ReturnType<IList['items']['filter']>;
export const taskItems = (services: SearchServices, filter: string): Asking =>
  searchList(services, 'tasks').items.filter(filter).select(...selected(storedTask.entries)).expand(...people);
export const answerItems = (services: SearchServices, filter: string): Asking =>
  searchList(services, 'answers').items.filter(filter).select(...selected(storedAnswer.entries)).expand('Author');

/** The same without what is looked for and what was said: how searches stand, and nothing more. */
const stampedTask = [
  'Id', 'FileDirRef', 'FileSystemObjectType', 'AuthorId', 'Created', 'EditorId', 'Modified', 'CaseReference', 'SearchGuid', 'Way',
  'Service', 'AddresseeKind', 'Addressee', 'DueDay', 'SearchState', 'SettledAnswer'
];
const stampedAnswer = ['Id', 'FileDirRef', 'FileSystemObjectType', 'AuthorId', 'Created', 'CaseReference', 'AnswerGuid', 'QuestionId', 'Outcome'];
export const taskStamps = (services: SearchServices, filter: string): Asking => searchList(services, 'tasks').items.filter(filter).select(...stampedTask);
export const answerStamps = (services: SearchServices, filter: string): Asking => searchList(services, 'answers').items.filter(filter).select(...stampedAnswer);

const folderIn = (siteUrl: string, list: Pick<ListSchema, 'path'>, lies: string): string => {
  const root = `${listUrl(siteUrl, list)}/`;
  return lies.toLowerCase().startsWith(root.toLowerCase()) ? lies.slice(root.length) : '';
};

const named = (id: number | null | undefined, who: { readonly Title?: string | null | undefined } | null | undefined): SearchPerson =>
  ({ id: id ?? 0, name: who?.Title ?? '' });

function moment(stamp: string | null | undefined): Temporal.Instant {
  const at = readInstant(stamp ?? '');
  if (!at) throw new DeskError('invalid', { serverMessage: 'The row came without its time.' });
  return at;
}

const day = (stored: string | null | undefined): string | undefined => stored || undefined;

/** Nothing of a row is trusted to be there. Without folders, which are rows as well. @throws DeskError `invalid` for what is no row */
export function readTasks(siteUrl: string, rows: readonly object[]): readonly SearchQuestion[] {
  return rows.map((row) => ({ row: v.parse(storedTask, row), etag: etagOf(row) })).filter(({ row }) => row.FileSystemObjectType === 0).map(({ row, etag }) => ({
    id: row.Id, etag, guid: row.SearchGuid ?? '', reference: row.CaseReference ?? '', folder: folderIn(siteUrl, searchPlaces.tasks, row.FileDirRef ?? ''), way: row.Way || 'service', service: row.Service ?? '',
    addressee: row.AddresseeKind ? { kind: row.AddresseeKind, name: row.Addressee ?? '' } : undefined, lookFor: row.LookFor ?? '', places: linesOf(row.Places ?? ''), terms: linesOf(row.Terms ?? ''),
    participants: linesOf(row.Participants ?? ''), since: day(row.SinceDay), until: day(row.UntilDay), due: row.DueDay ?? '', state: row.SearchState || 'Open', settledAnswer: row.SettledAnswer ?? undefined,
    by: named(row.AuthorId, row.Author), at: moment(row.Created), lastBy: named(row.EditorId, row.Editor), lastAt: moment(row.Modified)
  }));
}

/** The same of answers. One whose outcome nobody knows says that it could not be searched: an officer reads it. */
export function readAnswers(siteUrl: string, rows: readonly object[]): readonly SearchAnswer[] {
  return rows.map((row) => v.parse(storedAnswer, row)).filter(({ FileSystemObjectType }) => FileSystemObjectType === 0).map((row) => ({
    id: row.Id, guid: row.AnswerGuid ?? '', questionId: row.QuestionId ?? 0, reference: row.CaseReference ?? '', folder: folderIn(siteUrl, searchPlaces.answers, row.FileDirRef ?? ''), outcome: row.Outcome || 'cannot',
    systems: linesOf(row.Systems ?? ''), terms: linesOf(row.Terms ?? ''), since: day(row.SinceDay), until: day(row.UntilDay), peopleAsked: row.PeopleAsked ?? '', personalDevices: row.PersonalDevices || undefined,
    why: row.WhyProportionate ?? '', elsewhere: row.Elsewhere ?? '', cannot: row.CannotWhy ?? '', files: linesOf(row.FileNames ?? ''), counts: readCounts(row.HitCounts ?? ''), by: named(row.AuthorId, row.Author),
    at: moment(row.Created)
  }));
}
