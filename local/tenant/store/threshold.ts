/** The list view threshold: a query that must look at more rows than this is refused. */
export const thresholdRows = 5000;
