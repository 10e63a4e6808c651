import { Temporal } from 'temporal-polyfill';
import type { SqlValue } from '../database';
import type { Condition } from '../directory/people';
import { badRequest, GraphProblem, notDone } from './errors';
import { noProperty, propertyNamed, type GraphType } from './names';

/** A column that `$filter` and `$orderby` may name: its SQL, and how its values are written. `address`: kept in lower case, compared without regard to it. */
export interface Filterable {
  readonly sql: string;
  readonly kind: 'text' | 'address' | 'boolean' | 'date';
}

export interface Filterables {
  readonly type: GraphType;
  readonly columns: Readonly<Record<string, Filterable>>;
}

/** A filter as SQL; `advanced`: what of it Graph answers with `ConsistencyLevel: eventual` and `$count=true` only. */
export interface ReadFilter extends Condition {
  readonly advanced?: 'NotEqualsMatch' | 'Not' | 'endsWith';
}

const invalid = (message: string): GraphProblem => badRequest(`Invalid filter clause: ${message}`);

export const unsupported = (message: string): GraphProblem => new GraphProblem(400, 'Request_UnsupportedQuery', message);

export const beginning = (text: string): string => `${text.replace(/[\\%_]/g, '\\$&')}%`;
const ending = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}`;

/** The column by a property's name. @throws GraphProblem 400 when the type has no such property, 501 when the tenant cannot ask by it */
export function columnNamed({ type, columns }: Filterables, name: string, option: '$filter' | '$orderby'): Filterable {
  const property = propertyNamed(type, name.split('/')[0]);
  if (property === undefined) throw badRequest(`Invalid ${option.slice(1)} clause: ${noProperty(type, name)}`);
  if (!Object.prototype.hasOwnProperty.call(columns, property) || name.includes('/')) throw notDone(`${option} by ${name}`);
  return columns[property];
}

const pattern = /\s*(?:([(),])|('(?:[^']|'')*')|([^\s(),']+))/y;
const operators: Readonly<Record<string, string>> = { eq: '=', ne: '<>', ge: '>=', le: '<=' };
const deepest = 50;
/** As Graph counts them. */
const mostAlternatives = 15;
const mostNodes = 100;

const tooMany = (count: number): GraphProblem =>
  unsupported(`Too many child clauses specified in search filter expression containing 'OR' operators: ${count}. Max allowed: ${mostAlternatives}.`);

/** `startswith(displayName,'x') or not (mail eq 'y')`: comparisons, `in`, `startswith` and `endswith`, joined by and, or, not and brackets. */
export function readFilter(text: string, known: Filterables): ReadFilter {
  const tokens: string[] = [];
  for (pattern.lastIndex = 0; text.slice(pattern.lastIndex).trim() !== '';) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (!match) throw invalid(`There is an unterminated string literal at position ${text.length} in '${text}'.`);
    if (match[0].length === 0) throw invalid(`Syntax error at position ${at} in '${text}'.`);
    tokens.push(match[1] ?? match[2] ?? match[3]);
  }
  return new Reader(text, tokens, known).read();
}

class Reader {
  private at = 0;
  private depth = 0;
  private nodes = 0;
  private advanced: ReadFilter['advanced'];

  public constructor(private readonly source: string, private readonly tokens: readonly string[], private readonly known: Filterables) {}

  public read(): ReadFilter {
    const whole = this.either();
    if (this.at < this.tokens.length) throw this.wrong();
    return { ...whole, advanced: this.advanced };
  }

  private either(): Condition {
    return this.joined('or', () => this.both());
  }

  private both(): Condition {
    return this.joined('and', () => this.one());
  }

  private joined(word: 'and' | 'or', next: () => Condition): Condition {
    const parts = [next()];
    while (this.peek()?.toLowerCase() === word) {
      this.at += 1;
      parts.push(next());
    }
    if (word === 'or' && parts.length > mostAlternatives) throw tooMany(parts.length);
    if (parts.length === 1) return parts[0];
    return { sql: `(${parts.map(({ sql }) => sql).join(word === 'or' ? ' OR ' : ' AND ')})`, values: parts.flatMap(({ values }) => values) };
  }

  private one(): Condition {
    this.nodes += 1;
    if (this.nodes > mostNodes) throw invalid(`The node count limit of '${mostNodes}' has been exceeded.`);
    const token = this.next();
    if (token.toLowerCase() === 'not') {
      this.advanced ??= 'Not';
      const inner = this.deeper(() => this.one());
      return { sql: `NOT (${inner.sql})`, values: inner.values };
    }
    if (token === '(') {
      const inner = this.deeper(() => this.either());
      this.expect(')');
      return inner;
    }
    if (this.peek() === '(') return this.call(token);
    return this.comparison(token);
  }

  private deeper(read: () => Condition): Condition {
    this.depth += 1;
    if (this.depth > deepest) throw invalid(`The recursion limit of '${deepest}' has been exceeded.`);
    const inner = read();
    this.depth -= 1;
    return inner;
  }

  private call(name: string): Condition {
    const lower = name.toLowerCase();
    if (!/^[a-z]+$/.test(lower)) throw this.wrong();
    if (lower === 'contains' || lower === 'substringof') throw unsupported(`Filter function '${name}' is not supported for a property of this resource.`);
    if (lower !== 'startswith' && lower !== 'endswith') throw notDone(`the function ${name} in $filter`);
    this.expect('(');
    const column = columnNamed(this.known, this.next(), '$filter');
    this.expect(',');
    const value = this.literal(column);
    this.expect(')');
    if ((column.kind !== 'text' && column.kind !== 'address') || typeof value !== 'string') throw this.wrong();
    if (lower === 'endswith') this.advanced ??= 'endsWith';
    return { sql: `${column.sql} LIKE ? ESCAPE '\\'`, values: [lower === 'endswith' ? ending(value) : beginning(value)] };
  }

  private comparison(name: string): Condition {
    if (!/^[A-Za-z_][\w/.]*$/.test(name)) throw this.wrong();
    const column = columnNamed(this.known, name, '$filter');
    const word = this.next();
    const operator = word.toLowerCase();
    if (operator === 'in') return this.among(column);
    if (operator === 'gt' || operator === 'lt') throw unsupported(`Unsupported or invalid query filter clause specified for property '${name}' of this resource.`);
    if (!Object.prototype.hasOwnProperty.call(operators, operator)) throw this.wrong();
    if (operator === 'ne') this.advanced ??= 'NotEqualsMatch';
    return { sql: `${column.sql} ${operators[operator]} ?`, values: [this.literal(column)] };
  }

  private among(column: Filterable): Condition {
    this.expect('(');
    const values = [this.literal(column)];
    while (this.peek() === ',') {
      this.at += 1;
      values.push(this.literal(column));
    }
    this.expect(')');
    if (values.length > mostAlternatives) throw tooMany(values.length);
    return { sql: `${column.sql} IN (${values.map(() => '?').join(', ')})`, values };
  }

  /** A value as the column's kind writes it. */
  private literal({ kind }: Filterable): SqlValue {
    const token = this.next();
    if (/^null$/i.test(token)) throw notDone('$filter by null');
    if (kind === 'boolean' && /^(true|false)$/i.test(token)) return /^true$/i.test(token) ? 1 : 0;
    if (kind === 'date') return this.moment(token);
    if (kind !== 'boolean' && /^'.*'$/s.test(token)) {
      const text = token.slice(1, -1).replace(/''/g, "'");
      return kind === 'address' ? text.toLowerCase() : text;
    }
    throw invalid(`A binary operator with incompatible types was detected in '${this.source}'.`);
  }

  private moment(token: string): string {
    try {
      return Temporal.Instant.from(token).toString({ smallestUnit: 'second' });
    } catch (error) {
      if (error instanceof RangeError) throw invalid(`'${token}' in '${this.source}' is no date and time as OData writes it.`);
      throw error;
    }
  }

  private peek(): string | undefined {
    return this.tokens[this.at];
  }

  private next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw this.wrong();
    this.at += 1;
    return token;
  }

  private expect(token: string): void {
    if (this.next() !== token) throw this.wrong();
  }

  private wrong(): GraphProblem {
    return invalid(`Syntax error in '${this.source}'.`);
  }
}
