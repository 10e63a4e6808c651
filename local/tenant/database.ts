import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

export type SqlValue = string | number | null | Uint8Array | bigint;

/** A thin, typed face of node:sqlite: prepared statements are kept, a request is one transaction. */
export class Database {
  private readonly connection: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  /** By the tables that it was read from. */
  private readonly read = new Map<string, Map<string, unknown>>();
  private depth = 0;
  private looked = 0;

  constructor(file: string) {
    this.connection = new DatabaseSync(file);
    // true for every row that a query comes to look at: what it costs beside what it gives back
    this.connection.function('looked_at', { deterministic: false, varargs: true }, () => {
      this.looked += 1;
      return 1;
    });
    this.connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
  }

  /** How many rows of lists the queries looked at since the tenant was opened (`looked_at(id)` in their conditions). */
  get rowsLookedAt(): number {
    return this.looked;
  }

  /**
   * What `read` finds under this name, read once and handed out until one of the tables is written that it comes from: a request asks for the same columns
   * and rights over and over, and the one after it too. Whoever gets it must not change it.
   * @param tables their names with a blank between them; every one that `read` looks into
   */
  unlessWritten<T>(tables: string, name: string, read: () => T): T {
    let ofTables = this.read.get(tables);
    if (!ofTables) this.read.set(tables, (ofTables = new Map<string, unknown>()));
    if (!ofTables.has(name)) {
      if (ofTables.size > 2000) ofTables.clear();
      ofTables.set(name, read());
    }
    return ofTables.get(name) as T;
  }

  exec(sql: string): void {
    this.read.clear();
    this.statements.clear();
    this.connection.exec(sql);
  }

  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[] {
    return this.prepare(sql).all(...(values as SQLInputValue[])) as Row[];
  }

  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    return this.prepare(sql).get(...(values as SQLInputValue[])) as Row | undefined;
  }

  run(sql: string, ...values: readonly SqlValue[]): { changes: number; lastId: number } {
    this.forget(sql);
    const result = this.prepare(sql).run(...(values.map(bound) as SQLInputValue[]));
    return { changes: Number(result.changes), lastId: Number(result.lastInsertRowid) };
  }

  /** Runs synchronous work whole or not at all; an inner call joins the outer one. */
  transaction<T>(work: () => T): T {
    if (this.depth > 0) return work();
    this.depth += 1;
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.read.clear();
      this.connection.exec('ROLLBACK');
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  close(): void {
    this.statements.clear();
    this.connection.close();
  }

  /** What was read from the table that the statement writes, or everything where it does not begin with the name of one. */
  private forget(sql: string): void {
    const written = /^\s*(?:INSERT (?:OR \w+ )?INTO|UPDATE|DELETE FROM)\s+(\w+)\b/i.exec(sql)?.[1];
    for (const tables of [...this.read.keys()]) {
      if (written === undefined || tables.split(' ').includes(written)) this.read.delete(tables);
    }
  }

  private prepare(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      if (this.statements.size > 500) this.statements.clear();
      statement = this.connection.prepare(sql);
      this.statements.set(sql, statement);
    }
    return statement;
  }
}

/** An array without bytes and without memory behind it would be bound as NULL: the bytes of an empty file are none, but they are there. */
const noBytes = new Uint8Array(new ArrayBuffer(1), 0, 0);

const bound = (value: SqlValue): SqlValue => (ArrayBuffer.isView(value) && value.byteLength === 0 ? noBytes : value);

export const quoteName = (name: string): string => `"${name.replace(/"/g, '""')}"`;
export const quoteText = (text: string): string => `'${text.replace(/'/g, "''")}'`;
