import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startDesk as serve } from '../../local/server';
import { copyReadyDesk } from '../../local/testing/readyDesks';

/** A running desk of one's own: the composed server on a free port, with data that nobody else sees. */
export interface Desk {
  /** `http://localhost:12345` */
  readonly url: string;
  readonly control: Control;
  close(): Promise<void>;
}

export interface Letter {
  readonly subject: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly body: string;
}

export interface LoggedCall {
  readonly caller: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly inBatch?: true;
}

export interface FaultRule {
  readonly match?: { readonly target?: 'sharepoint' | 'graph'; readonly method?: string; readonly url?: string; readonly caller?: string };
  readonly times?: number;
  readonly skip?: number;
  readonly fault: { readonly kind: string; readonly [more: string]: unknown };
}

/** The doors under `/_local`, and SharePoint's own REST as any of the demo people. */
export class Control {
  public constructor(private readonly url: string) {}

  public async call(method: string, address: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${this.url}/_local/${address}`, {
      method,
      headers: { 'X-Local': '1', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} /_local/${address}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  /** The next matching calls go wrong in this way. */
  public async fault(...rules: readonly FaultRule[]): Promise<void> {
    await this.call('POST', 'faults', rules);
  }

  public async advanceHours(hours: number): Promise<void> {
    await this.call('POST', 'clock', { advanceHours: hours });
  }

  /** The tenant's time, as `2026-11-22T15:00:00Z`. */
  public async now(): Promise<string> {
    return ((await this.call('GET', 'clock')) as { now: string }).now;
  }

  public async mail(mailbox: string): Promise<readonly Letter[]> {
    const { value } = (await this.call('GET', `mail?mailbox=${encodeURIComponent(mailbox)}`)) as { value: readonly Record<string, unknown>[] };
    return value.map(asLetter);
  }

  /** Everything that chats and channels hold, as text. */
  public async chatsText(): Promise<string> {
    return JSON.stringify(await this.call('GET', 'chats'));
  }

  public async consent(change: { readonly grant?: readonly string[]; readonly revoke?: readonly string[] }): Promise<void> {
    await this.call('POST', 'consent', change);
  }

  public async log(): Promise<readonly LoggedCall[]> {
    return ((await this.call('GET', 'log')) as { value: readonly LoggedCall[] }).value;
  }

  public async clearLog(): Promise<void> {
    await this.call('DELETE', 'log');
  }

  /** As the tests leave it behind: no faults, real time, all scopes granted. The records stay. */
  public async calm(): Promise<void> {
    await this.call('DELETE', 'faults');
    await this.call('POST', 'clock', { reset: true });
    await this.call('POST', 'consent', { reset: true });
  }

  /** A raw request, as a person who opens the developer tools would send it. */
  public rest(upn: string, method: string, address: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}/sites/dataprotection/_api/${address}`, {
      method,
      headers: { 'X-Local-User': upn, Accept: 'application/json;odata=nometadata', ...(body === undefined ? {} : { 'Content-Type': 'application/json;odata=nometadata' }), ...headers },
      body: body === undefined ? undefined : JSON.stringify(body)
    });
  }

  /** The rows of a list, without its folders, as the site's owner sees them. */
  public async rows(list: string, select = '*'): Promise<readonly Record<string, unknown>[]> {
    const answer = await this.rest('owner@northmere.example', 'GET', `web/lists/getByTitle('${encodeURIComponent(list)}')/items?$select=${select}&$top=500`);
    if (!answer.ok) throw new Error(`Reading ${list}: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { value: readonly Record<string, unknown>[] }).value.filter(({ FileSystemObjectType }) => FileSystemObjectType !== 1);
  }
}

function asLetter(raw: Record<string, unknown>): Letter {
  const text = (value: unknown): string => (typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value));
  const to = raw['to'] ?? raw['toRecipients'] ?? [];
  return { subject: text(raw['subject']), from: text(raw['from'] ?? raw['sender']), to: (Array.isArray(to) ? to : [to]).map(text), body: text(raw['body'] ?? raw['content']) };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

export interface StartOptions {
  /** The council's site without cases, the same with the demo's, both copied ready-made; or a site before its set-up. */
  readonly data?: 'council' | 'demo' | 'bare';
  readonly port?: number;
}

/** Starts a desk in this process. */
export async function startDesk({ data = 'council', port = 0 }: StartOptions = {}): Promise<Desk> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'desk-e2e-'));
  if (data !== 'bare') await copyReadyDesk(data, folder);
  const server = await serve({ port, dataFolder: folder });
  return {
    url: server.url,
    control: new Control(server.url),
    close: async () => {
      await server.close();
      fs.rmSync(folder, { recursive: true, force: true });
    }
  };
}
