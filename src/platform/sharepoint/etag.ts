import { DeskError, isDeskError, type DeskErrorDetails } from './errors';
import type { IItem } from './pnp';

/** A row as read, with the mark of its version (quotes included). */
export interface Versioned<Row> {
  readonly row: Row;
  readonly etag: string;
}

/** Someone saved the row after it was read: what one wanted to write, and what is there now. */
export class ConflictError<Row> extends DeskError {
  public override readonly name = 'ConflictError';
  public readonly attempted: Partial<Row>;
  public readonly current: Versioned<Row>;

  public constructor(attempted: Partial<Row>, current: Versioned<Row>, details: DeskErrorDetails) {
    super('conflict', details);
    this.attempted = attempted;
    this.current = current;
  }
}

/**
 * Reads a row with its etag.
 * @param columns what to select; `columnsOf(list)` for all of a list's own.
 * @throws DeskError
 */
export async function readVersioned<Row>(item: IItem, columns: readonly string[]): Promise<Versioned<Row>> {
  const data: Record<string, unknown> = await item.select(...columns)();
  return { row: data as unknown as Row, etag: etagOf(data) };
}

/** The etag that SharePoint gave with a row. */
export function etagOf(row: object): string {
  const etag: unknown = Reflect.get(row, 'odata.etag') ?? Reflect.get(row, '@odata.etag');
  if (typeof etag !== 'string') {
    throw new DeskError('invalid', { serverMessage: 'The row came without an etag.' });
  }
  return etag;
}

/**
 * Writes changes if the row is still the one that was read. When an earlier try was committed and only its answer was
 * lost, SharePoint says 412 for one's own write: a row that already holds every attempted value counts as saved.
 * @returns the new etag.
 * @throws ConflictError with both versions; DeskError for the rest.
 */
export async function updateVersioned<Row extends object>(
  item: IItem,
  changes: Partial<Row>,
  etag: string,
  columns: readonly string[]
): Promise<string> {
  try {
    const answer: { etag: string | null } = await item.update(changes, etag);
    return answer.etag ?? (await readVersioned<Row>(item, columns)).etag;
  } catch (error) {
    if (!isDeskError(error, 'conflict') || error.status !== 412) {
      throw error;
    }
    const current = await readVersioned<Row>(item, [...new Set([...columns, ...Object.keys(changes)])]);
    if (holds(current.row, changes)) {
      return current.etag;
    }
    throw new ConflictError<Row>(changes, current, { status: 412, code: error.code, serverMessage: error.serverMessage, cause: error });
  }
}

function holds<Row extends object>(row: Row, changes: Partial<Row>): boolean {
  return Object.entries(changes).every(([name, value]) => sameValue(Reflect.get(row, name), value));
}

/** SharePoint hands back an empty text as null, and a moment without fractions of a second. */
function sameValue(stored: unknown, wanted: unknown): boolean {
  const plain = (value: unknown): unknown => (value === '' || value === undefined ? null : value);
  if (typeof stored === 'string' && typeof wanted === 'string') {
    return normalText(stored) === normalText(wanted);
  }
  return JSON.stringify(plain(stored)) === JSON.stringify(plain(wanted));
}

function normalText(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z$/, '$1Z');
}
