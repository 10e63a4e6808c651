import { ukDate } from '../../calendar';
import type { DeskServices } from '../../platform/host/services';
import { plainServiceName } from '../../platform/settings/serviceNames';
import { filterValue, inParts } from '../../platform/sharepoint/filters';
import { allRows } from '../../platform/sharepoint/paging';
import { hidden, unlessRefused } from '../../platform/sharepoint/unlessRefused';
import type { SearchQuestion } from '../rules/searches/question';
import { outstandingOf, searchCounts, type OutstandingSearch } from '../rules/searches/outstanding';
import { answerStamps, readAnswers, readTasks, taskStamps } from './searchRows';

/** Searches whose answers are asked for in one question. */
const atOnce = 20;

/**
 * The open searches of all requests, as whoever asks may read them, with how each stands: one question while none is open. What is looked for is not read.
 * @throws DeskError
 */
export async function readOutstanding(services: DeskServices): Promise<readonly OutstandingSearch[]> {
  const questions = readTasks(services.siteUrl, await openRows(services));
  const answers = await Promise.all(inParts(questions, atOnce).map((part) => allRows<object>(answerStamps(services, part.map(({ id }) => `QuestionId eq ${id}`).join(' or ')).orderBy('Id'))));
  return outstandingOf(questions, readAnswers(services.siteUrl, answers.flat()), ukDate(services.now()));
}

/** Whoever may not see the list is asked to look at none of it. */
const openRows = (services: DeskServices): Promise<readonly object[]> =>
  unlessRefused(hidden, [], () => allRows<object>(taskStamps(services, "SearchState eq 'Open'").orderBy('Id')));

/** The searches of one request with how each stands, without what is looked for and answered. @throws DeskError */
export async function readOutstandingOf(services: DeskServices, reference: string): Promise<{ readonly questions: readonly SearchQuestion[]; readonly outstanding: readonly OutstandingSearch[] }> {
  const ofCase = `CaseReference eq ${filterValue(reference)}`;
  const [tasks, said] = await Promise.all([
    allRows<object>(taskStamps(services, ofCase).orderBy('Id')), allRows<object>(answerStamps(services, ofCase).orderBy('Id'))
  ]);
  const questions = readTasks(services.siteUrl, tasks);
  return { questions, outstanding: outstandingOf(questions, readAnswers(services.siteUrl, said), ukDate(services.now())) };
}

/** For the steps of a request. @param aboutServices codes of the services whose people it is about @throws DeskError */
export async function countSearches(services: DeskServices, reference: string, aboutServices: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const { questions, outstanding } = await readOutstandingOf(services, reference);
  return searchCounts(questions, outstanding, aboutServices.map(plainServiceName));
}
