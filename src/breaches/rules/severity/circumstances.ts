/**
 * The circumstances of the breach, each added to the score. Malicious intent knows only no and yes.
 * 'Yes' to intent is for a deed aimed at the council or the people (theft, hacking, selling data), not for a mistake.
 */
export const circumstances = [
  { key: 'confidentiality', values: [0, 0.25, 0.5] },
  { key: 'integrity', values: [0, 0.25, 0.5] },
  { key: 'availability', values: [0, 0.25, 0.5] },
  { key: 'maliciousIntent', values: [0, 0.5] }
] as const;

export type Circumstance = (typeof circumstances)[number]['key'];
export type CircumstanceValue = 0 | 0.25 | 0.5;
export const circumstanceKeys: readonly Circumstance[] = circumstances.map(({ key }) => key);

export function circumstanceValues(circumstance: Circumstance): readonly CircumstanceValue[] {
  return circumstances.find(({ key }) => key === circumstance)?.values ?? [];
}

/** 'cb.confidentiality.25': hundredths, as with identifiers. Never renamed. */
export function circumstanceChoiceKey(circumstance: Circumstance, value: CircumstanceValue): `cb.${Circumstance}.${number}` {
  return `cb.${circumstance}.${value * 100}`;
}
