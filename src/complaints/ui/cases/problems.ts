import strings from '../../../loc/complaints';
import { byKey } from '../../../loc/texts';
import { problemWords } from '../../../casework/ui/problems';

/** The sentences of what is wrong with an answer. */
export const { problemText, problemFor, summaryLines } = problemWords(({ code }) => byKey(strings)[`problem_${code}`] ?? strings.problem_other);
