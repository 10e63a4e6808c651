import { IncidentKindEntry } from './incidentKind';
import { cyberKinds } from './incidentKindsCyber';
import { nearMissKinds } from './incidentKindsNearMiss';
import { nonCyberKinds } from './incidentKindsNonCyber';
import { securityKinds } from './incidentKindsSecurity';

/**
 * What can go wrong, in the order in which the form lists it. Sources: the ICO's incident types (every one has at
 * least one kind here), its accountability framework ("log actual breaches and near misses"), and councils' own incident policies,
 * whose incidents are wider than personal data (badges, buildings, unlocked computers, networks).
 */
export const incidentKinds = [...nonCyberKinds, ...cyberKinds, ...nearMissKinds, ...securityKinds] as const;

type AnyKind = (typeof incidentKinds)[number];
export type IncidentKindKey = AnyKind['key'];
export type IncidentKindChoice = AnyKind['choice'];
export type IncidentKind = IncidentKindEntry & { readonly key: IncidentKindKey; readonly choice: IncidentKindChoice };

const all: readonly IncidentKind[] = incidentKinds;
const byKey = new Map<string, IncidentKind>(all.map((kind) => [kind.key, kind]));
const byChoice = new Map<string, IncidentKind>(all.map((kind) => [kind.choice, kind]));

/** The stored values of the `IncidentKind` column, in the order of the form. */
export const incidentKindChoices: readonly IncidentKindChoice[] = all.map((kind) => kind.choice);

export const incidentKindList = all;

export function incidentKind(key: IncidentKindKey): IncidentKind {
  const kind = byKey.get(key);
  if (!kind) throw new RangeError(`No incident kind '${key}'`);
  return kind;
}

/** The kind of a text from outside the code (a form value, a stored choice), or undefined when it is none. */
export function findIncidentKind(keyOrChoice: string): IncidentKind | undefined {
  return byKey.get(keyOrChoice) ?? byChoice.get(keyOrChoice);
}
