/** Where a desk's page stands: at a case, with one of its commands open or none. */
export interface CasePlace {
  /** As it stands in the address: it may be anything. */
  readonly reference: string;
  readonly command: string | undefined;
}

/** No reference and no command is longer; what somebody pasted into an address is not drawn in full. */
const LONGEST = 60;

/** The place that an address names: `?case=BR-2026-00042&do=triage`. */
export function placeIn(search: string): CasePlace | undefined {
  const query = new URLSearchParams(search);
  const reference = (query.get('case') ?? '').trim().slice(0, LONGEST);
  return reference === '' ? undefined : { reference, command: (query.get('do') ?? '').trim().slice(0, LONGEST) || undefined };
}

/** The address of a place on the same page; whatever else the address says stays. */
export function addressOf(href: string, place: CasePlace | undefined): string {
  const address = new URL(href);
  address.searchParams.delete('case');
  address.searchParams.delete('do');
  if (place) {
    address.searchParams.set('case', place.reference);
    if (place.command !== undefined) {
      address.searchParams.set('do', place.command);
    }
  }
  return address.href;
}

export const samePlace = (one: CasePlace | undefined, other: CasePlace | undefined): boolean =>
  one?.reference === other?.reference && one?.command === other?.command;
