/** Where the log is, for pages that only link to it and shall not load what it is made of. */
export const breachLogPath = 'Lists/BreachLog';
