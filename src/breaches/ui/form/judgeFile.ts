import breach from '../../../loc/breach';
import { byKey } from '../../../loc/texts';
import strings from '../../../loc/report';
import type { JudgeFile } from '../../../shared-ui/files/chosenFiles';
import { fill } from '../../../shared-ui/text';
import { fillIn } from '../../../calendar';
import { fileProblems, problemKeys } from '../../rules/reporting';

/** A file with nothing wrong but its name is taken under a name that SharePoint takes; phones call every photograph the same. */
export const judgeFile: JudgeFile = (file, taken) => {
  const problems = fileProblems({ name: file.name, size: file.size }, taken);
  const worst = problems.find(({ proposedName }) => proposedName === undefined);
  if (worst) {
    return { take: false, reason: fillIn(byKey(breach)[problemKeys({ field: 'files', code: worst.code })[1] as `problem_${string}`], worst.params) };
  }
  const name = problems[0]?.proposedName ?? file.name.normalize('NFC');
  return name === file.name.normalize('NFC') ? { take: true, name } : { take: true, name, note: fill(strings.fileRenamed, file.name, name) };
};
