import type { Temporal } from 'temporal-polyfill';
import { formatUkDate, ukStartOfDay } from '../../calendar';
import { manyLetters, mergeRows, type DocumentLanguage, type LetterSender, type ManyLetters, type TypedBasics } from '../../casework/documents';
import { csvOf } from '../../platform/spreadsheet/csv';
import type { RequestCase } from '../rules/cases/values';
import type { OverdueRequest } from '../rules/figures/plan';
import { responseFactsOf } from '../rules/response/responseOf';
import { letterFactsOf, letterTypedOf } from './caseFacts';
import type { LetterFacts } from './letterFacts';
import { letterValues } from './letterValues';

/** What is typed once for all of them. */
export interface ApologyTyped extends TypedBasics {
  readonly delay: string;
}

/** A request that is late, with the day of its answer. */
export interface Promised {
  readonly found: RequestCase;
  readonly rights: OverdueRequest['rights'];
  readonly by: Temporal.PlainDate;
}

interface About {
  readonly typed: ApologyTyped;
  readonly sender: (found: RequestCase) => Omit<LetterSender, 'signatory'>;
  readonly language: DocumentLanguage;
  readonly now: Temporal.Instant;
}

const factsOf = ({ found, rights: [right], by }: Promised, { typed, sender, language, now }: About): LetterFacts => letterFactsOf('request-apology', found, {
  typed: { ...letterTypedOf(found, typed.signatoryName), ...typed, answerBy: by.toString() },
  // it tells of no answer: what belongs to one is empty
  response: responseFactsOf(found.values, right),
  sender: sender(found), language, now
});

/** The letter to each whose answer is late: that the council is sorry, why it takes longer, and by when they will hear. */
export const apologies = (all: readonly Promised[], about: About): ManyLetters =>
  manyLetters(all.map((each) => factsOf(each, about)), (facts) => letterValues('request-apology', facts, about.language));

const columns: Readonly<Record<DocumentLanguage, { readonly delay: string; readonly answerBy: string }>> = {
  'en-GB': { delay: 'Why it takes longer', answerBy: 'Answer by' }, 'cy-GB': { delay: 'Pam y mae’n cymryd mwy o amser', answerBy: 'Ateb erbyn' }
};

/** The same as rows, for a council that merges its own letters. */
export const apologyCsv = (all: readonly Promised[], about: About): Uint8Array => csvOf(mergeRows(all.map((each) => factsOf(each, about)), about.language, [
  { title: columns[about.language].delay, of: ({ delay }) => delay.why },
  { title: columns[about.language].answerBy, of: ({ delay: { answerBy } }) => (answerBy ? formatUkDate(ukStartOfDay(answerBy), about.language) : '') }
]));
