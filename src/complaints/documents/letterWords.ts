import type { DocumentLanguage } from '../../casework/documents';
import type { UpheldWord } from '../rules/choices';

interface LetterWords {
  readonly dear: string;
  readonly dearNobody: string;
  readonly close: string;
  readonly closeNobody: string;
  readonly onlyPoint: string;
  /** Which, of how many. */
  readonly pointOf: string;
  readonly upheld: Readonly<Record<UpheldWord, string>>;
  /** How the counting of the 30 days begins. */
  readonly received: string;
  /** What stands before a day in the sentences of the templates: it may change how a Welsh weekday begins. */
  readonly before: { readonly on: string; readonly by: string };
}

/** What a Welsh letter says above all else until a translator approves it. */
export const draftNotice = 'DRAFFT: nid oes cyfieithydd wedi cymeradwyo’r testun hwn. Peidiwch â’i anfon.';

/** Here and not in the strings: a letter may be in the other language than the page, which has the strings of one. */
export const letterWords: Readonly<Record<DocumentLanguage, LetterWords>> = {
  'en-GB': {
    dear: 'Dear {0}', dearNobody: 'Dear Sir or Madam', close: 'Yours sincerely', closeNobody: 'Yours faithfully',
    onlyPoint: 'Your complaint', pointOf: 'Point {0} of {1}',
    upheld: { Upheld: 'We uphold this point.', 'Partly upheld': 'We uphold this point in part.', 'Not upheld': 'We do not uphold this point.' },
    received: 'We received it on {0}.',
    before: { on: 'received on ', by: 'by ' }
  },
  'cy-GB': {
    dear: 'Annwyl {0}', dearNobody: 'Annwyl Syr neu Fadam', close: 'Yn gywir', closeNobody: 'Yn gywir',
    onlyPoint: 'Eich cwyn', pointOf: 'Pwynt {0} o {1}',
    upheld: { Upheld: 'Rydym yn cadarnhau’r pwynt hwn.', 'Partly upheld': 'Rydym yn cadarnhau rhan o’r pwynt hwn.', 'Not upheld': 'Nid ydym yn cadarnhau’r pwynt hwn.' },
    received: 'Cawsom hi ar {0}.',
    before: { on: 'cawsom hi ', by: 'erbyn ' }
  }
};
