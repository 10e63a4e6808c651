import { readAttachments } from '../../platform/sharepoint/attachments';
import { isDeskError } from '../../platform/sharepoint/errors';
import type { IItem } from '../../platform/sharepoint/pnp';
import { watchUpload } from '../../platform/sharepoint/uploadFetch';
import type { AttachmentOutcome, AttachmentProblem, NamedFile, SubmitProgress } from './contract';
import { waitToRepeat } from '../../platform/sharepoint/repeat';

export interface Upload {
  readonly item: IItem;
  readonly files: readonly NamedFile[];
  /** An earlier try may have left some of these files: what is there under its name is not sent again. */
  readonly mayBeThere: boolean;
  readonly onProgress?: (progress: SubmitProgress) => void;
}

/**
 * Adds files to a report, one after the other: SharePoint refuses parallel ones on one item with a save conflict
 * (pnp/pnpjs#2324). One that fails does not stop the others.
 */
export async function addAttachments({ item, files, mayBeThere, onProgress }: Upload): Promise<readonly AttachmentOutcome[]> {
  const outcomes: AttachmentOutcome[] = [];
  let there = mayBeThere && files.length > 0 ? await namesThere(item) : new Set<string>();
  for (const file of files) {
    const tell = (sentBytes: number): void => onProgress?.({ stage: 'file', name: file.name, sentBytes, totalBytes: file.content.size });
    tell(0);
    const unwatch = watchUpload(file.content, (bytes) => tell(Math.min(bytes, file.content.size)));
    const problem = there.has(file.name.toLowerCase()) ? undefined : await addOne(item, file);
    unwatch();
    if (problem === undefined) {
      tell(file.content.size);
      there = new Set(there).add(file.name.toLowerCase());
    }
    outcomes.push(problem === undefined ? { name: file.name, ok: true } : { name: file.name, ok: false, problem });
  }
  return outcomes;
}

/** SharePoint compares file names without regard to case. What cannot be read is taken for empty: the add itself will say. */
async function namesThere(item: IItem): Promise<Set<string>> {
  try {
    return new Set((await readAttachments(item)).map(({ name }) => name.toLowerCase()));
  } catch (error) {
    if (isDeskError(error)) {
      return new Set();
    }
    throw error;
  }
}

async function addOne(item: IItem, file: NamedFile): Promise<AttachmentProblem | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      await item.attachmentFiles.add(file.name, file.content);
      return undefined;
    } catch (error) {
      if (!isDeskError(error)) {
        throw error;
      }
      const open = isDeskError(error, 'unknown-outcome', 'throttled', 'unavailable', 'conflict');
      const waited = open && (await waitToRepeat(attempt, error));
      const isThere = open && (await namesThere(item)).has(file.name.toLowerCase());
      if (isThere) {
        // on the first try a refusal because of the name means somebody else's file; after a lost answer it is one's own
        return attempt === 1 && error.kind === 'conflict' ? 'name-taken' : undefined;
      }
      if (!waited) {
        return problemOf(error.kind, error.status);
      }
    }
  }
}

function problemOf(kind: string, status: number | undefined): AttachmentProblem {
  if (status === 413) {
    return 'too-large';
  }
  switch (kind) {
    case 'throttled': return 'throttled';
    case 'offline':
    case 'unknown-outcome':
    case 'unavailable': return 'connection';
    case 'forbidden':
    case 'invalid': return 'refused';
    default: return 'other';
  }
}
