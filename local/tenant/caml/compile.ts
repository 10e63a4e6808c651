import { Temporal } from 'temporal-polyfill';
import { notProvided } from '../errors';
import { asGuid } from '../ids';
import { balanced, type Comparison, type Filter } from '../odata/filter';
import { DateLiteral, type Literal } from '../odata/url';
import { readMoment, siteTimeZone } from '../store/dates';
import { fieldKind, isPerson } from '../store/fieldTypes';
import type { FieldRecord } from '../store/records';
import type { CamlComparison, CamlCondition, CamlField, CamlValue } from './query';
import { CamlError } from './xml';

/** What a condition may refer to besides the columns. */
export interface CamlContext {
  readonly fields: readonly FieldRecord[];
  readonly now: Temporal.Instant;
  readonly userId: number;
  /** The caller, their groups, and everyone. */
  readonly principalIds: readonly number[];
}

const operators: Partial<Record<CamlComparison, Comparison>> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le', Includes: 'eq', NotIncludes: 'ne' };

const nothing: Filter = { kind: 'compare', column: 'ID', operator: 'lt', value: 0 };

/**
 * From this many values on, `In` counts as a condition on a column without an index, whatever the column.
 * Source: learn.microsoft.com/archive/blogs/spses, "CAML Query that contains more than 60 values for the In clause is throttled".
 */
const mostIndexedValues = 60;

function anyOf(parts: readonly Filter[]): Filter {
  const filter = balanced('or', parts);
  if (!filter) return nothing;
  return filter.kind === 'or' && parts.length > mostIndexedValues ? { ...filter, scans: true } : filter;
}

/** The column that a reference means: by its internal name, or by its id. */
export function columnMeant(fields: readonly FieldRecord[], name: string): FieldRecord | undefined {
  const id = asGuid(name);
  if (id !== undefined) return fields.find(each => asGuid(each.id) === id);
  return fields.find(each => each.internalName === name) ?? fields.find(each => each.internalName.toLowerCase() === name.toLowerCase());
}

/** A CAML condition as the filter that the list's own query layer runs, with its rights and its threshold. */
export function compileCaml(condition: CamlCondition, context: CamlContext): Filter {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { kind: condition.kind, left: compileCaml(condition.parts[0], context), right: compileCaml(condition.parts[1], context) };
    case 'empty':
      return { kind: 'compare', column: columnMeant(context.fields, condition.field.name)?.internalName ?? condition.field.name, operator: condition.negated ? 'ne' : 'eq', value: null };
    case 'in':
      return anyOf(condition.values.map(value => comparison('Eq', condition.field, value, context)));
    case 'membership':
      return membership(condition, context);
    case 'compare':
      return comparison(condition.comparison, condition.field, condition.value, context);
  }
}

function comparison(how: CamlComparison, sent: CamlField, value: CamlValue, context: CamlContext): Filter {
  const field = columnMeant(context.fields, sent.name);
  const ref = { ...sent, name: field?.internalName ?? sent.name };
  const shape = field && fieldKind(field.type)?.shape;
  if (how === 'BeginsWith' || how === 'Contains') {
    if (value.kind !== 'literal') throw new CamlError(`<${how}> compares with a text.`);
    return { kind: how === 'BeginsWith' ? 'startsWith' : 'contains', column: textColumn(ref, field), text: value.text };
  }
  const operator = operators[how] ?? 'eq';
  if (value.kind === 'userId') return { kind: 'compare', column: ref.name, operator, value: context.userId };
  if (shape === 'date') return dateComparison(operator, ref.name, value, context);
  if (value.kind !== 'literal') throw new CamlError(`The column ${ref.name} does not hold a date.`);
  if ((shape === 'lookup' || shape === 'lookups') && !ref.lookupId && !/^(Integer|Counter|Number)$/i.test(value.type)) {
    return { kind: 'compare', column: textColumn(ref, field), operator, value: value.text };
  }
  return { kind: 'compare', column: ref.name, operator, value: value.text };
}

/** A person is compared by name, another lookup by the column it shows. */
function textColumn(ref: CamlField, field: FieldRecord | undefined): string {
  if (!field || !/^(lookup|user)/i.test(field.type) || ref.lookupId) return ref.name;
  if (/Multi$/.test(field.type)) throw notProvided(`The local tenant compares the column ${ref.name} by id only (LookupId='TRUE').`);
  return `${ref.name}/${isPerson(field.type) ? 'Title' : (field.props.lookupField ?? 'Title')}`;
}

const literal = (moment: Temporal.Instant): Literal => new DateLiteral(moment.toString());

/** Without `IncludeTimeValue` a date stands for its whole day in the site's time zone. */
function dateComparison(operator: Comparison, column: string, value: Exclude<CamlValue, { kind: 'userId' }>, context: CamlContext): Filter {
  const compare = (how: Comparison, moment: Temporal.Instant): Filter => ({ kind: 'compare', column, operator: how, value: literal(moment) });
  if (value.kind === 'now') return compare(operator, context.now);
  let moment: Temporal.Instant;
  if (value.kind === 'today') moment = inRange(context.now.toZonedDateTimeISO(siteTimeZone), value.offsetDays);
  else {
    const read = readMoment(value.text);
    if (!read) throw new CamlError(`'${value.text}' is not a date.`);
    if (value.includeTime) return compare(operator, read);
    moment = read;
  }
  const day = moment.toZonedDateTimeISO(siteTimeZone).startOfDay();
  const start = day.toInstant();
  const next = day.add({ days: 1 }).toInstant();
  switch (operator) {
    case 'eq':
      return { kind: 'and', left: compare('ge', start), right: compare('lt', next) };
    case 'ne':
      return { kind: 'or', left: compare('lt', start), right: compare('ge', next) };
    case 'gt':
      return compare('ge', next);
    case 'le':
      return compare('lt', next);
    default:
      return compare(operator, start);
  }
}

/** Days from today, as far as a date of a list goes: 1900 to 8900. */
function inRange(now: Temporal.ZonedDateTime, offsetDays: number): Temporal.Instant {
  const moment = now.add({ days: offsetDays });
  if (moment.year < 1900 || moment.year > 8900) throw new CamlError(`Today and ${offsetDays} days is no date between 1900 and 8900.`);
  return moment.toInstant();
}

function membership(condition: Extract<CamlCondition, { kind: 'membership' }>, context: CamlContext): Filter {
  const column = columnMeant(context.fields, condition.field.name)?.internalName ?? condition.field.name;
  const is = (id: number): Filter => ({ kind: 'compare', column, operator: 'eq', value: id });
  if (condition.type === 'CurrentUserGroups') return anyOf(context.principalIds.map(is));
  throw notProvided(`The local tenant does not do <Membership Type="${condition.type}">.`);
}
