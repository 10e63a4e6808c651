import type { IncidentGroup } from './incidentKind';

const groupKeys = {
  'Personal data - non-cyber': 'nonCyber', 'Personal data - cyber': 'cyber', 'Near miss': 'nearMiss', 'Security incident': 'security'
} as const satisfies Record<IncidentGroup, string>;

/** The string key of a group: `group_nonCyber`. */
export function groupKey(group: IncidentGroup): `group_${(typeof groupKeys)[IncidentGroup]}` {
  return `group_${groupKeys[group]}`;
}
