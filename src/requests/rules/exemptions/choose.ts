import type { Nation } from '../../../calendar';
import type { Regime, Right } from '../choices';
import type { AskedAs, Exemption, ExemptionController } from './exemption';
import { exemptions } from './table';

/** What of a request the choice of an exemption depends on. */
export interface ExemptionQuestion {
  readonly right: Right;
  readonly requester: AskedAs;
  readonly regime: Regime;
  readonly nation: Nation;
  /** For whom the desk answers: the council where it is left out. */
  readonly controller?: ExemptionController;
}

/** Why an exemption cannot be relied on for a request, whatever the information is. */
export const leftOutReasons = ['other-regime', 'other-right', 'other-controller', 'other-nation', 'other-requester'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface ExemptionChoice {
  readonly offered: readonly Exemption[];
  readonly leftOut: readonly { readonly exemption: Exemption; readonly why: LeftOutReason }[];
}

/**
 * Why this exemption may not be relied on for a request; undefined where it may. Each restricts listed rights only, some only where
 * certain people ask or in part of the United Kingdom (Data Protection Act 2018, Schedules 2 to 4; section 45(4) for Part 3). The first
 * reason that holds is given.
 */
export function whyNot(exemption: Exemption, question: ExemptionQuestion): LeftOutReason | undefined {
  const { right, requester, regime, nation, controller = 'council' } = question;
  if (exemption.regime !== regime) return 'other-regime';
  if (!exemption.rights.includes(right)) return 'other-right';
  if (exemption.onlyFor !== undefined && exemption.onlyFor !== controller) return 'other-controller';
  if (exemption.nations !== undefined && !exemption.nations.includes(nation)) return 'other-nation';
  return exemption.requesters === undefined || exemption.requesters.includes(requester) ? undefined : 'other-requester';
}

/** The exemptions that may be relied on for a request, in the order of the Act, and why each of the others may not. */
export function exemptionsFor(question: ExemptionQuestion): ExemptionChoice {
  const asked = exemptions.map((exemption) => ({ exemption, why: whyNot(exemption, question) }));
  return {
    offered: asked.filter(({ why }) => why === undefined).map(({ exemption }) => exemption),
    leftOut: asked.flatMap(({ exemption, why }) => (why === undefined ? [] : [{ exemption, why }]))
  };
}
