import type { CaseEventKind, CaseValues } from '../../../rules';
import { sameValue } from './sameValue';

/** What is chosen together: a decision without its reason and its name would be nobody's. The first path is the one whose label is shown. */
const together: readonly (readonly string[])[] = [
  ['awareAt', 'awareReason', 'supplierToldAt'],
  ['breach', 'breachReason'],
  // a risk that departs from the score has its reason for that score
  ['severity', 'risk', 'riskReason'],
  ['ico.decision', 'ico.reason', 'ico.decidedAt', 'ico.decidedBy', 'ico.delayReason', 'notification.decidedIco'],
  ['people.decision', 'people.reason', 'people.decidedAt', 'people.decidedBy', 'people.exception', 'notification.decidedPeople'],
  // the first time and the reference are those of the list of what was sent
  ['ico.toldAt', 'ico.reference', 'notification.submissions'],
  ['people.toldAt', 'notification.tellings'],
  ['caseState', 'closedAt', 'disposalDue', 'disposedAt', 'investigation.closing'],
  ['facts.peopleCount', 'facts.peopleBand']
];

/** Parts of a case that are made of further answers; everything else is one answer. */
const nested: readonly (keyof CaseValues)[] = ['facts', 'triage', 'ico', 'people', 'notification', 'investigation'];

/** An event tells of a choice only if that choice was kept. */
export const eventUnits: Partial<Record<CaseEventKind, string>> = {
  'awareness changed': 'awareAt', 'breach decided': 'breach', 'ico decision': 'ico.decision', 'people decision': 'people.decision', 'ico told': 'ico.toldAt',
  'people told': 'people.toldAt', assigned: 'leadId', 'severity assessed': 'severity', closed: 'caseState', reopened: 'caseState'
};

/** One answer, or several that belong together. */
export interface CaseUnit {
  /** The path by which it is named and labelled. */
  readonly field: string;
  readonly paths: readonly string[];
}

export type Leaves = ReadonlyMap<string, unknown>;

/** Every answer of a case by its path, such as `facts.service` or `leadId`. */
export function leavesOf(values: CaseValues): Leaves {
  const leaves = new Map<string, unknown>();
  for (const [key, value] of Object.entries(values)) {
    if (nested.some((name) => name === key) && typeof value === 'object' && value !== null) {
      Object.entries(value).filter(([part]) => part !== 'v').forEach(([part, inner]) => leaves.set(`${key}.${part}`, inner));
    } else {
      leaves.set(key, value);
    }
  }
  return leaves;
}

/** The case with other values at some paths. */
export function withLeaves(values: CaseValues, leaves: Leaves): CaseValues {
  const result: Record<string, unknown> = { ...values };
  for (const [path, value] of leaves) {
    const [outer, inner] = path.split('.');
    result[outer] = inner === undefined ? value : { ...(result[outer] as object), [inner]: value };
  }
  // paths come from `leavesOf` of a case, so the shape stays that of one
  return result as unknown as CaseValues;
}

/** Paths whose answers differ, as units. */
export function changedUnits(before: CaseValues, after: CaseValues): readonly CaseUnit[] {
  const was = leavesOf(before);
  const is = leavesOf(after);
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((path) => !sameValue(was.get(path), is.get(path)));
  const units = new Map<string, CaseUnit>();
  for (const path of changed) {
    const unit = together.find((paths) => paths.includes(path));
    const field = unit?.[0] ?? path;
    units.set(field, { field, paths: unit ?? [path] });
  }
  return [...units.values()];
}
