import { badExpression, SharePointError } from '../errors';
import { asGuid } from '../ids';

/** A literal in an address: what stands in parentheses, or in a filter. */
export type Literal = string | number | boolean | null | DateLiteral | GuidLiteral;

export class DateLiteral {
  constructor(readonly text: string) {}
}

export class GuidLiteral {
  constructor(readonly guid: string) {}
}

export class Argument {
  /** True once somebody has asked for the value. */
  read = false;

  constructor(
    private readonly given: Literal,
    readonly name?: string
  ) {}

  get value(): Literal {
    this.read = true;
    return this.given;
  }
}

/** One step of the path after `_api`: `getByTitle('x')` is { name: 'getbytitle', args: [{ value: 'x' }] }. */
export interface Segment {
  /** As written, for messages. */
  readonly text: string;
  /** Lower case. */
  readonly name: string;
  /** undefined when there are no parentheses. */
  readonly args: readonly Argument[] | undefined;
}

export interface ApiAddress {
  readonly origin: string;
  /** Server-relative path before `/_api`. */
  readonly sitePath: string;
  /** The part after `_api/`, decoded, for messages. */
  readonly apiPath: string;
  readonly segments: readonly Segment[];
  readonly query: Query;
}

/** What OData calls its options; without the `$` they are custom ones, which nobody reads. */
const optionNames = new Set(['filter', 'select', 'expand', 'orderby', 'top', 'skip', 'skiptoken']);

/** Query options: names as sent; `$`-options are looked up without regard to case. */
export class Query {
  private readonly values = new Map<string, string>();
  private readonly read = new Set<string>();

  /** @throws SharePointError 400 for an option or an alias that stands there twice */
  constructor(search: string) {
    for (const pair of search.replace(/^\?/, '').split('&')) {
      if (!pair) continue;
      const cut = pair.indexOf('=');
      const name = decode((cut < 0 ? pair : pair.slice(0, cut)).replace(/\+/g, ' ')).trim();
      const value = cut < 0 ? '' : decode(pair.slice(cut + 1).replace(/\+/g, ' '));
      const key = name.toLowerCase();
      if (/^[$@]/.test(name) && this.values.has(key)) throw badUrl(`The query option '${name}' was specified more than once, but it must be specified at most once.`);
      this.values.set(key, value);
    }
  }

  get(name: string): string | undefined {
    this.read.add(name.toLowerCase());
    return this.values.get(name.toLowerCase());
  }

  entries(): [string, string][] {
    return [...this.values];
  }

  /** Some of the options alone; whoever asks for them looks after them. */
  part(accept: (name: string) => boolean): Query {
    const some = new Query('');
    for (const [name, value] of this.values) {
      if (!accept(name)) continue;
      this.read.add(name);
      some.values.set(name, value);
    }
    return some;
  }

  /** An OData option that nobody has asked for; undefined when there is none. */
  unreadOption(): string | undefined {
    return [...this.values.keys()].find((name) => (name.startsWith('$') || optionNames.has(name)) && !this.read.has(name));
  }
}

const badUrl = (message: string): SharePointError => new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message);

/** @throws SharePointError 400 for what is no percent-encoded UTF-8 */
const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) throw badUrl('The address of the request is not valid: a % in it is not followed by the code of a character.');
    throw error;
  }
};

/** Takes an absolute URL of the REST endpoint apart; undefined when there is no `/_api` in it. */
export function parseApiUrl(url: string): ApiAddress | undefined {
  const schemeEnd = url.indexOf('://');
  const pathStart = schemeEnd < 0 ? 0 : url.indexOf('/', schemeEnd + 3);
  const origin = schemeEnd < 0 ? '' : url.slice(0, pathStart < 0 ? url.length : pathStart);
  const rest = pathStart < 0 ? '/' : url.slice(pathStart).replace(/#.*$/, '');
  const queryStart = rest.indexOf('?');
  const rawPath = queryStart < 0 ? rest : rest.slice(0, queryStart);
  const match = /^(.*?)\/(?:_api|_vti_bin\/client\.svc)(?:\/(.*))?$/i.exec(rawPath);
  if (!match) return undefined;
  const query = new Query(queryStart < 0 ? '' : rest.slice(queryStart + 1));
  const apiPath = decode(match[2] ?? '');
  return { origin, sitePath: decode(match[1]), apiPath, query, segments: parseSegments(apiPath, query) };
}

export function parseSegments(path: string, query: Query): Segment[] {
  return splitOutsideQuotes(path, '/')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => parseSegment(part, query));
}

