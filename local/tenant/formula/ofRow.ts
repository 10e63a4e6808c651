import { Temporal } from 'temporal-polyfill';
import { refused } from '../errors';
import { fieldKind } from '../store/fieldTypes';
import type { FieldRecord, Json, ListRecord } from '../store/records';
import type { Tenant } from '../tenant';
import { evaluate, FormulaFailure, isDate, isTrue, knownFunctions, toDate, type FormulaValue } from './evaluate';
import { columnsOf, parseFormula } from './parse';
import { valueIn } from '../store/columnValues';

const usable = new Set(['text', 'choice', 'number', 'integer', 'boolean', 'date', 'computed']);

const find = (fields: readonly FieldRecord[], name: string): FieldRecord | undefined =>
  fields.find((field) => field.title.toLowerCase() === name.toLowerCase() && !field.props.hidden && field.type !== 'Computed') ??
  fields.find((field) => field.internalName.toLowerCase() === name.toLowerCase());

/** Refuses a formula that cannot be read, or that names a column which is not there or not allowed in formulas. */
export function checkFormula(formula: string, fields: readonly FieldRecord[]): void {
  if (formula.trim() === '') return;
  for (const name of columnsOf(parseFormula(formula, knownFunctions))) {
    const field = find(fields, name);
    if (!field) throw refused('The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.', 400, '-2130575270');
    if (!usable.has(fieldKind(field.type)?.shape ?? '')) throw refused('One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.', 400, '-2130575269');
  }
}

function valueOf(field: FieldRecord | undefined, values: Readonly<Record<string, Json>>): FormulaValue {
  const value = field ? (valueIn(values, field.internalName) ?? null) : null;
  if (value === null || typeof value === 'object') return null;
  if (field && fieldKind(field.type)?.shape === 'date' && typeof value === 'string') return toDate(Temporal.Instant.from(value));
  return value;
}

function evaluateFor(tenant: Tenant, fields: readonly FieldRecord[], values: Readonly<Record<string, Json>>, formula: string): FormulaValue {
  return evaluate(parseFormula(formula, knownFunctions), { column: (name) => valueOf(find(fields, name), values), now: tenant.clock.now() });
}

function holds(tenant: Tenant, fields: readonly FieldRecord[], values: Readonly<Record<string, Json>>, formula: string): boolean {
  try {
    return isTrue(evaluateFor(tenant, fields, values, formula));
  } catch (error) {
    if (error instanceof FormulaFailure) return false;
    throw error;
  }
}

/** Refuses a row that the list's or a column's validation formula does not allow. */
export function demandValid(tenant: Tenant, list: ListRecord, fields: readonly FieldRecord[], values: Readonly<Record<string, Json>>): void {
  for (const field of fields) {
    const { validationFormula, validationMessage } = field.props;
    if (!validationFormula || (valueIn(values, field.internalName) ?? null) === null) continue;
    if (!holds(tenant, fields, values, validationFormula)) throw refused(validationMessage || 'Validation failed for the column.', 400, '-2130575163');
  }
  const { ValidationFormula, ValidationMessage } = list.props;
  if (typeof ValidationFormula === 'string' && ValidationFormula !== '' && !holds(tenant, fields, values, ValidationFormula)) {
    throw refused(typeof ValidationMessage === 'string' && ValidationMessage !== '' ? ValidationMessage : 'List data validation failed.', 400, '-2130575163');
  }
}

/** The value of a calculated column, as text (SharePoint gives it so by REST); null where the formula fails on empty columns. */
export function calculated(tenant: Tenant, fields: readonly FieldRecord[], values: Readonly<Record<string, Json>>, formula: string): Json {
  try {
    const value = evaluateFor(tenant, fields, values, formula);
    if (value === null || typeof value === 'boolean') return value;
    return isDate(value) ? value.local.toZonedDateTime('UTC').toInstant().toString() : String(value);
  } catch (error) {
    if (error instanceof FormulaFailure) return error.message;
    throw error;
  }
}
