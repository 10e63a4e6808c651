import type { DeskError } from './errors';

const longestWaitSeconds = 30;
const tries = 3;

/**
 * Waits before a write is tried again by the store itself, which has looked first.
 * @returns false when it should not be: three tries are made, or the server asks for more time than anyone waits at a form.
 */
export async function waitToRepeat(attempt: number, error: DeskError): Promise<boolean> {
  const seconds = error.retryAfterSeconds ?? (error.kind === 'unknown-outcome' ? 0 : attempt);
  if (attempt >= tries || seconds > longestWaitSeconds) {
    return false;
  }
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return true;
}
