import * as v from 'valibot';
import { DeskError, isDeskError } from './errors';
import type { IList } from './pnp';

const text = v.nullish(v.string(), '');
const answered = v.array(v.object({ FieldName: v.string(), FieldValue: text, HasException: v.boolean(), ErrorMessage: text }));

/**
 * Adds a row in a folder of a list; needs the right to add there and no other. It is the one way of REST into a folder, and takes what
 * people would type into a form: texts as they are, dates as people of the site write them (so a date comes after it, or as text).
 * @returns the row's number
 * @throws DeskError `not-set-up` without such a folder, `conflict` when another row has a unique value, `invalid` when a value is refused
 */
export async function addInFolder(list: IList, folder: string, values: Readonly<Record<string, string>>): Promise<number> {
  const results = v.parse(answered, await sent(list, folder, values));
  const refused = results.find(({ HasException }) => HasException);
  const id = Number(results.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
  if (isTaken(refused?.ErrorMessage)) {
    throw new DeskError('conflict', { serverMessage: refused?.ErrorMessage ?? '' });
  }
  if (refused || !Number.isInteger(id) || id < 1) {
    throw new DeskError('invalid', { serverMessage: refused?.ErrorMessage ?? 'The row came without a number.' });
  }
  return id;
}

/** What SharePoint says of a value that another row has in a column of unique values: here it comes beside the column, and not as a status. */
const isTaken = (message: string | null | undefined): boolean => /duplicate values were found/i.test(message ?? '');

/** A row as people would type it into a form: nothing that is empty, choices with SharePoint's sign between them. Not for dates and people. */
export function asTyped(row: Readonly<Record<string, string | number | boolean | readonly string[] | null>>): Readonly<Record<string, string>> {
  const typed = (value: string | number | boolean | readonly string[]): string =>
    (typeof value === 'object' ? value.join(';#') : typeof value === 'boolean' ? (value ? '1' : '0') : String(value));
  return Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (value === null || typed(value) === '' ? [] : [[name, typed(value)]])));
}

async function sent(list: IList, folder: string, values: Readonly<Record<string, string>>): Promise<unknown> {
  try {
    const formValues = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));
    return await list.addValidateUpdateItemUsingPath(formValues, folder);
  } catch (error) {
    if (isDeskError(error, 'not-found')) {
      throw new DeskError('not-set-up', { serverMessage: `There is no folder ${folder}.`, cause: error });
    }
    throw error;
  }
}
