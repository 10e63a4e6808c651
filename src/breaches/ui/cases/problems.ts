import strings from '../../../loc/cases';
import { fieldId } from '../../../casework/ui/fieldId';
import { problemWords } from '../../../casework/ui/problems';
import { byKey } from '../../../loc/texts';

export { fieldId };

/** The sentence of a problem of triage and merging, and of what every room asks. */
export const { problemText, problemFor, summaryLines } = problemWords(({ code }) => byKey(strings)[`problem_${code}`]);
