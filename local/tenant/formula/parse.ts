import { notProvided, refused, SharePointError } from '../errors';

export type BinaryOperator = '=' | '<>' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '&' | '^';

/** A formula of a validation rule or a calculated column. */
export type Formula =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'negative'; readonly inner: Formula }
  | { readonly kind: 'percent'; readonly inner: Formula };

type Token = { readonly kind: 'number' | 'text' | 'name' | 'column' | 'operator' | 'open' | 'close' | 'comma'; readonly text: string };

export const syntaxError = (): SharePointError => refused('The formula contains a syntax error or is not supported.', 400, '-2130575279');

const pattern = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"((?:[^"]|"")*)"|\[([^\]]+)\]|([A-Za-z_][A-Za-z0-9_.]*)|(<>|<=|>=|[=<>+\-*/&^%])|(\()|(\))|([,;]))/y;

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (source.slice(pattern.lastIndex).trim() !== '') {
    const match = pattern.exec(source);
    if (!match) throw syntaxError();
    const [, number, text, column, name, operator, open, close, comma] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replace(/""/g, '"') });
    else if (column !== undefined) tokens.push({ kind: 'column', text: column });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator });
    else tokens.push(open ? { kind: 'open', text: '(' } : close ? { kind: 'close', text: ')' } : { kind: 'comma', text: comma });
  }
  return tokens;
}

/** From loosest to tightest. */
const levels: readonly (readonly BinaryOperator[])[] = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Reads a formula, with or without the `=` in front. Throws SharePoint's syntax error, or 501 for a function that is lacking. */
export function parseFormula(source: string, functions: ReadonlySet<string>): Formula {
  const tokens = tokenise(source.trim().replace(/^=/, ''));
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const take = (kind: Token['kind']): Token => {
    const token = tokens[at];
    if (token?.kind !== kind) throw syntaxError();
    at += 1;
    return token;
  };

  const binary = (level: number): Formula => {
    if (level === levels.length) return postfix();
    let left = binary(level + 1);
    for (;;) {
      const token = peek();
      const operator = token?.kind === 'operator' ? levels[level].find((candidate) => candidate === token.text) : undefined;
      if (!operator) return left;
      at += 1;
      left = { kind: 'binary', operator, left, right: binary(level + 1) };
    }
  };

  const postfix = (): Formula => {
    let inner = primary();
    while (peek()?.kind === 'operator' && peek()?.text === '%') {
      at += 1;
      inner = { kind: 'percent', inner };
    }
    return inner;
  };

  const primary = (): Formula => {
    const token = peek();
    if (token?.kind === 'operator' && (token.text === '-' || token.text === '+')) {
      at += 1;
      const inner = primary();
      return token.text === '-' ? { kind: 'negative', inner } : inner;
    }
    at += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'literal', value: Number(token.text) };
      case 'text':
        return { kind: 'literal', value: token.text };
      case 'column':
        return { kind: 'column', name: token.text };
      case 'open': {
        const inner = binary(0);
        take('close');
        return inner;
      }
      case 'name':
        return named(token.text);
      default:
        throw syntaxError();
    }
  };

  const named = (name: string): Formula => {
    if (peek()?.kind !== 'open') return /^(true|false)$/i.test(name) ? { kind: 'literal', value: name.toLowerCase() === 'true' } : { kind: 'column', name };
    at += 1;
    const args: Formula[] = [];
    if (peek()?.kind !== 'close') {
      args.push(binary(0));
      while (peek()?.kind === 'comma') {
        at += 1;
        args.push(binary(0));
      }
    }
    take('close');
    if (!functions.has(name.toUpperCase())) throw notProvided(`The local tenant does not evaluate the function ${name.toUpperCase()} in formulas.`);
    return { kind: 'call', name: name.toUpperCase(), args };
  };

  const result = binary(0);
  if (at < tokens.length) throw syntaxError();
  return result;
}

/** The columns that a formula names. */
export function columnsOf(formula: Formula): string[] {
  switch (formula.kind) {
    case 'literal':
      return [];
    case 'column':
      return [formula.name];
    case 'call':
      return formula.args.flatMap(columnsOf);
    case 'binary':
      return [...columnsOf(formula.left), ...columnsOf(formula.right)];
    default:
      return columnsOf(formula.inner);
  }
}
