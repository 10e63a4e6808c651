import * as cases from '../../../cases';
import type { OpenCaseAccess } from '../../../cases/contract';
import { readReported } from '../../../intake';
import type { CaseStore } from '../shell/casePort';

/** All that the panels of breaches ask: of the cases, and of the reports from which they came. */
export const breachStore: CaseStore & { readonly openCaseAccess: OpenCaseAccess } = { ...cases, readReported };
