import type { Temporal } from 'temporal-polyfill';
import { manyLetters, type DocumentLanguage, type LetterSender, type ManyLetters, type TypedBasics } from '../../casework/documents';
import type { RequestCase } from '../rules/cases/values';
import type { OverdueRequest } from '../rules/figures/plan';
import { responseFactsOf } from '../rules/response/responseOf';
import { letterFactsOf, letterTypedOf } from './caseFacts';
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

/** The letter to each whose answer is late: that the council is sorry, why it takes longer, and by when they will hear. */
export const apologies = (all: readonly Promised[], { typed, sender, language, now }: About): ManyLetters => manyLetters(
  all.map(({ found, rights: [right], by }) => letterFactsOf('request-apology', found, {
    typed: { ...letterTypedOf(found, typed.signatoryName), ...typed, answerBy: by.toString() },
    // it tells of no answer
    response: responseFactsOf(found.values, right),
    sender: sender(found), language, now
  })),
  (facts) => letterValues('request-apology', facts, language)
);
