import type { DeskServices } from '../../../platform/host/services';
import { DeskError, isDeskError } from '../../../platform/sharepoint/errors';
import { listUrl } from '../../../platform/sharepoint/listSchema';
import '../../../platform/sharepoint/pnpFiles';
import { waitToRepeat } from '../../../platform/sharepoint/repeat';
import { sha256Of } from '../../../platform/sharepoint/sha256';
import { dpiaPlaces } from '../../lists/paths';
import { readSubmissionContent, submissionName, submissionText } from '../../rules/submission';
import { listSubmissions, readSubmission, type SubmissionFile } from '../submissions';
import type { MyDpia, StaffDpiaStore, Submitted } from './contract';

/** A name has room for no more digits (`rules/submission.ts`). */
const highest = 9999;

export const asSubmitted = ({ number, hash, at, by }: SubmissionFile): Submitted => ({ number, hash, at: at.toString(), by });

const listOf = (services: DeskServices, { reference, folder }: MyDpia): Promise<readonly SubmissionFile[]> => listSubmissions(services, { reference, service: folder });

/**
 * Puts a content down as a file, with one upload, since who may add and not edit can put no second part to it. What is there is looked at first, and after an answer that leaves it open whether it came: the hash of the bytes
 * stands in the name. Two that are submitted at one moment have one number, and the first of them is it.
 */
export const submit: StaffDpiaStore['submit'] = async (services, dpia, content) => {
  if (dpia.folder === '') throw new DeskError('not-set-up', { serverMessage: 'No service, and so no folder.' });
  const bytes = new TextEncoder().encode(submissionText(dpia, content)).buffer;
  const hash = await sha256Of(bytes);
  const folder = services.sp.web.getFolderByServerRelativePath(`${listUrl(services.siteUrl, dpiaPlaces.submissions)}/${dpia.folder}`);
  for (let attempt = 1; ; attempt++) {
    const there = await listOf(services, dpia);
    const newest = there.at(-1);
    if (newest?.hash === hash) return asSubmitted(newest);
    const number = Math.min(highest, Math.max(0, ...there.map((each) => each.number)) + 1);
    try {
      await folder.files.addUsingPath(submissionName({ reference: dpia.reference, number, hash }), bytes, { Overwrite: false });
    } catch (error) {
      if (!isDeskError(error, 'conflict', 'unknown-outcome', 'throttled', 'unavailable')) throw error;
      const waited = await waitToRepeat(attempt, error);
      const found = await foundAfter(services, dpia, hash, error);
      if (found) return asSubmitted(found);
      if (!waited) throw error;
      continue;
    }
    const added = (await listOf(services, dpia)).filter((each) => each.hash === hash && each.number === number).at(-1);
    if (!added) throw new DeskError('unknown-outcome', { serverMessage: 'It was submitted and cannot be read.' });
    return asSubmitted(added);
  }
};

async function foundAfter(services: DeskServices, dpia: MyDpia, hash: string, addError: DeskError): Promise<SubmissionFile | undefined> {
  try {
    const newest = (await listOf(services, dpia)).at(-1);
    return newest?.hash === hash ? newest : undefined;
  } catch (cause) {
    throw isDeskError(cause) && addError.kind === 'unknown-outcome' ? new DeskError('unknown-outcome', { cause }) : cause;
  }
}

export const readSubmitted: StaffDpiaStore['readSubmitted'] = async (services, dpia, { number, hash }) => {
  const file = (await listOf(services, dpia)).find((each) => each.number === number && each.hash === hash);
  if (!file) throw new DeskError('not-found', { serverMessage: `${dpia.reference} ${number} is not there.` });
  const { isWhole, content } = await readSubmission(services, file);
  const reading = isWhole ? readSubmissionContent(content, dpia) : undefined;
  // what is signed must be all that is shown
  return reading?.state === 'read' && reading.unread.length === 0 ? reading.content : undefined;
};
