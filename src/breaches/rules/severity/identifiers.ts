/** How easily somebody is told from the data: negligible, limited, significant, maximum. */
export const identificationValues = [0.25, 0.5, 0.75, 1] as const;
export type IdentificationValue = (typeof identificationValues)[number];

/**
 * ENISA's ladders, one an identifier. Not every ladder has every rung. The last one is for what the method gives no ladder of its own
 * (a story that tells who it is, several facts together): it is chosen by the general meaning of the four values.
 */
export const identifiers = [
  { key: 'fullName', ladder: [0.25, 0.5, 0.75, 1] },
  { key: 'idNumber', ladder: [0.25, 0.75, 1] },
  { key: 'phoneAddress', ladder: [0.25, 0.5, 1] },
  { key: 'email', ladder: [0.25, 0.75, 1] },
  { key: 'picture', ladder: [0.25, 0.5, 0.75, 1] },
  { key: 'code', ladder: [0.25, 0.75, 1] },
  { key: 'other', ladder: [0.25, 0.5, 0.75, 1] }
] as const satisfies readonly { readonly key: string; readonly ladder: readonly IdentificationValue[] }[];

export type IdentifierKey = (typeof identifiers)[number]['key'];
export const identifierKeys: readonly IdentifierKey[] = identifiers.map(({ key }) => key);

const ladders: ReadonlyMap<IdentifierKey, readonly IdentificationValue[]> = new Map(identifiers.map(({ key, ladder }) => [key, ladder]));

export function ladderOf(identifier: IdentifierKey): readonly IdentificationValue[] {
  return ladders.get(identifier) ?? [];
}

/**
 * Protection that makes people harder to tell: with it the ease of identification is at most `to`, whatever the identifiers.
 * ENISA says that encryption and pseudonymisation lower it, without a figure; the figures are our reading, on the method's own scale.
 * It counts only while the key, the list of codes or the password is not lost with the data.
 */
export const protections = [
  { key: 'encrypted', to: 0.25 },
  { key: 'pseudonymised', to: 0.5 },
  { key: 'password', to: 0.75 }
] as const satisfies readonly { readonly key: string; readonly to: IdentificationValue }[];

export type ProtectionKey = (typeof protections)[number]['key'];
export const protectionKeys: readonly ProtectionKey[] = protections.map(({ key }) => key);

/** 'ei.fullName.75': hundredths, so that a key has no point in its number. Never renamed. */
export function identifierChoiceKey(identifier: IdentifierKey, value: IdentificationValue): `ei.${IdentifierKey}.${number}` {
  return `ei.${identifier}.${value * 100}`;
}
