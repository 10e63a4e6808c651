/** What says who looks into a complaint about the Data Protection Officer or their team. */
interface AlternateSettings {
  readonly complaintAlternateUpn?: string;
  readonly restrictedMailbox?: string;
}

/**
 * Where a complaint about the Data Protection Officer or their team is told, since nobody decides on their own handling: to whom the council has named, or else
 * to the restricted group; undefined where there is neither.
 */
export function alternateOf({ complaintAlternateUpn = '', restrictedMailbox = '' }: AlternateSettings): string | undefined {
  return complaintAlternateUpn.trim() || restrictedMailbox.trim() || undefined;
}
