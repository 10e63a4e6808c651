/** A text speaks of people asking for what the council holds on them. */
export const SUBJECT_ACCESS = /\b(subject access|SARs?|data subject requests?|access requests?|personal (data|information|records?)|(recordings?|images|footage|records|information) (of|about|on) (themselves|yourself|them|you)|requests? (to see|for) (an? |their |your )?(recordings?|images|footage|records))\b/i;
