/** The id of the control of a path, unique on the page although several cases are open. */
export const fieldId = (logId: number, path: string): string => `case-${logId}-${path.replace(/[^\w-]/g, '-')}`;
