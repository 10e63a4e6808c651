import { tokensOf, type Token } from './tokens';
import { FormattingError, type Operand } from './types';

/** Binary operators by how tightly they bind, loosest first. */
const levels: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/', '%']];

/** Wraps a text literal, so that `'@now'` in quotes stays a text and is not looked up. */
export const literalOperator = 'literal';

const words: Readonly<Record<string, Operand>> = { true: true, false: false, null: null };

class Parser {
  private at = 0;

  public constructor(private readonly tokens: readonly Token[], private readonly expression: string) {}

  public whole(): Operand {
    const result = this.conditional();
    if (this.at < this.tokens.length) this.fail();
    return result;
  }

  private fail(): never {
    throw new FormattingError(`The expression cannot be read from ${JSON.stringify(this.tokens[this.at]?.value ?? 'its end')} on: ${this.expression}`);
  }

  private takeSign(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.value)) return undefined;
    this.at += 1;
    return token.value;
  }

  private conditional(): Operand {
    const condition = this.binary(0);
    if (this.takeSign('?') === undefined) return condition;
    const yes = this.conditional();
    if (this.takeSign(':') === undefined) this.fail();
    return { operator: '?', operands: [condition, yes, this.conditional()] };
  }

  private binary(level: number): Operand {
    const signs = levels[level];
    if (signs === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let sign = this.takeSign(...signs); sign !== undefined; sign = this.takeSign(...signs)) left = { operator: sign, operands: [left, this.binary(level + 1)] };
    return left;
  }

  private unary(): Operand {
    if (this.takeSign('-') !== undefined) return { operator: '-', operands: [0, this.unary()] };
    if (this.takeSign('!') !== undefined) return { operator: '!', operands: [this.unary()] };
    return this.primary();
  }

  private primary(): Operand {
    if (this.takeSign('(') !== undefined) {
      const inner = this.conditional();
      if (this.takeSign(')') === undefined) this.fail();
      return inner;
    }
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === 'sign') return this.fail();
    this.at += 1;
    switch (token.kind) {
      case 'number':
      case 'reference':
        return token.value;
      case 'text':
        return { operator: literalOperator, operands: [token.value] };
      case 'name':
        return this.takeSign('(') === undefined ? this.word(token.value) : { operator: token.value, operands: this.callOperands() };
    }
  }

  private word(name: string): Operand {
    if (name in words) return words[name] ?? null;
    this.at -= 1;
    return this.fail();
  }

  private callOperands(): Operand[] {
    const operands: Operand[] = [];
    if (this.takeSign(')') !== undefined) return operands;
    do operands.push(this.conditional());
    while (this.takeSign(',') !== undefined);
    if (this.takeSign(')') === undefined) this.fail();
    return operands;
  }
}

const parsed = new Map<string, Operand>();

/** Reads an Excel-style expression such as `=if(@currentField > 3, 'a', 'b')`. @throws FormattingError when it cannot be read. */
export function parseExpression(expression: string): Operand {
  const known = parsed.get(expression);
  if (known !== undefined) return known;
  const source = expression.replace(/^=/, '');
  const result = new Parser(tokensOf(source), source).whole();
  parsed.set(expression, result);
  return result;
}
