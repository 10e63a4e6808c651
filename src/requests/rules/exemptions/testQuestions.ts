import { nations } from '../../../calendar';
import type { ExemptionQuestion } from './choose';
import { regimes, rights } from '../choices';
import { askedAs } from './exemption';

/** A person's own request to see what a council in England or Wales holds about them. */
export const ownAccess: ExemptionQuestion = { right: 'Access', requester: 'self', regime: 'UK GDPR', nation: 'england-and-wales' };

/** Every combination that a request may have. */
export const everyQuestion: readonly ExemptionQuestion[] = rights.flatMap((right) =>
  askedAs.flatMap((requester) => regimes.flatMap((regime) => nations.map((nation) => ({ right, requester, regime, nation })))));
