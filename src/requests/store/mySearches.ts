import type { DeskServices } from '../../platform/host/services';
import { myServices } from '../../platform/lists/myServices';
import { deskGroups } from '../../platform/rights';
import { askedOnce } from '../../platform/sharepoint/askedOnce';
import { inParts } from '../../platform/sharepoint/filters';
import { amIn } from '../../platform/sharepoint/me';
import { allRows } from '../../platform/sharepoint/paging';
import { restrictedName } from '../../platform/sharepoint/restricted';
import { hidden, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import type { SearchAnswer } from '../rules/searches/answer';
import type { SearchQuestion } from '../rules/searches/question';
import { newestAnswer } from '../rules/searches/stand';
import { answerItems, readAnswers, readTasks, taskItems } from './searchRows';

/** An open search of a service of whoever looks, with the answer that counts so far. */
export interface MySearch {
  readonly question: SearchQuestion;
  readonly answer: SearchAnswer | undefined;
}

/** Searches whose answers are asked for in one question. */
const atOnce = 20;

/**
 * The open searches in the folders of one's own services, what is due first. That officers made them needs no asking here: nobody else may add to the list, and who is an officer is shown to
 * officers alone. By letter, and of restricted requests, none is anybody's task here.
 * @param onlyMembers nothing is asked for somebody whom SharePoint names in no group of a service's head and champions: so a page for all staff asks it of few
 * @throws DeskError
 */
export async function readMySearches(services: DeskServices, onlyMembers: boolean): Promise<readonly MySearch[]> {
  // on a page of their own the questions leave together; on one for all staff most people need not ask for searches at all
  const [early, isOfficer, own] = await Promise.all([onlyMembers ? undefined : openRows(services), amIn(services, deskGroups.officers), myServices(services, ['champions'])]);
  // an officer reads every folder; of who is in a directory's group inside of a service's SharePoint says nothing, and the list shows them their own
  if (own.length === 0 && (isOfficer || onlyMembers)) {
    return [];
  }
  const isMine = ({ folder }: SearchQuestion): boolean =>
    folder !== '' && folder.toLowerCase() !== restrictedName.toLowerCase() && (!isOfficer || own.includes(folder.toLowerCase()));
  const questions = readTasks(services.siteUrl, early ?? await openRows(services)).filter(isMine);
  const answers = await answersOf(services, questions);
  return questions.map((question) => ({ question, answer: newestAnswer(question, answers) })).sort(({ question: one }, { question: other }) => one.due.localeCompare(other.due) || one.id - other.id);
}

/** Whoever is in no such group may not see the list at all. A page of their own asks it as it opens, with what else it begins with. */
export const openRows = (services: DeskServices): Promise<readonly object[]> =>
  askedOnce(services.sp, 'open searches', () => unlessRefused(hidden, [], () => allRows<object>(taskItems(services, "SearchState eq 'Open'").orderBy('Id'))));

async function answersOf(services: DeskServices, questions: readonly SearchQuestion[]): Promise<readonly SearchAnswer[]> {
  const parts = await Promise.all(inParts(questions, atOnce).map((part) => allRows<object>(answerItems(services, part.map(({ id }) => `QuestionId eq ${id}`).join(' or ')).orderBy('Id'))));
  return readAnswers(services.siteUrl, parts.flat());
}
