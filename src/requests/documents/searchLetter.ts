import type { Temporal } from 'temporal-polyfill';
import { fillIn, formatUkDate, plainDate, ukStartOfDay } from '../../calendar';
import {
  basicGaps, basicValues, dayIn, gapsIn, isBlank, letterBasicsOf, noticeOf, orGap, type BasicGap, type DocumentLanguage, type LetterSender, type TemplateValues, type TypedBasics
} from '../../casework/documents';
import type { SearchAsked } from '../rules/searches/question';

/** What an officer types for a search by letter besides what the search says. */
export interface SearchLetterTyped extends TypedBasics {
  /** Where it goes, a line a line of the address. */
  readonly address: string;
  /** A safe way to send back what is found. */
  readonly returnBy: string;
}

export type SearchLetterGap = BasicGap | 'returnBy';

export interface SearchLetter {
  /** For `searchDocument`. */
  readonly values: TemplateValues;
  readonly missing: readonly SearchLetterGap[];
  /** The line above all else in a draft. */
  readonly notice: string | undefined;
}

interface About {
  readonly reference: string;
  readonly typed: SearchLetterTyped;
  readonly sender: Omit<LetterSender, 'signatory'>;
  readonly now: Temporal.Instant;
}

/** Here and not in the strings: a letter may be in the other language than the page. */
const spans: Readonly<Record<DocumentLanguage, { readonly between: string; readonly since: string; readonly until: string; readonly all: string }>> = {
  'en-GB': { between: '{0} to {1}', since: 'Since {0}', until: 'Everything until {0}', all: 'Everything, whatever its date' },
  'cy-GB': { between: 'Rhwng {0} a {1}', since: 'Ers {0}', until: 'Popeth hyd {0}', all: 'Popeth, beth bynnag yw ei ddyddiad' }
};

function spanOf({ since, until }: Pick<SearchAsked, 'since' | 'until'>, language: DocumentLanguage): string {
  const words = spans[language];
  const day = (text: string): string => {
    const date = plainDate(text);
    return date ? formatUkDate(ukStartOfDay(date), language) : text;
  };
  if (since === undefined) return until === undefined ? words.all : fillIn(words.until, [day(until)]);
  return until === undefined ? fillIn(words.since, [day(since)]) : fillIn(words.between, [day(since), day(until)]);
}

/** A heading with its lines; neither where there are none. */
const list = (lines: readonly string[], item: string): readonly TemplateValues[] =>
  (lines.length === 0 ? [] : [{ [`${item}s`]: lines.map((line) => ({ [item]: line })) }]);

/**
 * A search by letter: to a supplier, a school, a councillor, or anybody without an account on the site. It says what to look for, where, by which words, of which time and by when, what
 * to send back and how, and that section 173 of the Data Protection Act 2018 makes it an offence to conceal something. It says nothing of who asked, but what is to be looked for.
 */
export function searchLetter(asked: SearchAsked, { reference, typed, sender, now }: About, language: DocumentLanguage): SearchLetter {
  const basics = { ...letterBasicsOf({ reference, name: asked.addressee?.name ?? '', contact: typed.address }, { typed, sender, now }), receivedAt: undefined };
  const { receivedOn: _received, regulator: _regulator, ...values } = basicValues(basics, language);
  const due = plainDate(asked.due);
  return {
    values: {
      ...values, lookFor: orGap(asked.lookFor, language), ifPlaces: list(asked.places, 'place'), ifTerms: list(asked.terms, 'term'), ifParticipants: list(asked.participants, 'participant'),
      span: spanOf(asked, language), dueBy: due ? dayIn(ukStartOfDay(due), 'by', language) : orGap('', language), returnBy: orGap(typed.returnBy, language)
    },
    missing: gapsIn<SearchLetterGap>({ ...basicGaps(basics), returnBy: isBlank(typed.returnBy) }),
    notice: noticeOf(basics, language)
  };
}
