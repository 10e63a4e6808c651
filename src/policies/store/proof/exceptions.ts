import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { deskList } from '../../../platform/sharepoint/deskList';
import { isDeskError } from '../../../platform/sharepoint/errors';
import { allRows } from '../../../platform/sharepoint/paging';
import type { IItems } from '../../../platform/sharepoint/pnp';
import { readingExceptions } from '../../lists/readingExceptions';
import { endColumns, exceptionColumns, exceptionSelect, readExceptions, type NewException } from '../../rules/exceptionRows';
import type { ReadingException } from '../../rules/exceptions';

const items = (services: DeskServices): IItems => deskList(services.sp, services.siteUrl, readingExceptions).items;
type Row = Readonly<Record<string, unknown>>;

const readRows = (services: DeskServices): Promise<readonly Row[]> =>
  allRows<Row>(items(services).select(...exceptionSelect).expand('Author').orderBy('Id'), 1000);

/** The exceptions that hold today. @throws DeskError */
export async function readReadingExceptions(services: DeskServices): Promise<readonly ReadingException[]> {
  return readExceptions(await readRows(services), ukDate(services.now()));
}

/** Excuses people, with a reason; who decided is *Created by*. A long list becomes several rows. @throws DeskError */
export async function addException(services: DeskServices, exception: NewException): Promise<void> {
  for (const row of exceptionColumns(exception)) await addOnce(services, row);
}

/** Ends an exception by a row of its own. @throws DeskError */
export async function endException(services: DeskServices, id: number, reason: string): Promise<void> {
  await addOnce(services, endColumns(id, reason));
}

/**
 * The version that these people had not read when a later one took its place. They are asked for the later one; of this one it stays on record
 * that nobody could read it any more.
 * @throws DeskError
 */
export async function recordSuperseded(services: DeskServices, version: { readonly policyId: number; readonly versionId: number }, upns: readonly string[], reason: string): Promise<void> {
  if (upns.length > 0) await addException(services, { kind: 'superseded', ...version, upns, reason, until: undefined });
}

/** A row that was written although no answer came is not written again. */
async function addOnce(services: DeskServices, row: Row): Promise<void> {
  const [newest]: readonly { readonly Id: number }[] = await items(services).select('Id').orderBy('Id', false).top(1)();
  try {
    await items(services).add({ ...row });
  } catch (error) {
    if (!isDeskError(error, 'unknown-outcome')) throw error;
    const since: readonly Row[] = await items(services).select('Id', 'Title', 'ExceptionKind', 'People', 'EndsId', 'Reason').filter(`Id gt ${newest?.Id ?? 0}`).top(100)();
    const isThere = since.some((each) => each.Title === row.Title && (each.People ?? '') === (row.People ?? '') && (each.EndsId ?? 0) === (row.EndsId ?? 0) && (each.Reason ?? '') === row.Reason);
    if (!isThere) throw error;
  }
}
