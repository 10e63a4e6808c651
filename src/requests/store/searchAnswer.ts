import { CaseRefusedError } from '../../casework/store/failures';
import { makeFolder, putNumbered } from '../../casework/store/fileFolder';
import { fileProblems } from '../../casework/rules/files/fileProblems';
import { addOnce } from '../../platform/sharepoint/addOnce';
import { DeskError } from '../../platform/sharepoint/errors';
import { listUrl } from '../../platform/sharepoint/listSchema';
import { sha256Of } from '../../platform/sharepoint/sha256';
import { watchUpload } from '../../platform/sharepoint/uploadFetch';
import { searchPlaces } from '../lists/searchPaths';
import { countsAsLines, type SearchAnswer, type SearchSaid } from '../rules/searches/answer';
import { asLines } from '../rules/searches/lines';
import type { SearchQuestion } from '../rules/searches/question';
import { answerItems, readAnswers, type SearchServices } from './searchRows';

/** Which search is answered; its answer and its files lie in the folder in which it lies. */
export type AnsweredSearch = Pick<SearchQuestion, 'id' | 'reference' | 'folder'>;

const within = (address: string, folder: string): string => (folder === '' ? address : `${address}/${folder}`);

/**
 * Adds an answer, by the service or by an officer who was told it. Nothing that was said before is changed: the newest counts.
 * @param guid made by the page for this answer, and the same when it tries again
 * @throws DeskError `forbidden` for the folder of another service
 */
export async function answerSearch(services: SearchServices, { id, reference, folder }: AnsweredSearch, said: SearchSaid, guid: string): Promise<SearchAnswer> {
  const added = await addOnce(services, {
    list: searchPlaces.answers, folder: within(listUrl(services.siteUrl, searchPlaces.answers), folder), guid: { column: 'AnswerGuid', value: guid },
    values: {
      Title: reference, CaseReference: reference, QuestionId: id, Outcome: said.outcome, Systems: asLines(said.systems), Terms: asLines(said.terms), SinceDay: said.since ?? null, UntilDay: said.until ?? null,
      PeopleAsked: said.peopleAsked, PersonalDevices: said.personalDevices ?? null, WhyProportionate: said.why, Elsewhere: said.elsewhere, CannotWhy: said.cannot, FileNames: asLines(said.files),
      HitCounts: countsAsLines(said.counts)
    }
  });
  const answer = readAnswers(services.siteUrl, await answerItems(services, `Id eq ${added}`).top(1)<object[]>()).at(0);
  if (!answer) {
    throw new DeskError('unknown-outcome', { serverMessage: 'The answer was added and cannot be read.' });
  }
  return answer;
}

export interface ResultFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Adds a file that was found, in one upload, since who may add and not edit can put no second part to it (250 MB, as fileProblems says). A name that is taken by other bytes gets a
 * number; the same file twice is kept once, so that an upload whose end nobody heard of may be tried again.
 * @param onPart hears how much of it has left, from 0 to 1
 * @returns the name under which it is kept
 * @throws CaseRefusedError for a file that SharePoint would refuse, or that runs when it is opened; DeskError `forbidden` for the folder of another service
 */
export async function uploadResult(
  services: SearchServices, { reference, folder }: AnsweredSearch, { name, content }: ResultFile, onPart?: (part: number) => void
): Promise<string> {
  const problems = fileProblems({ name, size: content.size }, []);
  const worst = problems.find(({ proposedName }) => proposedName === undefined);
  if (worst) {
    throw new CaseRefusedError([{ field: 'files', code: worst.code }]);
  }
  const site = { services, files: { path: within(searchPlaces.results.path, folder) } };
  // the folder of restricted cases is a folder like any here
  const of = { reference, isRestricted: false };
  await makeFolder(site, of);
  const unwatch = watchUpload(content, (bytes) => onPart?.(Math.min(bytes / content.size, 1)));
  try {
    return (await putNumbered(site, of, problems[0]?.proposedName ?? name.normalize('NFC'), content, async () => sha256Of(await content.arrayBuffer()))).name;
  } finally {
    unwatch();
  }
}