function parseSegment(text: string, query: Query): Segment {
  const open = text.indexOf('(');
  if (open < 0) return { text, name: text.toLowerCase(), args: undefined };
  if (!text.endsWith(')')) throw badExpression(text);
  const inside = text.slice(open + 1, -1).trim();
  const name = text.slice(0, open).trim();
  const args = inside === '' ? [] : splitOutsideQuotes(inside, ',').map((part) => parseArgument(part.trim(), query));
  return { text, name: name.toLowerCase(), args };
}

function parseArgument(text: string, query: Query): Argument {
  const named = /^([A-Za-z_][A-Za-z0-9_]*)\s*=\s*([\s\S]*)$/.exec(text);
  return named ? new Argument(parseLiteral(named[2].trim(), query), named[1].toLowerCase()) : new Argument(parseLiteral(text, query));
}

/** A literal as OData writes it. An alias (`@v`) is looked up in the query string. */
export function parseLiteral(text: string, query?: Query): Literal {
  if (text.startsWith('@')) {
    const value = query?.get(text);
    if (value === undefined) throw badExpression(text);
    return parseLiteral(value.trim());
  }
  if (text.startsWith("'")) {
    if (text.length < 2 || !text.endsWith("'")) throw badExpression(text);
    return text.slice(1, -1).replace(/''/g, "'");
  }
  if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?[LlFfDdMm]?$/.test(text)) return Number(text.replace(/[LlFfDdMm]$/, ''));
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^null$/i.test(text)) return null;
  const typed = /^(guid|datetime|datetimeoffset)'([^']*)'$/i.exec(text);
  if (typed) {
    if (typed[1].toLowerCase() !== 'guid') return new DateLiteral(typed[2]);
    const guid = asGuid(typed[2]);
    if (!guid) throw badExpression(text);
    return new GuidLiteral(guid);
  }
  const guid = asGuid(text);
  if (guid) return new GuidLiteral(guid);
  if (/^[[{]/.test(text)) return text;
  throw badExpression(text);
}

/** Splits where the separator stands outside quotes and parentheses. */
export function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === "'") quoted = !quoted;
    else if (!quoted && (letter === '(' || letter === '{')) depth += 1;
    else if (!quoted && (letter === ')' || letter === '}')) depth -= 1;
    else if (!quoted && depth === 0 && letter === separator) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}

/** The argument by name, or the one at the position when it has no name. */
export function argument(segment: Segment, name: string, position = 0): Literal | undefined {
  const args = segment.args ?? [];
  return (args.find((arg) => arg.name === name.toLowerCase()) ?? (args[position]?.name === undefined ? args[position] : undefined))?.value;
}

export function textArgument(segment: Segment, name: string, position = 0): string {
  const value = argument(segment, name, position);
  if (typeof value === 'string') return value;
  if (value instanceof GuidLiteral) return value.guid;
  if (typeof value === 'number') return String(value);
  throw missingArgument(segment, name);
}

/** For arguments that clients send and that have no effect here: they count as looked at. */
export function argumentsWithoutEffect(segment: Segment, names: readonly string[], firstPosition = 0): void {
  names.forEach((name, index) => {
    argument(segment, name, firstPosition + index);
  });
}

export function numberArgument(segment: Segment, name: string, position = 0): number {
  const value = argument(segment, name, position);
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  throw missingArgument(segment, name);
}

/** Yes or no; what is neither is refused. @returns undefined when the argument was not sent */
export function flagArgument(segment: Segment, name: string, position = 0): boolean | undefined {
  const value = argument(segment, name, position);
  if (value === undefined || value === null) return undefined;
  const flag = value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;
  if (flag === undefined) throw new SharePointError(400, '-1, Microsoft.Data.OData.ODataException', `Cannot convert the literal '${String(value)}' of ${name} to the expected type 'Edm.Boolean'.`);
  return flag;
}

export function guidArgument(segment: Segment, name: string, position = 0): string {
  const value = argument(segment, name, position);
  const guid = value instanceof GuidLiteral ? value.guid : typeof value === 'string' ? asGuid(value) : undefined;
  if (!guid) throw new SharePointError(400, '-1, System.FormatException', 'Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).');
  return guid;
}

const missingArgument = (segment: Segment, name: string): SharePointError =>
  new SharePointError(400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The parameter ${name} of the method or key ${segment.text} is missing or not of the expected type.`);
