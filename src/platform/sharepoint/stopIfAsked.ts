/** Between two calls of work that takes a while. @throws DOMException `AbortError` once somebody has stopped it */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new DOMException('Stopped', 'AbortError');
  }
}
