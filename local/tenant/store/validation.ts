import { notProvided } from '../errors';
import type { Tenant } from '../tenant';
import type { FieldRecord, Json, ListRecord } from './records';

/** Refuses a row that the list's or a column's validation formula does not allow. */
export function demandValid(_tenant: Tenant, list: ListRecord, fields: readonly FieldRecord[], _values: Readonly<Record<string, Json>>): void {
  if (list.props.ValidationFormula || fields.some((field) => field.props.validationFormula)) throw notProvided('The local tenant does not evaluate validation formulas yet.');
}
