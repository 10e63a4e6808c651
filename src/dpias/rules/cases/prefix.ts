/** Of the references of DPIAs. */
export const prefix = 'DPIA';
/** Of those of screenings: their rows lie in a list of their own, whose ids are the same numbers. */
export const screeningPrefix = 'DPS';
