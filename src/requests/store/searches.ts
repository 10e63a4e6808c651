import { ukDate } from '../../calendar';
import type { AnyCase } from '../../casework/rules/kind';
import { officersCheck } from '../../casework/store/access';
import { CaseRefusedError } from '../../casework/store/failures';
import { demandFolder } from '../../casework/store/tasks';
import type { DeskServices } from '../../platform/host/services';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { addOnce } from '../../platform/sharepoint/addOnce';
import { DeskError } from '../../platform/sharepoint/errors';
import { updateVersioned } from '../../platform/sharepoint/etag';
import { filterValue } from '../../platform/sharepoint/filters';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { allRows } from '../../platform/sharepoint/paging';
import { restrictedFolder, restrictedName } from '../../platform/sharepoint/restricted';
import { searchPlaces } from '../lists/searchPaths';
import type { SearchTaskRow } from '../lists/searchTasks';
import { missingFiles, type SearchAnswer } from '../rules/searches/answer';
import type { SearchState } from '../rules/searches/choices';
import { asLines } from '../rules/searches/lines';
import type { SearchAsked, SearchQuestion } from '../rules/searches/question';
import { answersTo, isOfOfficer, searchMoves, standOf, strayAnswers, type SearchStanding } from '../rules/searches/stand';
import { readSearchFiles, type SearchFile } from './searchFiles';
import { answerItems, readAnswers, readTasks, searchList, taskItems } from './searchRows';

export { answerSearch, uploadResult, type ResultFile } from './searchAnswer';

/** Of which request. */
export type SearchedCase = Pick<AnyCase, 'reference' | 'isRestricted'>;

/** A search with what was said to it and how it stands today. */
export interface SearchFound extends SearchStanding {
  readonly question: SearchQuestion;
  /** All that count, oldest first. */
  readonly answers: readonly SearchAnswer[];
  /** False: no officer made it or wrote it since, so that it counts for nothing until one looks at it. */
  readonly isOfOfficer: boolean;
  /** Files that its answer names and that are not there. */
  readonly missing: readonly string[];
}

export interface Searches {
  readonly found: readonly SearchFound[];
  /** Answers that belong to none of them. */
  readonly strays: readonly SearchAnswer[];
  readonly files: readonly SearchFile[];
}

/**
 * Puts a search into the folder of its service, where its people see it; by letter it lies where officers alone read it, and of a restricted request where that group alone does.
 * @param guid made by the page for this search, and the same when it tries again
 * @throws CaseRefusedError for a restricted request but by letter; DeskError `not-set-up` when the service has no folder
 */
export async function askService(services: DeskServices, { reference, isRestricted }: SearchedCase, asked: SearchAsked, guid: string): Promise<SearchQuestion> {
  const isLetter = asked.way === 'letter';
  if (isRestricted && !isLetter) {
    throw new CaseRefusedError([{ field: 'way', code: 'restricted' }]);
  }
  const root = listUrl(services.siteUrl, searchPlaces.tasks);
  const folder = isRestricted ? restrictedFolder(services.siteUrl, searchPlaces.tasks) : isLetter ? root : `${root}/${plainServiceName(asked.service)}`;
  await demandFolder(services, folder);
  const id = await addOnce(services, {
    list: searchPlaces.tasks, folder, guid: { column: 'SearchGuid', value: guid },
    values: {
      Title: reference, CaseReference: reference, Way: asked.way, Service: asked.service, AddresseeKind: asked.addressee?.kind ?? null, Addressee: asked.addressee?.name ?? null, LookFor: asked.lookFor,
      Places: asLines(asked.places), Terms: asLines(asked.terms), Participants: asLines(asked.participants), SinceDay: asked.since ?? null, UntilDay: asked.until ?? null, DueDay: asked.due, SearchState: 'Open'
    }
  });
  return readTask(services, id);
}

async function readTask(services: DeskServices, id: number): Promise<SearchQuestion> {
  const task = readTasks(services.siteUrl, await taskItems(services, `Id eq ${id}`).top(1)<object[]>()).at(0);
  if (!task) {
    throw new DeskError('not-found');
  }
  return task;
}

/**
 * The searches of a request with their answers and files, as whoever asks may read them, in the order in which they were asked. What anybody of a service added without being asked is
 * apart: it belongs to none of them.
 * @throws DeskError
 */
export async function readSearches(services: DeskServices, reference: string): Promise<Searches> {
  const ofCase = `CaseReference eq ${filterValue(reference)}`;
  const [tasks, said] = await Promise.all([
    allRows<object>(taskItems(services, ofCase).orderBy('Id')), allRows<object>(answerItems(services, ofCase).orderBy('Id'))
  ]);
  const questions = readTasks(services.siteUrl, tasks);
  const all = readAnswers(services.siteUrl, said);
  if (questions.length === 0) {
    return { found: [], strays: all, files: [] };
  }
  const folders = [...new Set(questions.map(({ folder }) => folder))];
  const [isOfficer, ...files] = await Promise.all([officersCheck(services), ...folders.map((folder) => readSearchFiles(services, folder, reference))]);
  const there = files.flat();
  const today = ukDate(services.now());
  return {
    found: questions.map((question) => {
      const standing = standOf(question, all, today);
      const names = there.filter(({ folder }) => folder === question.folder).map(({ name }) => name);
      return {
        ...standing, question, answers: answersTo(question, all), isOfOfficer: isRestrictedFolder(question) || isOfOfficer(question, isOfficer),
        missing: standing.answer ? missingFiles(standing.answer, names) : []
      };
    }),
    strays: strayAnswers(questions, all),
    files: there
  };
}

/** Into that folder its group alone can write, and not all of it are officers. */
const isRestrictedFolder = ({ folder }: SearchQuestion): boolean => folder.toLowerCase() === restrictedName.toLowerCase();

/**
 * Settles a search with the answer that was read: what comes later changes nothing by itself.
 * @throws CaseRefusedError without an answer or when it is not open; ConflictError when another officer wrote it meanwhile
 */
export function settleSearch(services: DeskServices, question: SearchQuestion, answer: SearchAnswer | undefined): Promise<SearchQuestion> {
  if (!answer) {
    throw new CaseRefusedError([{ field: 'answer', code: 'required' }]);
  }
  return changeSearch(services, question, 'Settled', answer.id);
}

/** Takes a search back that is not needed any more, or was given to the wrong people. @throws as `settleSearch` */
export const withdrawSearch = (services: DeskServices, question: SearchQuestion): Promise<SearchQuestion> =>
  changeSearch(services, question, 'Withdrawn', null);

/** Opens it again: its service sees it among its tasks, with what it said. @throws as `settleSearch` */
export const reopenSearch = (services: DeskServices, question: SearchQuestion): Promise<SearchQuestion> => changeSearch(services, question, 'Open', null);

async function changeSearch(services: DeskServices, question: SearchQuestion, state: SearchState, settledAnswer: number | null): Promise<SearchQuestion> {
  const moves: readonly SearchState[] = searchMoves[question.state];
  if (!moves.includes(state)) {
    throw new CaseRefusedError([{ field: 'state', code: 'not-in-this-state' }]);
  }
  await updateVersioned<SearchTaskRow>(
    searchList(services, 'tasks').items.getById(question.id), { SearchState: state, SettledAnswer: settledAnswer }, question.etag,
    ['Id', 'SearchState', 'SettledAnswer']
  );
  return readTask(services, question.id);
}
