/**
 * SharePoint's formatting JSON, schema version 2, as far as lists and libraries use it.
 * Source: learn.microsoft.com/sharepoint/dev/declarative-customization/formatting-syntax-reference
 */
export type Operand = string | number | boolean | null | Operation;

/** An abstract syntax tree expression; an Excel-style expression is parsed into the same. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

/** A text, with `=` an Excel-style expression, alone a reference such as `@now` or `[$Field]`; or an operation. */
export type Expression = Operand;

export interface FormatElement {
  readonly elmType: string;
  readonly txtContent?: Expression;
  readonly style?: Readonly<Record<string, Expression>>;
  readonly attributes?: Readonly<Record<string, Expression>>;
  readonly children?: readonly FormatElement[];
  readonly forEach?: string;
  readonly customRowAction?: { readonly action: string; readonly actionParams?: string };
  readonly columnFormatterReference?: string;
  readonly debugMode?: boolean;
}

/** The formatting of a view. */
export interface ViewFormat {
  readonly additionalRowClass?: Expression;
  readonly rowFormatter?: FormatElement;
  readonly hideSelection?: boolean | string;
  readonly hideColumnHeader?: boolean | string;
}

/** What an expression can be while it is worked out. */
export type FormatValue = string | number | boolean | null | Date | FormatObject | readonly FormatValue[];
export interface FormatObject {
  readonly [name: string]: FormatValue;
}

/** Formatting that SharePoint would refuse, said in words. */
export class FormattingError extends Error {
  public override readonly name = 'FormattingError';
}
