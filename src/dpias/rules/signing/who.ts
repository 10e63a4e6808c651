import type { Level } from '../risks/risk';
import type { SignRole } from '../cases/choices';

/**
 * Who must approve, by the highest residual risk: the head of service accepts what is low or medium; a high one is for the Senior Information Risk Owner, and the
 * Commissioner is consulted first (UK GDPR article 36(1); ICO, DPIA template, step 7: "If accepting any residual high risk, consult the ICO"). Where no risk is rated
 * that is among what is missing, and the head of service approves. The law names nobody: this is how councils do it.
 */
export function mustApprove(level: Level | undefined): readonly SignRole[] {
  return level === 'high' ? ['siro'] : ['head'];
}

/** Whether the Commissioner must be consulted before the processing begins (UK GDPR article 36(1); Data Protection Act 2018 section 65). */
export const mustConsult = (level: Level | undefined): boolean => level === 'high';
