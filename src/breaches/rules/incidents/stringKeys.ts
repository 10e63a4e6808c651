import type { IncidentGroup } from './incidentKind';

const groupKeys = {
  'Personal data - non-cyber': 'nonCyber', 'Personal data - cyber': 'cyber', 'Near miss': 'nearMiss', 'Security incident': 'security'
} as const satisfies Record<IncidentGroup, string>;

/** The string key of a group: `group_nonCyber`. */
export function groupKey(group: IncidentGroup): `group_${(typeof groupKeys)[IncidentGroup]}` {
  return `group_${groupKeys[group]}`;
}

/** A stored answer as the last part of a string key: 'Not known' → 'notKnown', for `contained_notKnown`. Also 'ni-number' → 'niNumber'. */
export function choiceKey(stored: string): string {
  const [first, ...rest] = stored.toLowerCase().split(/[\s-]+/);
  return [first, ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
