import strings from '../../../loc/staff';
import { byKey } from '../../../loc/texts';
import type { JudgeFile } from '../../../shared-ui/files/chosenFiles';
import { fill } from '../../../shared-ui/text';
import { fileProblems } from '../../rules/files/fileProblems';
import { problemText } from '../../rules/formProblems';

/** A file with nothing wrong but its name is taken under a name that SharePoint takes; phones call every photograph the same. */
export const judgeFile: JudgeFile = (file, taken) => {
  const problems = fileProblems({ name: file.name, size: file.size }, taken);
  const worst = problems.find(({ proposedName }) => proposedName === undefined);
  if (worst) {
    return { take: false, reason: problemText({ ...worst, field: 'files' }, byKey(strings)) };
  }
  const name = problems[0]?.proposedName ?? file.name.normalize('NFC');
  return name === file.name.normalize('NFC') ? { take: true, name } : { take: true, name, note: fill(strings.fileRenamed, file.name, name) };
};
