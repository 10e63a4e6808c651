/** The values of choice columns, as they are stored: English and stable. Pages show the strings of `choice_<key>`. */

export const complaintStates = ['New', 'Looking into', 'Closed'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/**
 * The first question: is it a complaint about an infringement of data protection law with regard to the complainant's own data (Data Protection Act 2018,
 * section 164A(1)), one for the council's corporate complaints procedure, both, or neither.
 */
export const complaintNatures = ['Not decided', 'Data protection', 'Corporate complaint', 'Both', 'Neither'] as const;
export type ComplaintNature = (typeof complaintNatures)[number];

/** What it is about; for counting, never for deciding. */
export const complaintTopics = [
  'Request not answered or late', 'Answer incomplete or withheld', 'Wrong information', 'Given to somebody else', 'Used without reason', 'Kept too long', 'Not kept safe', 'Not told about the use', 'Marketing', 'Other'
] as const;
export type ComplaintTopic = (typeof complaintTopics)[number];

/** The ICO prescribes none; a council that uses the words may. */
export const upheldWords = ['Upheld', 'Partly upheld', 'Not upheld'] as const;
export type UpheldWord = (typeof upheldWords)[number];

/** How a complaint ended. All but the first and the second are before an outcome was told, which asks who and why. */
export const closings = ['Outcome told', 'Corporate complaint', 'Withdrawn', 'Merged', 'Cannot be reached', 'Other'] as const;
export type Closing = (typeof closings)[number];
