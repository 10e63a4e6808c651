import strings from '../../../loc/searches';
import { runsWhenOpened } from '../../../casework/rules/files/fileProblems';
import { lookAtFile } from '../../../casework/ui/staff/lookAtFile';
import { fill } from '../../../shared-ui/text';

/** A word about what a found file holds: programs, or that not everybody can open it. It is kept all the same, since it is what was asked for. */
export const lookAtResult = (file: File): Promise<string | undefined> =>
  (runsWhenOpened(file.name) ? Promise.resolve(fill(strings.fileRuns, file.name)) : lookAtFile(file));
