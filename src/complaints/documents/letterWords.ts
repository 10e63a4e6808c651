import type { DocumentLanguage } from '../../casework/documents';
import type { UpheldWord } from '../rules/choices';

interface LetterWords {
  readonly onlyPoint: string;
  /** Which, of how many. */
  readonly pointOf: string;
  readonly upheld: Readonly<Record<UpheldWord, string>>;
  /** How the counting of the 30 days begins. */
  readonly received: string;
}

/** Here and not in the strings: a letter may be in the other language than the page, which has the strings of one. */
export const letterWords: Readonly<Record<DocumentLanguage, LetterWords>> = {
  'en-GB': {
    onlyPoint: 'Your complaint', pointOf: 'Point {0} of {1}',
    upheld: { Upheld: 'We uphold this point.', 'Partly upheld': 'We uphold this point in part.', 'Not upheld': 'We do not uphold this point.' },
    received: 'We received it on {0}.'
  },
  'cy-GB': {
    onlyPoint: 'Eich cwyn', pointOf: 'Pwynt {0} o {1}',
    upheld: { Upheld: 'Rydym yn cadarnhau’r pwynt hwn.', 'Partly upheld': 'Rydym yn cadarnhau rhan o’r pwynt hwn.', 'Not upheld': 'Nid ydym yn cadarnhau’r pwynt hwn.' },
    received: 'Cawsom hi ar {0}.'
  }
};
