import type { LocalServer } from '../local/tenant/server';

/** What some work cost, as the tenant's log has it. */
export interface Cost {
  readonly what: string;
  readonly calls: number;
  readonly ofGraph: number;
  readonly bytes: number;
  /** Rows of lists that were looked at for the answers. */
  readonly scanned: number;
  readonly milliseconds: number;
  /** What came out, in words. */
  readonly result: string;
}

/** Does it, and counts what it asked of the tenant. */
export async function costOf(server: LocalServer, what: string, work: () => Promise<string>): Promise<Cost> {
  server.controls.log.clear();
  const started = performance.now();
  const result = await work();
  const milliseconds = Math.round(performance.now() - started);
  const all = server.controls.log.all();
  const calls = all.filter(({ inBatch }) => !inBatch);
  return {
    what, result, milliseconds, calls: calls.length, ofGraph: calls.filter(({ url }) => url.startsWith('/v1.0/')).length,
    // the parts of a batch are in its answer; what was looked at is told of the parts
    bytes: calls.reduce((sum, { bytes = 0 }) => sum + bytes, 0), scanned: all.reduce((sum, { scanned = 0 }) => sum + scanned, 0)
  };
}

/** As a line of plain text. */
export const costLine = ({ what, calls, ofGraph, bytes, scanned, milliseconds, result }: Cost): string =>
  [what.padEnd(38), String(calls).padStart(6), String(ofGraph).padStart(6), `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`.padStart(11), scanned.toLocaleString('en-GB').padStart(10), `${milliseconds.toLocaleString('en-GB')} ms`.padStart(9), ` ${result}`].join(' ');
