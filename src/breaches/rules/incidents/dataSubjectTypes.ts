/**
 * Whose data it is, in the words of the ICO's breach report form ("Categories of data subjects affected").
 * The stored value is the label itself, so that a list, an export and the ICO's form say the same.
 */
export const dataSubjectTypes = [
  { key: 'children', label: 'Children' },
  { key: 'customers', label: 'Customers or prospective customers' },
  { key: 'employees', label: 'Employees' },
  { key: 'patients', label: 'Patients', healthOrSocialCare: true },
  { key: 'students', label: 'Students' },
  { key: 'subscribers', label: 'Subscribers' },
  { key: 'users', label: 'Users' },
  { key: 'vulnerableAdults', label: 'Vulnerable adults', healthOrSocialCare: true },
  { key: 'other', label: 'Other' },
  { key: 'notYetKnown', label: 'Not yet known' }
] as const;

export type DataSubjectType = (typeof dataSubjectTypes)[number]['label'];
export type DataSubjectTypeKey = (typeof dataSubjectTypes)[number]['key'];

export const dataSubjectTypeLabels: readonly DataSubjectType[] = dataSubjectTypes.map((type) => type.label);
