/** Of the references of complaints. */
export const prefix = 'DPC';
