import { FormattingError } from './types';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** `@now`, `@currentField.title`, `[$Field]`, `[!Field.DisplayName]`, as written. */
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

const shapes: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /\s+/y],
  ['number', /\d+(?:\.\d+)?|\.\d+/y],
  // a quote inside a text is written twice or after a backslash
  ['text', /'(?:[^'\\]|\\.|'')*'|"(?:[^"\\]|\\.|"")*"/y],
  ['reference', /\[[$!][^\]]+\]|@[A-Za-z]\w*(?:\.[\w.]+)?/y],
  ['name', /[A-Za-z_]\w*/y],
  ['sign', /==|!=|<=|>=|&&|\|\||[-+*/%<>(),?:!]/y]
];

function unquoted(text: string): string {
  const quote = text[0] ?? "'";
  return text.slice(1, -1).split(quote + quote).join(quote).replace(/\\(.)/g, '$1');
}

/** Takes an Excel-style expression (without its `=`) apart. @throws FormattingError at a character that means nothing. */
export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const found = shapes.map(([kind, shape]) => {
      shape.lastIndex = at;
      return { kind, text: shape.exec(expression)?.[0] };
    }).find((match) => match.text !== undefined);
    if (found?.text === undefined) throw new FormattingError(`The expression has an unexpected “${expression[at] ?? ''}” at ${at}: ${expression}`);
    at += found.text.length;
    if (found.kind === 'number') tokens.push({ kind: 'number', value: Number(found.text) });
    else if (found.kind === 'text') tokens.push({ kind: 'text', value: unquoted(found.text) });
    else if (found.kind !== 'space') tokens.push({ kind: found.kind, value: found.text });
  }
  return tokens;
}
