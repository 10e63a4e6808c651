import { nations } from '../../../calendar';
import type { ExemptionQuestion } from './choose';
import { regimes, requesters, requestRights } from './exemption';

/** A person's own request to see what a council in England or Wales holds about them. */
export const ownAccess: ExemptionQuestion = { right: 'access', requester: 'self', regime: 'uk-gdpr', nation: 'england-and-wales' };

/** Every combination that a request may have. */
export const everyQuestion: readonly ExemptionQuestion[] = requestRights.flatMap((right) =>
  requesters.flatMap((requester) => regimes.flatMap((regime) => nations.map((nation) => ({ right, requester, regime, nation })))));
