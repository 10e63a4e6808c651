import { DeskError } from '../../platform/sharepoint/errors';
import type { CaseProblem } from '../rules/command';

/** Somebody saved the case after it was opened. Nothing was written: what this officer wanted, what they had seen, and what is there now. */
export class CaseConflictError<C = unknown, V = unknown> extends DeskError {
  public override readonly name = 'CaseConflictError';

  public constructor(public readonly seen: C, public readonly attempted: V, public readonly current: C, cause?: unknown) {
    super('conflict', { status: 412, cause });
  }
}

/** The store refuses the save before it is sent: the state does not allow it, or SharePoint could not hold it. */
export class CaseRefusedError extends DeskError {
  public override readonly name = 'CaseRefusedError';

  public constructor(public readonly problems: readonly CaseProblem[]) {
    super('invalid', { serverMessage: problems.map(({ field, code }) => `${field}: ${code}`).join('; ') });
  }
}
