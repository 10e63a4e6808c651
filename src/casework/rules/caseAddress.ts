/** Where a desk's page stands: at a case, with one of its commands open or none. */
export interface CasePlace {
  /** As it stands in the address: it may be anything. */
  readonly reference: string;
  readonly command: string | undefined;
}

/** One command on several rows of a log, or on none, such as a register: it stands beside the list. */
export interface ListPlace {
  readonly command: string;
  /** Ids of the log's rows, in the order in which they were chosen. */
  readonly rows: readonly number[];
}

/** No reference and no command is longer; what somebody pasted into an address is not drawn in full. */
const LONGEST = 60;

/** The place that an address names: `?case=BR-2026-00042&do=triage`. */
export function placeIn(search: string): CasePlace | undefined {
  const query = new URLSearchParams(search);
  const reference = (query.get('case') ?? '').trim().slice(0, LONGEST);
  return reference === '' ? undefined : { reference, command: (query.get('do') ?? '').trim().slice(0, LONGEST) || undefined };
}

/** More rows than this are chosen in the list view, by a filter of its own. */
const MOST_ROWS = 100;

/** The command beside the list that an address names: `?do=assign&rows=12,15`. One that names a case has none. */
export function listPlaceIn(search: string): ListPlace | undefined {
  const query = new URLSearchParams(search);
  const command = (query.get('do') ?? '').trim().slice(0, LONGEST);
  if (command === '' || placeIn(search)) {
    return undefined;
  }
  const rows = (query.get('rows') ?? '').split(',').filter((part) => /^[1-9]\d{0,8}$/.test(part)).map(Number);
  return { command, rows: [...new Set(rows)].slice(0, MOST_ROWS) };
}

/** The address of a place on the same page; whatever else the address says stays. */
export function addressOf(href: string, place: CasePlace | ListPlace | undefined): string {
  const address = new URL(href);
  ['case', 'do', 'rows'].forEach((name) => address.searchParams.delete(name));
  if (place && 'rows' in place) {
    address.searchParams.set('do', place.command);
    if (place.rows.length > 0) {
      address.searchParams.set('rows', place.rows.join());
    }
  } else if (place) {
    address.searchParams.set('case', place.reference);
    if (place.command !== undefined) {
      address.searchParams.set('do', place.command);
    }
  }
  return address.href;
}

/** Where a message leads: to the page of the case, or to the site as long as no page of the desk is set. */
export const linkToCase = (siteUrl: string, deskPage: string | undefined, reference: string): string =>
  (deskPage === undefined ? addressOf(siteUrl, undefined) : addressOf(deskPage, { reference, command: undefined }));

export const samePlace = (one: CasePlace | undefined, other: CasePlace | undefined): boolean =>
  one?.reference === other?.reference && one?.command === other?.command;

export const sameListPlace = (one: ListPlace | undefined, other: ListPlace | undefined): boolean =>
  one?.command === other?.command && one?.rows.join() === other?.rows.join();
