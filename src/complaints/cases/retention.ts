import type { OfficerSettings } from '../../platform/settings/officers';

/** Two years, until the council sets its own schedule: the law names no number (UK GDPR article 5(1)(e)). */
export const proposedMonths = 24;

/** Whole months that a closed complaint is kept. */
export const complaintMonths = ({ retention }: OfficerSettings): number => ('complaint' in retention && typeof retention.complaint === 'number' ? retention.complaint : proposedMonths);
