import { shortHash } from '../../../casework/rules/shortHash';

/** Word takes no longer tag. */
const LONGEST_TAG = 64;

const fitting = (tag: string): string => (tag.length <= LONGEST_TAG ? tag : `dpd:#${shortHash(tag)}`);

/** The tag of the control that holds an answer. It names the question by its id, which never means another one. */
export const answerTag = (question: string): string => fitting(`dpd:${question}`);

/** The tag of the box of one choice of several. */
export const boxTag = (question: string, code: string): string => fitting(`dpd:${question}:${code}`);

/** The bookmark on a heading: `dpd_2_3`, of its number. */
export const bookmarkOf = (number: string): string => `dpd_${number.replace(/\./g, '_')}`;

/** The number of a bookmark of ours; programs add to the names of copies (`dpd_2_3 Copy 1`, `dpd_2_31`). */
export const numberOfBookmark = (name: string): string | undefined => /^dpd_(\d+(?:_\d+)?)$/.exec(name)?.[1].replace(/_/g, '.');

/** Stands behind the last question: what follows is the template's. */
export const endBookmark = 'dpd_end';

/** The tag of the place for the questions in a template. */
export const questionsTag = 'questions';
