/** A text speaks of people asking for what the council holds on them. */
export const SUBJECT_ACCESS = /\b(subject access|SARs?|data subject requests?|access requests?|personal (data|information|records?))\b/i;
