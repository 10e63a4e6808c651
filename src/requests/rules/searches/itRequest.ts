import { fillIn, formatUkDate, plainDate, ukStartOfDay, type CalendarLocale } from '../../../calendar';
import type { SearchAsked } from './question';

/**
 * *Search request for IT*: a search of Microsoft 365 as text, for whoever holds the role of eDiscovery in the tenant. The desk itself finds nothing in mailboxes: Graph searches the mail of
 * whoever is signed in, and no more.
 */

/** Characters of a query that a search of some sites takes (Microsoft, limits for eDiscovery search; of mailboxes it is more). */
export const QUERY_LIMIT = 2000;

type Query = Pick<SearchAsked, 'terms' | 'participants' | 'since' | 'until'>;

/**
 * The queries in Keyword Query Language: the words in quotes and any of them, of any of these people, in this span. More words than one query holds make
 * several, which together find the same.
 */
export function keywordQueries({ terms, participants, since, until }: Query): readonly string[] {
  const rest = [
    ...group(participants.map(phrase).filter(isSaid).map((who) => `participants:${who}`)),
    ...(since === undefined ? [] : [`date>=${since}`]), ...(until === undefined ? [] : [`date<=${until}`])
  ];
  const words = terms.map(word).filter(isSaid);
  const whole = (some: readonly string[]): string => [...group(some), ...rest].join(' AND ');
  const parts: string[][] = [];
  for (const each of words) {
    const last = parts.at(-1);
    if (last && whole([...last, each]).length <= QUERY_LIMIT) last.push(each);
    else parts.push([each]);
  }
  return parts.length > 0 ? parts.map(whole) : rest.length > 0 ? [whole([])] : [];
}

const isSaid = (text: string | undefined): text is string => text !== undefined;

const group = (alternatives: readonly string[]): readonly string[] =>
  (alternatives.length === 0 ? [] : alternatives.length === 1 ? alternatives : [`(${alternatives.join(' OR ')})`]);

/** In quotes, so that `AND`, `-` and `:` in it are words; quotes of its own, straight and typographic, would end it. */
function phrase(typed: string): string | undefined {
  const plain = typed.replace(/["“”„«»]/g, ' ').replace(/\s+/g, ' ').trim();
  return plain === '' ? undefined : `"${plain}"`;
}

/** One word that ends in a star finds what begins with it; in quotes the star would find nothing. Fewer than three letters before it are refused by Microsoft. */
const word = (typed: string): string | undefined => (/^[\p{L}\p{N}]{3,}\*$/u.test(typed.trim()) ? typed.trim() : phrase(typed));

/** The words of the request in one language. */
export type SearchRequestWords = Readonly<Record<
  'requestTitle' | 'requestDue' | 'requestLookFor' | 'requestPlaces' | 'requestSpan' | 'requestSpanOpen' | 'requestSince' | 'requestUntil' | 'requestQuery' | 'requestQueryOf' | 'requestCounts' | 'offence', string
>>;

/** The request as text, to be copied or sent with the search: what, where, when, the queries, what shall come back, and what the law says of hiding something. */
export function searchRequestText(reference: string, asked: SearchAsked, words: SearchRequestWords, locale: CalendarLocale): string {
  const day = (text: string): string => {
    const date = plainDate(text);
    return date ? formatUkDate(ukStartOfDay(date), locale) : text;
  };
  const { since, until } = asked;
  const span = since === undefined
    ? until === undefined ? words.requestSpanOpen : fillIn(words.requestUntil, [day(until)])
    : until === undefined ? fillIn(words.requestSince, [day(since)]) : fillIn(words.requestSpan, [day(since), day(until)]);
  const queries = keywordQueries(asked);
  return [
    fillIn(words.requestTitle, [reference]), fillIn(words.requestDue, [day(asked.due)]), '',
    words.requestLookFor, asked.lookFor, '',
    words.requestPlaces, ...asked.places.map((place) => `- ${place}`), '',
    span, '',
    ...queries.flatMap((query, place) => [queries.length === 1 ? words.requestQuery : fillIn(words.requestQueryOf, [place + 1, queries.length]), query, '']),
    words.requestCounts, '', words.offence
  ].join('\n');
}
