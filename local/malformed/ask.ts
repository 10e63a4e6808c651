import { request } from 'node:http';
import type { Sample } from './requests';

export interface Heard {
  /** 0: there was no answer. */
  readonly status: number;
  readonly text: string;
  readonly location: string | undefined;
}

/** Sends the request as it stands: `fetch` would put its address and headers right first. */
export function ask(server: string, sample: Sample): Promise<Heard> {
  const { hostname, port } = new URL(server);
  return new Promise((resolve) => {
    const broken = (error: Error): void => resolve({ status: 0, text: error.message, location: undefined });
    const sent = request({ hostname, port, agent: false, method: sample.method, path: sample.path, headers: { ...sample.headers } }, answer => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8'), location: answer.headers.location }));
      answer.on('error', broken);
    });
    sent.on('error', broken);
    sent.end(sample.body ?? '');
  });
}
