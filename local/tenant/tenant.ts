import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { createClock, type TenantClock } from './clock';
import { Database } from './database';
import { createDirectorySchema, seedDirectory } from './directory/schema';
import { createFilesSchema } from './files/schema';
import { createSchema } from './store/schema';
import { seedSites } from './seed';

/** One local Microsoft 365 tenant: its database, its clock, and the secret that signs request digests. */
export interface Tenant {
  readonly database: Database;
  readonly clock: TenantClock;
  readonly digestSecret: string;
  /** Where the data lies; undefined when it is only in memory. */
  readonly dataFolder: string | undefined;
  close(): void;
}

export interface TenantOptions {
  /** A folder (made when missing), or ':memory:' for a tenant that is gone with the process. */
  readonly dataFolder: string;
  /** The real time under the tenant's clock; tests may give their own. */
  readonly now?: () => Temporal.Instant;
}

/** Opens the tenant; a new one gets its people and the sites `/`, `/sites/dataprotection` and `/sites/sandbox`. */
export function createTenant({ dataFolder, now }: TenantOptions): Tenant {
  const inMemory = dataFolder === ':memory:';
  if (!inMemory) mkdirSync(dataFolder, { recursive: true });
  const database = new Database(inMemory ? ':memory:' : join(dataFolder, 'tenant.sqlite'));
  createSchema(database);
  createFilesSchema(database);
  createDirectorySchema(database);
  const tenant: Tenant = {
    database,
    clock: createClock(now),
    digestSecret: digestSecret(database),
    dataFolder: inMemory ? undefined : dataFolder,
    close: () => database.close()
  };
  database.transaction(() => {
    seedDirectory(database, tenant.clock);
    seedSites(tenant);
  });
  return tenant;
}

function digestSecret(database: Database): string {
  const kept = database.get<{ value: string }>("SELECT value FROM meta WHERE key = 'digestSecret'");
  if (kept) return kept.value;
  const value = randomBytes(32).toString('hex');
  database.run("INSERT INTO meta (key, value) VALUES ('digestSecret', ?)", value);
  return value;
}
