import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@microsoft/microsoft-graph-client';
import { Temporal } from 'temporal-polyfill';
import type * as v from 'valibot';
import { graphPort } from '../../src/platform/graph';
import { serverClock } from '../../src/platform/host/clock';
import type { DeskServices } from '../../src/platform/host/services';
import type { DeskSettings } from '../../src/platform/settings';
import { connectSharePoint, type SharePointConnection } from '../../src/platform/sharepoint/connect';
import '../../src/platform/sharepoint/pnpSetup';
import { people } from '../tenant/people';
import type { LocalServer } from '../tenant/server';
import type { ruleSchema } from '../tenant/control/faults';
import { copyReadyDesk, type ReadyDesk } from './readyDesks';
import { startTenant } from './tenantServer';

/** A desk on a tenant of its own, set up by the product's own set-up over HTTP, and the people who use it. */
export interface TestDesk {
  readonly server: LocalServer;
  readonly siteUrl: string;
  /** The services of a page that this person has just opened; `how` its connection differs from a plain one. */
  as(name: string, site?: string, how?: Partial<SharePointConnection>): DeskServices;
  /** Rows of a list as the site owner sees them, whatever folder they are in; the folders themselves are left out. */
  rows(list: string): Promise<readonly Row[]>;
  /** A request as this person, without the product: `path` below the site. */
  raw(name: string, method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** What shall go wrong, as `/_local/faults` takes it. */
  fault(...rules: readonly v.InferInput<typeof ruleSchema>[]): Promise<void>;
  noFaults(): Promise<void>;
  advance(duration: { readonly seconds?: number; readonly minutes?: number; readonly hours?: number }): Promise<void>;
  /** Subjects of the letters in a mailbox, oldest first. */
  letters(address: string): Promise<readonly string[]>;
  local<Answer>(method: string, path: string, body?: unknown): Promise<Answer>;
  close(): Promise<void>;
}

export const mailbox = 'dataprotection@northmere.example';

export const councilSettings: DeskSettings = {
  councilName: 'Northmere Borough Council',
  nation: 'england-and-wales',
  dpoName: 'Priya Nandra',
  dpoPhone: '01632 960 100',
  dpoPhoneOutOfHours: '',
  mailbox,
  teams: { kind: 'chat', upn: 'dpo@northmere.example' },
  services: [],
  caldicottUpn: 'caldicott@northmere.example',
  ictSecurityUpn: 'ict@northmere.example',
  joinerDays: 30,
  regulatorEn: 'the Information Commission (ICO)',
  regulatorCy: 'y Comisiwn Gwybodaeth (ICO)'
};

export type Row = Readonly<Record<string, unknown>>;

/** `SP.FileSystemObjectType.Folder`. */
const aFolder = 1;

/** Answers are not compressed on their way within a process: that took a tenth of the time of all tests. What compresses them has tests of its own. */
const asItIs = { 'Accept-Encoding': 'identity' };

const address = (name: string): string => `${name}@northmere.example`;

/** Milliseconds; only the first test of a run waits for it, and on a busy machine long. */
const makingTakes = 300_000;

/** A desk as set-up leaves it, for one test or one file of tests; `council` and `demo` have the demo's people in their groups, `test-kind` has the lists of a made-up kind. */
export async function openTestDesk(kind: ReadyDesk = 'plain'): Promise<TestDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'desk-test-'));
  await copyReadyDesk(kind, folder);
  return openDeskIn(folder);
}

/**
 * A new desk before each test of the file, closed after it. Tests that only read, or that go on where the one before stopped, may share one: `shared`.
 * What is returned stands for the desk of the test that runs.
 */
export function withTestDesk({ kind = 'plain', shared = false }: { readonly kind?: ReadyDesk; readonly shared?: boolean } = {}): TestDesk {
  let desk: TestDesk | undefined;
  const [before, after] = shared ? [beforeAll, afterAll] : [beforeEach, afterEach];
  before(async () => {
    desk = await openTestDesk(kind);
  }, makingTakes);
  after(() => desk?.close());
  if (shared) afterEach(() => desk?.noFaults());
  return new Proxy({} as TestDesk, {
    get: (_target, name) => {
      if (!desk) throw new Error('The desk is opened before a test runs, and not while tests are described.');
      return Reflect.get(desk, name) as unknown;
    }
  });
}

/** The desk whose data lies in this folder, or is made there. */
export async function openDeskIn(folder: string): Promise<TestDesk> {
  const server = await startTenant({ port: 0, dataFolder: folder });
  const siteUrl = `${server.url}/sites/dataprotection`;

  const as = (name: string, site = siteUrl, how: Partial<SharePointConnection> = {}): DeskServices => {
    const clock = serverClock(() => Temporal.Now.instant());
    const headers = { ...asItIs, 'X-Local-User': address(name) };
    const client = Client.init({ baseUrl: `${server.url}/`, fetchOptions: { headers }, authProvider: (done) => done(null, '') });
    return {
      siteUrl: site,
      sp: connectSharePoint({ webUrl: site, headers, digest: 'not-needed', onServerDate: clock.learn, retry: { firstGapMs: 20 }, ...how }),
      graph: graphPort(client, 5000),
      me: { upn: address(name), displayName: people.find(({ upn }) => upn === address(name))?.name ?? name, email: address(name) },
      now: clock.now,
      host: 'sharepoint',
      locale: 'en-GB'
    };
  };

  const local = async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const answer = await fetch(`${server.url}/_local/${path}`, {
      method, headers: { ...asItIs, 'X-Local': '1', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) }, body: body === undefined ? undefined : JSON.stringify(body)
    });
    if (!answer.ok) throw new Error(`${method} /_local/${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Answer;
  };

  const owner = as('owner');

  return {
    server,
    siteUrl,
    as,
    rows: async (list) => {
      const rows = await owner.sp.web.lists.getByTitle(list).items.select('*', 'OData__UIVersionString').top(5000)<Row[]>();
      return rows.filter(({ FileSystemObjectType }) => FileSystemObjectType !== aFolder);
    },
    raw: (name, method, path, body, headers) =>
      fetch(`${siteUrl}${path}`, {
        method,
        headers: { ...asItIs, Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', 'X-Local-User': address(name), ...headers },
        body: body === undefined ? undefined : JSON.stringify(body)
      }),
    fault: async (...rules) => {
      await local('POST', 'faults', rules);
    },
    noFaults: async () => {
      await local('DELETE', 'faults');
    },
    advance: async ({ seconds = 0, minutes = 0, hours = 0 }) => {
      await local('POST', 'clock', { advanceHours: hours + minutes / 60 + seconds / 3600 });
    },
    letters: async (box) => {
      const { value } = await local<{ value: readonly { readonly subject: string }[] }>('GET', `mail?mailbox=${encodeURIComponent(box)}`);
      return value.map(({ subject }) => subject).reverse();
    },
    local,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
