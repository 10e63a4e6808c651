interface DataTypeEntry {
  readonly key: string;
  readonly label: string;
  /** Special category data: UK GDPR article 9(1). */
  readonly specialCategory?: true;
  /** Criminal offence data: UK GDPR article 10. Not "special category", but guarded like it. */
  readonly criminalOffence?: true;
  /** What a Caldicott Guardian answers for: confidential health and social care information. */
  readonly healthOrSocialCare?: true;
}

/**
 * What kind of data it is, in the words of the ICO's breach report form. The label is the stored value.
 * Gender reassignment is a protected characteristic, not in article 9(1); it is treated as special here because it commonly reveals
 * health data, and the form lists it among the sensitive kinds.
 * Genetic or biometric data counts as health data for telling the Caldicott Guardian: one message too many does no harm.
 */
export const dataTypes = [
  { key: 'basicIdentifiers', label: 'Basic personal identifiers' },
  { key: 'identificationData', label: 'Identification data' },
  { key: 'economicFinancial', label: 'Economic and financial data' },
  { key: 'officialDocuments', label: 'Official documents' },
  { key: 'location', label: 'Location data' },
  { key: 'health', label: 'Health data', specialCategory: true, healthOrSocialCare: true },
  { key: 'racialEthnic', label: 'Racial or ethnic origin', specialCategory: true },
  { key: 'political', label: 'Political opinions', specialCategory: true },
  { key: 'religious', label: 'Religious or philosophical beliefs', specialCategory: true },
  { key: 'tradeUnion', label: 'Trade union membership', specialCategory: true },
  { key: 'sexLife', label: 'Sex life data', specialCategory: true },
  { key: 'sexualOrientation', label: 'Sexual orientation data', specialCategory: true },
  { key: 'genderReassignment', label: 'Gender reassignment data', specialCategory: true },
  { key: 'geneticBiometric', label: 'Genetic or biometric data', specialCategory: true, healthOrSocialCare: true },
  { key: 'criminal', label: 'Criminal convictions, offences', criminalOffence: true },
  { key: 'other', label: 'Other' },
  { key: 'notYetKnown', label: 'Not yet known' }
] as const satisfies readonly DataTypeEntry[];

export type DataType = (typeof dataTypes)[number]['label'];
export type DataTypeKey = (typeof dataTypes)[number]['key'];

const entries: readonly (DataTypeEntry & { readonly label: DataType })[] = dataTypes;

export const dataTypeLabels: readonly DataType[] = dataTypes.map((type) => type.label);

/** Whether any of the data is special category (article 9) or about criminal offences (article 10). */
export function hasSensitiveData(types: readonly DataType[]): boolean {
  return entries.some((entry) => (entry.specialCategory || entry.criminalOffence) && types.includes(entry.label));
}
