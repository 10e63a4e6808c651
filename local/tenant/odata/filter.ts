import { badExpression, invalidQuery } from '../errors';
import { DateLiteral, parseLiteral, type Literal, type Query } from './url';

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';
export type DatePart = 'day' | 'month' | 'year' | 'hour' | 'minute' | 'second';

/** A `$filter` as SharePoint understands it: comparisons of a column with a literal, joined by and, or, not. */
export type Filter =
  /** `scans`: no index helps, whatever the columns. */
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter; readonly scans?: boolean }
  | { readonly kind: 'not'; readonly inner: Filter }
  | { readonly kind: 'compare'; readonly column: string; readonly operator: Comparison; readonly value: Literal; readonly part?: DatePart }
  | { readonly kind: 'startsWith' | 'contains'; readonly column: string; readonly text: string };

type Token = { readonly kind: 'open' | 'close' | 'comma' | 'word' | 'literal'; readonly text: string };

const dateParts = new Set(['day', 'month', 'year', 'hour', 'minute', 'second']);
const comparisons = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge']);

/** How deep brackets and `not` may stand in each other, and how many comparisons there may be. The OData library under SharePoint has such limits too. */
const deepest = 100;
const mostComparisons = 2000;

/** @throws SharePointError 400 for what is no filter, or one beyond the limits */
export function parseFilter(text: string, query: Query): Filter {
  return new Parser(text, query).parse();
}

/** The parts joined so that thousands of them are a tree of few levels; their order stays. Undefined for none. */
export function balanced(kind: 'and' | 'or', parts: readonly Filter[]): Filter | undefined {
  if (parts.length < 2) return parts[0];
  const middle = Math.ceil(parts.length / 2);
  const [left, right] = [balanced(kind, parts.slice(0, middle)), balanced(kind, parts.slice(middle))];
  return left && right && { kind, left, right };
}

class Parser {
  private readonly tokens: Token[];
  private at = 0;
  private depth = 0;
  private comparisons = 0;

  constructor(
    private readonly source: string,
    private readonly query: Query
  ) {
    this.tokens = tokenise(source);
  }

  parse(): Filter {
    const result = this.or();
    if (this.at < this.tokens.length) throw badExpression(this.source);
    return result;
  }

  private or(): Filter {
    return this.chain('or', () => this.and());
  }

  private and(): Filter {
    return this.chain('and', () => this.unary());
  }

  private chain(kind: 'and' | 'or', part: () => Filter): Filter {
    const parts = [part()];
    while (this.takeWord(kind)) parts.push(part());
    return balanced(kind, parts) ?? parts[0];
  }

  private unary(): Filter {
    if (this.takeWord('not')) return this.deeper(() => ({ kind: 'not', inner: this.unary() }));
    if (this.peek()?.kind !== 'open') return this.comparison();
    return this.deeper(() => {
      this.at += 1;
      const inner = this.or();
      this.expect('close');
      return inner;
    });
  }

  private deeper(read: () => Filter): Filter {
    this.depth += 1;
    if (this.depth > deepest) throw invalidQuery(`The filter is nested more than ${deepest} deep.`);
    const filter = read();
    this.depth -= 1;
    return filter;
  }

  private comparison(): Filter {
    this.comparisons += 1;
    if (this.comparisons > mostComparisons) throw invalidQuery(`The filter has more than ${mostComparisons} comparisons.`);
    const first = this.next();
    if (first.kind === 'literal') return this.flipped(this.literal(first));
    if (first.kind !== 'word') throw badExpression(this.source);
    if (this.peek()?.kind === 'open') return this.call(first.text);
    const operator = this.operator();
    return { kind: 'compare', column: first.text, operator, value: this.literal(this.next()) };
  }

  /** `5 lt Number` is `Number gt 5`. */
  private flipped(value: Literal): Filter {
    const operator = this.operator();
    const column = this.next();
    if (column.kind !== 'word') throw badExpression(this.source);
    const turned: Record<Comparison, Comparison> = { eq: 'eq', ne: 'ne', lt: 'gt', le: 'ge', gt: 'lt', ge: 'le' };
    return { kind: 'compare', column: column.text, operator: turned[operator], value };
  }

  private call(name: string): Filter {
    const lower = name.toLowerCase();
    this.expect('open');
    if (dateParts.has(lower)) {
      const column = this.word();
      this.expect('close');
      return { kind: 'compare', column, part: lower as DatePart, operator: this.operator(), value: this.literal(this.next()) };
    }
    const [first, second] = [this.next(), (this.expect('comma'), this.next())];
    this.expect('close');
    const result = this.textFunction(lower, first, second);
    const operator = this.peek();
    if (operator?.kind === 'word' && /^(eq|ne)$/i.test(operator.text)) {
      this.at += 1;
      const expected = this.literal(this.next());
      if (typeof expected !== 'boolean') throw badExpression(this.source);
      return expected === (operator.text.toLowerCase() === 'eq') ? result : { kind: 'not', inner: result };
    }
    return result;
  }

  private textFunction(name: string, first: Token, second: Token): Filter {
    if (name === 'startswith' && first.kind === 'word') return { kind: 'startsWith', column: first.text, text: this.text(second) };
    if (name === 'substringof' && second.kind === 'word') return { kind: 'contains', column: second.text, text: this.text(first) };
    throw invalidQuery(`The query is not valid. The function '${name}' is not supported.`);
  }

  private operator(): Comparison {
    const word = this.word().toLowerCase();
    if (!comparisons.has(word)) throw badExpression(this.source);
    return word as Comparison;
  }

  private word(): string {
    const token = this.next();
    if (token.kind !== 'word') throw badExpression(this.source);
    return token.text;
  }

  private text(token: Token): string {
    const value = this.literal(token);
    if (typeof value !== 'string') throw badExpression(this.source);
    return value;
  }

  private literal(token: Token): Literal {
    if (token.kind !== 'literal' && token.kind !== 'word') throw badExpression(this.source);
    return parseLiteral(token.text, this.query);
  }

  private takeWord(word: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (!token) throw badExpression(this.source);
    this.at += 1;
    return token;
  }

  private expect(kind: Token['kind']): void {
    if (this.next().kind !== kind) throw badExpression(this.source);
  }
}

const tokenPattern =
  /\s*(?:(\()|(\))|(,)|((?:guid|datetime|datetimeoffset)?'(?:[^']|'')*'|@[A-Za-z_]\w*|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[LlFfDdMm]?(?![\w-])|(?:true|false|null)\b|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|([\p{L}_][\p{L}\p{N}_/.]*))/iuy;

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  const end = source.trimEnd().length;
  while (tokenPattern.lastIndex < end) {
    const match = tokenPattern.exec(source);
    if (!match) throw badExpression(source);
    const [, open, close, comma, literal, word] = match;
    if (open) tokens.push({ kind: 'open', text: open });
    else if (close) tokens.push({ kind: 'close', text: close });
    else if (comma) tokens.push({ kind: 'comma', text: comma });
    else if (literal !== undefined) tokens.push({ kind: 'literal', text: literal });
    else tokens.push({ kind: 'word', text: word });
  }
  return tokens;
}

export const literalText = (value: Literal): string => (value instanceof DateLiteral ? value.text : String(value));
