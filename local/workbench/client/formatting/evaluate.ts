import { applyOperator } from './operators';
import { literalOperator, parseExpression } from './parse';
import { FormattingError, type Expression, type FormatObject, type FormatValue, type Operand } from './types';
import { isList, isObject, toText, toTruth, type ValueFormat } from './values';

/** A column's value in one row, with what SharePoint would show unformatted. */
export interface FieldValue {
  readonly value: FormatValue;
  readonly displayValue: string;
}

/** A step of a `forEach`. */
export interface LoopStep {
  readonly value: FormatValue;
  readonly index: number;
}

/** What an expression can refer to while one cell or row is drawn. */
export interface FormatContext extends ValueFormat {
  /** Internal name of the column that is formatted; undefined in a row formatter. */
  readonly currentField: string | undefined;
  readonly fields: ReadonlyMap<string, FieldValue>;
  readonly displayNames: ReadonlyMap<string, string>;
  readonly me: string;
  /** The moment at which the view was loaded: it does not tick. */
  readonly now: Date;
  readonly rowIndex: number;
  readonly isSelected: boolean;
  readonly webUrl: string;
  readonly lcid: number;
  readonly window: { readonly innerWidth: number; readonly innerHeight: number };
  readonly loops: ReadonlyMap<string, LoopStep>;
}

function follow(value: FormatValue, path: readonly string[]): FormatValue {
  if (path.length === 0) return value;
  const [name = '', ...rest] = path;
  if (isList(value)) return value.map((one) => follow(one, path));
  if (isObject(value)) return follow((value as FormatObject)[name] ?? '', rest);
  return '';
}

function fieldAt(context: FormatContext, name: string, path: readonly string[]): FormatValue {
  const step = context.loops.get(name);
  if (step !== undefined) return follow(step.value, path);
  const field = context.fields.get(name);
  if (field === undefined) return '';
  return path[0] === 'displayValue' ? field.displayValue : follow(field.value, path);
}

/** A reference such as `@currentField.title`, `@me` or `[$Field]`; undefined when the text is none. */
function referred(text: string, context: FormatContext): FormatValue | undefined {
  const field = /^\[\$([^\].]+)((?:\.[^\].]+)*)\]$/.exec(text);
  if (field !== null) return fieldAt(context, field[1] ?? '', (field[2] ?? '').split('.').slice(1));
  const meta = /^\[!([^\].]+)\.DisplayName\]$/i.exec(text);
  if (meta !== null) return context.displayNames.get(meta[1] ?? '') ?? '';
  const special = /^@([A-Za-z]\w*)((?:\.\w+)*)$/.exec(text);
  if (special === null) return undefined;
  const path = (special[2] ?? '').split('.').slice(1);
  switch (special[1]) {
    case 'currentField': return context.currentField === undefined ? '' : fieldAt(context, context.currentField, path);
    case 'me': return context.me;
    case 'now': return context.now;
    case 'rowIndex': return context.rowIndex;
    case 'isSelected': return context.isSelected;
    case 'currentWeb': return context.webUrl;
    case 'lcid':
    case 'UIlcid': return context.lcid;
    case 'window': return path[0] === 'innerWidth' ? context.window.innerWidth : context.window.innerHeight;
    case 'thumbnail': return '';
    default: return undefined;
  }
}

function conditional(operands: readonly Operand[], context: FormatContext): FormatValue {
  const [condition = null, yes = '', ...others] = operands;
  if (toTruth(worked(condition, context))) return worked(yes, context);
  // if(a, b, c, d, e) goes on like a chain
  return others.length > 1 ? conditional(others, context) : worked(others[0] ?? '', context);
}

function worked(operand: Operand, context: FormatContext): FormatValue {
  if (typeof operand === 'string') {
    if (operand.startsWith('=')) return worked(parseExpression(operand), context);
    const value = referred(operand, context);
    return value === undefined ? operand : value;
  }
  if (typeof operand !== 'object' || operand === null) return operand;
  const { operator, operands } = operand;
  switch (operator) {
    case literalOperator:
      return operands[0] as string;
    case '?':
    case 'if':
      return conditional(operands, context);
    case '&&':
      return operands.every((one) => toTruth(worked(one, context)));
    case '||':
      return operands.some((one) => toTruth(worked(one, context)));
    case 'loopIndex': {
      const step = context.loops.get(toText(worked(operands[0] ?? '', context), context));
      if (step === undefined) throw new FormattingError('loopIndex names no loop that is running.');
      return step.index;
    }
    case ':':
      return worked(operands[0] ?? '', context);
    default:
      return applyOperator(operator, operands.map((one) => worked(one, context)), context);
  }
}

/** Works out a text, a reference or an expression of either syntax. @throws FormattingError when it cannot be read or names an unknown operator. */
export function evaluate(expression: Expression, context: FormatContext): FormatValue {
  return worked(expression, context);
}

/** The same as text, as it stands in content, styles and attributes. */
export function evaluateText(expression: Expression, context: FormatContext): string {
  return toText(evaluate(expression, context), context);
}
