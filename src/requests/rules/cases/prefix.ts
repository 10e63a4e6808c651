/** Of the references of rights requests, whatever the right. */
export const prefix = 'SAR';
