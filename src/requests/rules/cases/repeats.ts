import { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../calendar';
import { shortHash } from '../../../casework/rules/shortHash';
import type { Right } from '../choices';
import { countedRights, isRightsRequest } from './clock';
import type { RequestCase, RequestValues } from './values';

/** Two columns by which an earlier request is found without reading the log: whose information it is, and how whoever asks is reached. Each is a short hash of what is normalised, or empty. */
export const keyColumns = ['PersonKey', 'ContactKey'] as const;
export type KeyColumn = (typeof keyColumns)[number];

const titles = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|dame|rev|cllr|councillor)$/;
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** `Sorrel, Mrs Ann` and `ann sorrel` are one name: no titles, no signs, whatever the order. One word alone is too many people's. */
export function personOf(name: string): string {
  const words = plain(name).replace(/['’.]/g, '').split(/[^\p{L}\d]+/u).filter((word) => word !== '' && !titles.test(word)).sort();
  return words.length > 1 ? words.join(' ') : '';
}

/** The mail address; else the telephone number, with a UK code as 0; else the address as letters and digits. What is too short to tell people apart is nothing. */
export function contactOf(contact: string): string {
  const mail = /[^\s<>,;:]+@[^\s<>,;:]+\.[^\s<>,;:]+/.exec(contact)?.[0].toLowerCase().replace(/\.+$/, '');
  if (mail) return `mail ${mail}`;
  const phone = [...contact.matchAll(/\+?\d[\d ()-]{8,}\d/g)].map(([number]) => number.replace(/\D/g, '').replace(/^(00)?440?/, '0')).find((digits) => digits.length >= 10 && digits.length <= 11);
  if (phone) return `phone ${phone}`;
  const address = plain(contact).replace(/[^\p{L}\d]/gu, '');
  return address.length >= 8 ? `at ${address}` : '';
}

/** Who asks for many people by profession: their address says nothing of whose request it is. */
const asksForMany = ({ kind }: RequestValues['requester']): boolean => kind === 'Solicitor' || kind === 'Councillor' || kind === 'MP';

/** What those columns hold. Of a case whose texts were disposed of nothing is left in them. */
export function requesterKeys({ requester, subject }: Pick<RequestValues, 'requester' | 'subject'>): Readonly<Record<KeyColumn, string>> {
  const key = (text: string): string => (text === '' ? '' : shortHash(text));
  return { PersonKey: key(personOf(subject === '' ? requester.name : subject)), ContactKey: asksForMany(requester) ? '' : key(contactOf(requester.contact)) };
}

/** What an earlier request may mean for one that came later. An officer decides. */
export type RepeatMeaning = 'same' | 'repeat' | 'other';

export interface EarlierRequest {
  readonly found: RequestCase;
  /** By what it was found. */
  readonly why: readonly KeyColumn[];
  readonly meaning: RepeatMeaning;
  /** Rights that both ask for. */
  readonly rights: readonly Right[];
  /** Whole months between the two days of receipt. */
  readonly months: number;
}

/**
 * What earlier requests of likely the same person may mean, the latest first. One that is open and asks for the same may be the same request, which goes on in the older one; one that was closed
 * and asked for the same makes this one a repeat: it may be excessive because it is repetitive (UK GDPR article 12(5)), unless a reasonable interval has passed, of which no law says how long it
 * is. Nothing is decided here. One that was itself merged, or asked for something else by another door, is not named.
 */
export function earlierOf(found: RequestCase, others: readonly RequestCase[]): readonly EarlierRequest[] {
  const keys = requesterKeys(found.values);
  return others.filter((other) => isEarlier(other, found) && isRightsRequest(other.values.kind) && !other.values.file.closing?.mergedInto).flatMap((other): EarlierRequest[] => {
    const theirs = requesterKeys(other.values);
    const why = keyColumns.filter((column) => keys[column] !== '' && keys[column] === theirs[column]);
    const asked = countedRights(other.values);
    const rights = countedRights(found.values).filter((right) => asked.includes(right));
    const meaning = rights.length === 0 ? 'other' : other.values.caseState === 'Closed' ? 'repeat' : 'same';
    return why.length > 0 ? [{ found: other, why, meaning, rights, months: monthsBetween(other, found) }] : [];
  }).sort((one, other) => other.found.logId - one.found.logId);
}

function isEarlier(one: RequestCase, other: RequestCase): boolean {
  if (one.logId === other.logId) return false;
  const [a, b] = [one.values.receivedAt, other.values.receivedAt];
  const order = a && b ? Temporal.Instant.compare(a, b) : 0;
  return order < 0 || (order === 0 && one.logId < other.logId);
}

function monthsBetween({ values: { receivedAt: from } }: RequestCase, { values: { receivedAt: until } }: RequestCase): number {
  return from && until ? ukDate(from).until(ukDate(until), { largestUnit: 'months' }).months : 0;
}
