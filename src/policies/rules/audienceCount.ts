import type { Audience, Concerns } from './audience';
import { concerns, sameName } from './concerns';
import type { Directory, StaffMember } from './directory';

/** A name as the directory (or the staff list) writes it, and how many people have it. */
export interface NameCount {
  readonly name: string;
  readonly people: number;
}

/** One group, department or job title of an audience, and how many people it is. */
export interface AudiencePart {
  readonly kind: 'group' | 'department' | 'jobTitle';
  readonly name: string;
  readonly people: number;
  /** Of so many it could not be found out. */
  readonly unknown: number;
  /** Of a group that could not be read. */
  readonly why: Directory['unreadableGroups'][number]['why'] | undefined;
  /** For a name that fits nobody: what the directory has that is nearest, the nearest first. */
  readonly near: readonly NameCount[];
  /** For a name that fits nobody: the largest that the directory has. */
  readonly others: readonly NameCount[];
}

/** Who may open the site, as its groups say. */
export interface SiteAccess {
  /** Everybody in the council, by a claim such as *Everyone except external users*. */
  readonly everyone: boolean;
  /** Lower case. */
  readonly upns: ReadonlySet<string>;
  /** Object ids of groups of the directory that are in the site's groups. */
  readonly groupIds: ReadonlySet<string>;
}

export interface AudienceCount {
  readonly source: Directory['source'];
  /** Of how many people in all. */
  readonly staff: number;
  readonly people: number;
  readonly unknown: number;
  /** None for all staff. */
  readonly parts: readonly AudiencePart[];
  readonly access:
    | { readonly kind: 'not-known' }
    | { readonly kind: 'known'; /** Names of those whom it concerns and whom the site's groups do not let in. */ readonly without: readonly string[]; readonly unknown: number };
}

type Some = Extract<Audience, { readonly kind: 'some' }>;
const nobody: Some = { kind: 'some', groups: [], departments: [], jobTitles: [] };

/** As many names as somebody looks through. */
const shown = 8;

/** How many letters one has to change, add or take out to make one text the other. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let place = 1; place <= other.length; place++) {
      next[place] = Math.min((next[place - 1] ?? 0) + 1, (row[place] ?? 0) + 1, (row[place - 1] ?? 0) + (one[at - 1] === other[place - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

const small = new Set(['and', 'of', 'the', 'for', 'a', 'y', 'yr', 'o', 'service', 'services', 'department', 'team']);
const wordsOf = (name: string): readonly string[] => sameName(name).replace(/&/g, ' and ').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !small.has(word));

/** 0 for what is much the same, below 1 for what is near, 1 for what is not: shared words first, then letters. */
function farness(wanted: string, name: string): number {
  const [one, other] = [wordsOf(wanted), wordsOf(name)];
  const isLike = (word: string, its: string): boolean => word === its || (Math.min(word.length, its.length) >= 4 && distance(word, its) <= (Math.max(word.length, its.length) >= 8 ? 2 : 1));
  const shared = one.filter((word) => other.some((its) => isLike(word, its))).length;
  const byWords = one.length + other.length === 0 ? 1 : 1 - (2 * shared) / (one.length + other.length);
  const byLetters = distance(sameName(wanted), sameName(name)) / Math.max(wanted.length, name.length, 1);
  return Math.min(byWords, byLetters <= 0.34 ? byLetters : 1);
}

function namesOf(staff: readonly StaffMember[], of: (person: StaffMember) => string | undefined): readonly NameCount[] {
  const found = new Map<string, { name: string; people: number }>();
  for (const person of staff) {
    const name = of(person)?.trim() ?? '';
    if (name === '') continue;
    const key = sameName(name);
    const there = found.get(key);
    if (there) there.people++;
    else found.set(key, { name, people: 1 });
  }
  return [...found.values()].sort((one, other) => other.people - one.people || one.name.localeCompare(other.name));
}

function beside(wanted: string, has: readonly NameCount[]): Pick<AudiencePart, 'near' | 'others'> {
  const near = has.map((each) => ({ each, far: farness(wanted, each.name) })).filter(({ far }) => far < 1)
    .sort((one, other) => one.far - other.far || other.each.people - one.each.people).slice(0, shown).map(({ each }) => each);
  return { near, others: has.filter((each) => !near.includes(each)).slice(0, shown) };
}

/** Whether somebody may open the site: what cannot be found out is no `no`. */
function mayOpen({ upn, groupIds }: StaffMember, access: SiteAccess, unreadable: ReadonlySet<string>): Concerns {
  if (access.everyone || access.upns.has(upn.toLowerCase())) return 'yes';
  const groups = [...access.groupIds];
  if (groups.some((id) => groupIds?.has(id))) return 'yes';
  return groups.length > 0 && (groupIds === undefined || groups.some((id) => unreadable.has(id))) ? 'unknown' : 'no';
}

/**
 * How many people an audience is, part by part, by a directory of today; beside a name that fits nobody stands what the directory has, and
 * those whom it concerns and who may not open the site are named.
 * @param access undefined where the site's groups could not be read
 */
export function countAudience(audience: Audience, directory: Directory, access: SiteAccess | undefined): AudienceCount {
  const { staff, source, unreadableGroups } = directory;
  const unreadable = new Set(unreadableGroups.map(({ id }) => id));
  const tally = (of: Audience): Pick<AudiencePart, 'people' | 'unknown'> => {
    const answers = staff.map((person) => concerns(of, person, unreadable));
    return { people: answers.filter((each) => each === 'yes').length, unknown: answers.filter((each) => each === 'unknown').length };
  };
  const named = (kind: 'department' | 'jobTitle', name: string): AudiencePart => {
    const key = kind === 'department' ? 'departments' : 'jobTitles';
    const counted = tally({ ...nobody, [key]: [name] });
    const has = counted.people > 0 ? [] : namesOf(staff, (person) => person[kind]);
    return { kind, name, ...counted, why: undefined, ...beside(name, has) };
  };
  const parts = audience.kind === 'everyone' ? [] : [
    ...audience.groups.map((group): AudiencePart => ({
      kind: 'group', name: group.name, ...tally({ ...nobody, groups: [group] }), why: unreadableGroups.find(({ id }) => id === group.id)?.why, near: [], others: []
    })),
    ...audience.departments.map((name) => named('department', name)), ...audience.jobTitles.map((name) => named('jobTitle', name))
  ];
  const concerned = staff.filter((person) => concerns(audience, person, unreadable) === 'yes');
  return { source, staff: staff.length, ...tally(audience), parts, access: accessOf(concerned, access, unreadable) };
}

function accessOf(concerned: readonly StaffMember[], access: SiteAccess | undefined, unreadable: ReadonlySet<string>): AudienceCount['access'] {
  if (!access) return { kind: 'not-known' };
  const answers = concerned.map((person) => ({ name: person.name, may: mayOpen(person, access, unreadable) }));
  return {
    kind: 'known', unknown: answers.filter(({ may }) => may === 'unknown').length,
    without: answers.filter(({ may }) => may === 'no').map(({ name }) => name).sort((one, other) => one.localeCompare(other))
  };
}

/** Nobody would be asked, and that is known: nothing is published to nobody. */
export const isNobody = ({ people, unknown }: AudienceCount): boolean => people === 0 && unknown === 0;

/** Something that an officer should have seen before the policy goes out: a part that is nobody, people of whom it is not known, or who may not open the site. */
export const needsALook = (count: AudienceCount): boolean =>
  count.unknown > 0 || count.parts.some(({ people }) => people === 0) || (count.access.kind === 'known' && (count.access.without.length > 0 || count.access.unknown > 0));
