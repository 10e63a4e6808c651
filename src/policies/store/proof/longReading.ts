/** For work that takes a while: it tells how far it is and can be stopped. */
export interface LongReading {
  readonly onProgress?: (rows: number) => void;
  readonly signal?: AbortSignal;
}
