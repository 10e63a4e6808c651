import { ukDate } from '../../calendar';
import { countedPolicy } from './countedVersions';
import type { Directory } from './directory';
import type { ReadingException } from './exceptions';
import type { Marks } from './marks';
import { standing } from './standing';
import { dayNumber } from './ukDays';
import type { Policy, PolicyVersion } from './version';

/** A version that a later one replaced before these people had read it. */
export interface SupersededVersion {
  readonly policyId: number;
  readonly versionId: number;
  readonly number: number;
  readonly byNumber: number;
  readonly upns: readonly string[];
}

export interface SupersededFacts {
  readonly policies: readonly Policy[];
  readonly directory: Directory;
  readonly marks: Marks;
  /** Those that hold today: what is on record already is not found again. */
  readonly exceptions: readonly ReadingException[];
  readonly joinerDays: number;
}

/**
 * Who had not read the version before the last material one when that took its place, of every policy of which that is not on record yet. It
 * excuses nobody from the version in force. Told by the directory of today: who has left since is in no list.
 */
export function supersededUnread(facts: SupersededFacts): readonly SupersededVersion[] {
  const recorded = new Set(facts.exceptions.flatMap(({ kind, versionId }) => (kind === 'superseded' && versionId !== undefined ? [versionId] : [])));
  return facts.policies.flatMap((policy) => {
    const versions = [...policy.versions].sort((one, other) => one.number - other.number);
    const by = versions.slice(1).reverse().find(({ change }) => change === 'material');
    const before = by && versions.filter(({ number }) => number < by.number);
    const replaced = before?.at(-1);
    if (!by || !before || !replaced || recorded.has(replaced.id)) return [];
    const upns = unreadAt(facts, { ...policy, versions: before, withdrawn: undefined }, by);
    return upns.length === 0 ? [] : [{ policyId: policy.policyId, versionId: replaced.id, number: replaced.number, byNumber: by.number, upns }];
  });
}

function unreadAt({ directory, marks, exceptions, joinerDays }: SupersededFacts, before: Policy, by: PolicyVersion): readonly string[] {
  const counted = countedPolicy(before);
  if (!counted) return [];
  const until = by.publishedAt.epochMilliseconds;
  const day = dayNumber(ukDate(by.publishedAt));
  const unreadable = new Set(directory.unreadableGroups.map(({ id }) => id));
  const excused = new Map<string, ReadingException[]>();
  for (const exception of exceptions) for (const upn of exception.upns) excused.set(upn, [...(excused.get(upn) ?? []), exception]);
  return directory.staff.filter((person) => {
    const joinedDay = person.joined && dayNumber(person.joined);
    if (joinedDay !== undefined && joinedDay > day) return false;
    const own = marks.of(person.siteUserId).filter(({ createdMs }) => createdMs < until);
    const reader = { department: person.department, jobTitle: person.jobTitle, groupIds: person.groupIds, joinedDay, exceptions: excused.get(person.upn.toLowerCase()) ?? [] };
    return standing(counted, reader, own, joinerDays, unreadable).kind === 'open';
  }).map(({ upn }) => upn);
}
