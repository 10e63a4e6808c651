import { leftBehindCases } from './leftBehindCases';
import { accessCases } from './accessCases';
import { missingCases } from './missingCases';

/** Texts on which a rule fires, and texts that look like it and are right. */
export interface RuleCase {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
}

export const ruleCases: Readonly<Record<string, RuleCase>> = { ...leftBehindCases, ...accessCases, ...missingCases };
