/**
 * How many people's data it is, in the bands of the ICO's data security incident trends. People whose data was
 * affected, not wrong recipients; when unsure, the largest number that it may be.
 */
export const peopleBands = [
  { key: 'from1', label: '1 to 9', from: 1, to: 9 },
  { key: 'from10', label: '10 to 99', from: 10, to: 99 },
  { key: 'from100', label: '100 to 1k', from: 100, to: 999 },
  { key: 'from1000', label: '1k to 10k', from: 1_000, to: 9_999 },
  { key: 'from10000', label: '10k to 100k', from: 10_000, to: 99_999 },
  { key: 'from100000', label: '100k and above', from: 100_000, to: Number.MAX_SAFE_INTEGER }
] as const;

export const PEOPLE_NOT_KNOWN = 'Not known';

export type PeopleBand = (typeof peopleBands)[number]['label'] | typeof PEOPLE_NOT_KNOWN;
export type PeopleBandKey = (typeof peopleBands)[number]['key'] | 'notKnown';

export const peopleBandLabels: readonly PeopleBand[] = [...peopleBands.map((band) => band.label), PEOPLE_NOT_KNOWN];

/** The band that a number falls into; a boundary belongs to the higher band (1,000 is '1k to 10k'). No people at all is no band. */
export function peopleBandOf(count: number): PeopleBand | undefined {
  return peopleBands.find((band) => count >= band.from && count <= band.to)?.label;
}

/** The string key suffix of a stored band. */
export function peopleBandKey(label: PeopleBand): PeopleBandKey {
  return peopleBands.find((band) => band.label === label)?.key ?? 'notKnown';
}
