import type { AnyCase } from '../rules/kind';

/** Somebody else saved in between: nothing was written, and this is the case as they left it. Told by its shape, so that no store is loaded to ask. */
export function isCaseConflict(error: unknown): error is Error & { readonly current: AnyCase } {
  return error instanceof Error && error.name === 'CaseConflictError' && 'current' in error && typeof error.current === 'object' && error.current !== null;
}
