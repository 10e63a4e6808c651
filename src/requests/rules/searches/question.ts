import { Temporal } from 'temporal-polyfill';
import { plainDate, ukDate } from '../../../calendar';
import type { CaseProblem } from '../../../casework/rules/command';
import { TEXT_LIMIT } from '../../../casework/rules/limits';
import { Problems } from '../../../casework/rules/problems';
import { addresseeKinds, searchWays, type AddresseeKind, type SearchState, type SearchWay } from './choices';
import { linesOf } from './lines';

/** Somebody as SharePoint stamped them. */
export interface SearchPerson {
  readonly id: number;
  readonly name: string;
}

/** What is looked for, where, in which span and by when. */
export interface SearchAsked {
  readonly way: SearchWay;
  /** The code of the service in whose folder it lies; empty by letter. */
  readonly service: string;
  /** By letter: who gets it. */
  readonly addressee: { readonly kind: AddresseeKind; readonly name: string } | undefined;
  readonly lookFor: string;
  /** Systems, mailboxes, cabinets. */
  readonly places: readonly string[];
  /** Words to search by. */
  readonly terms: readonly string[];
  /** Addresses or names of whose mail and chats are meant. */
  readonly participants: readonly string[];
  /** `YYYY-MM-DD`; undefined: from the beginning. */
  readonly since: string | undefined;
  /** `YYYY-MM-DD`; undefined: until the day of the search. */
  readonly until: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly due: string;
}

/** A search as it stands in its list. Who made it, when and where it lies are what SharePoint stamped. */
export interface SearchQuestion extends SearchAsked {
  readonly id: number;
  readonly etag: string;
  readonly guid: string;
  readonly reference: string;
  /** The folder in which it lies: a service's, that of restricted cases, or none. */
  readonly folder: string;
  readonly state: SearchState;
  /** The answer that the officer had read who settled it. */
  readonly settledAnswer: number | undefined;
  readonly by: SearchPerson;
  readonly at: Temporal.Instant;
  readonly lastBy: SearchPerson;
  readonly lastAt: Temporal.Instant;
}

/** A search as an officer types it: lists one a line, days as native inputs give them. */
export interface SearchInput {
  readonly way: SearchWay | '';
  readonly service: string;
  /** Whether the request is about somebody who works in that service. */
  readonly ofService: 'yes' | 'no' | '';
  readonly addresseeKind: AddresseeKind | '';
  readonly addressee: string;
  readonly lookFor: string;
  readonly places: string;
  readonly terms: string;
  readonly participants: string;
  readonly since: string;
  readonly until: string;
  readonly due: string;
}

/** What is known besides what was typed. */
export interface SearchContext {
  readonly now: Temporal.Instant;
  readonly isRestricted: boolean;
  /** Codes of the services that the settings know. */
  readonly services: readonly string[];
  /** Codes of the services whose people the request is about. */
  readonly aboutServices: readonly string[];
}

export type CheckedSearch = { readonly ok: true; readonly search: SearchAsked } | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/**
 * A search that may be given, or what is wrong with it.
 *
 * A request about somebody of a service never goes to the people who would be searched: whoever has something to hide would learn of it (altering or
 * concealing to prevent disclosure is an offence, Data Protection Act 2018, section 173, and the council answers for giving the occasion). It goes to IT's
 * folder, or by letter. Of a restricted request no service learns.
 */
export function checkSearch(input: SearchInput, context: SearchContext): CheckedSearch {
  const problems = new Problems();
  const way = searchWays.find((each) => each === input.way);
  if (!way) problems.add('way', 'required');
  else if (context.isRestricted && way !== 'letter') problems.add('way', 'restricted');
  // how to search is asked first: of whom depends on it
  const service = way === undefined || way === 'letter' ? '' : checkService(problems, input, context);
  const addressee = way === 'letter' ? checkAddressee(problems, input) : undefined;
  const lookFor = problems.text('lookFor', input.lookFor, 'required');
  const places = checkLines(problems, 'places', input.places, way === 'letter' ? undefined : 'required');
  const terms = checkLines(problems, 'terms', input.terms, way === 'it' ? 'required' : undefined);
  const participants = checkLines(problems, 'participants', input.participants);
  const today = ukDate(context.now);
  const { since, until } = checkSpan(problems, input, today);
  const due = checkDay(problems, 'due', input.due, 'required');
  if (due && Temporal.PlainDate.compare(due, today) < 0) problems.add('due', 'in-the-past');
  if (problems.found.length > 0 || !way || !due) {
    return { ok: false, problems: problems.found };
  }
  return {
    ok: true,
    search: { way, service, addressee, lookFor, places, terms, participants, since: since?.toString(), until: until?.toString(), due: due.toString() }
  };
}

function checkService(problems: Problems, { service, ofService }: SearchInput, { services, aboutServices }: SearchContext): string {
  if (service === '') problems.add('service', 'required');
  else if (!services.includes(service)) problems.add('service', 'not-a-choice');
  else if (aboutServices.includes(service)) problems.add('service', 'about-this-service');
  if (ofService === '') problems.add('ofService', 'required');
  else if (ofService === 'yes') problems.add('service', 'about-this-service');
  return service;
}

function checkAddressee(problems: Problems, { addressee, addresseeKind }: SearchInput): SearchAsked['addressee'] {
  const kind = addresseeKinds.find((each) => each === addresseeKind);
  const name = problems.text('addressee', addressee, 'required');
  if (!kind) problems.add('addresseeKind', 'required');
  if (name.length > TEXT_LIMIT) problems.add('addressee', 'too-long');
  return kind && { kind, name };
}

/** One a line, each short enough for a line of a list. */
export function checkLines(problems: Problems, field: string, typed: string, needed?: string): readonly string[] {
  const lines = linesOf(problems.text(field, typed, needed));
  if (lines.some((line) => line.length > TEXT_LIMIT)) problems.add(field, 'line-too-long');
  return lines;
}

/** Of a span that is looked through: none of its days lies ahead. */
export function checkSpan(
  problems: Problems, { since, until }: { readonly since: string; readonly until: string }, today: Temporal.PlainDate
): { readonly since: Temporal.PlainDate | undefined; readonly until: Temporal.PlainDate | undefined } {
  const span = { since: checkDay(problems, 'since', since), until: checkDay(problems, 'until', until) };
  for (const field of ['since', 'until'] as const) {
    const day = span[field];
    if (day && Temporal.PlainDate.compare(day, today) > 0) problems.add(field, 'in-the-future');
  }
  if (span.since && span.until && Temporal.PlainDate.compare(span.since, span.until) > 0) problems.add('until', 'before-since');
  return span;
}

/** A day that exists, or what is wrong with it. */
export function checkDay(problems: Problems, field: string, typed: string, needed?: string): Temporal.PlainDate | undefined {
  const day = plainDate(typed.trim());
  if (typed.trim() === '') {
    if (needed !== undefined) problems.add(field, needed);
  } else if (!day) problems.add(field, 'not-a-date');
  return day;
}

/** What may well be meant, and is said before the search is given: its day leaves no time to answer the request by its own. */
export function doubtsOf({ due }: Pick<SearchAsked, 'due'>, responseDue: string | undefined): readonly CaseProblem[] {
  return responseDue !== undefined && due >= responseDue ? [{ field: 'due', code: 'not-before-response' }] : [];
}
