import { drawElement, type DrawnElement } from '../formatting/draw';
import { evaluateText, type FormatContext } from '../formatting/evaluate';
import { FormattingError, type FormatElement, type ViewFormat } from '../formatting/types';
import type { ListInfo, ListViewInfo } from './listInfo';

function parsed(text: string | null | undefined, where: string): unknown {
  if (text === null || text === undefined || text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.warn(`The formatting of ${where} is no JSON.`, error);
    return undefined;
  }
}

/** Runs the formatting; what SharePoint would refuse is warned of on the console, and the plain value is shown. */
function orPlain<T>(where: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof FormattingError)) throw error;
    console.warn(`The formatting of ${where} is not shown: ${error.message}`);
    return undefined;
  }
}

/** A list's and a view's formatting, read once. */
export class Formatters {
  private readonly columns: ReadonlyMap<string, FormatElement>;
  private readonly view: ViewFormat;

  public constructor(info: ListInfo, view: ListViewInfo) {
    const elements = [...info.fields.values()].map((field) => [field.InternalName, parsed(field.CustomFormatter, field.Title) as FormatElement | undefined] as const);
    this.columns = new Map(elements.filter((pair): pair is [string, FormatElement] => pair[1] !== undefined));
    this.view = (parsed(view.CustomFormatter, view.Title) as ViewFormat | undefined) ?? {};
  }

  public cell(fieldName: string, context: FormatContext): DrawnElement | undefined {
    const format = this.columns.get(fieldName);
    return format === undefined ? undefined : orPlain(fieldName, () => drawElement(format, { ...context, currentField: fieldName }, (name) => this.columns.get(name)));
  }

  /** The whole row drawn by the view's formatting, when it says how. */
  public row(context: FormatContext): DrawnElement | undefined {
    const format = this.view.rowFormatter;
    return format === undefined ? undefined : orPlain('the view', () => drawElement(format, context, (name) => this.columns.get(name)));
  }

  public rowClass(context: FormatContext): string {
    const expression = this.view.additionalRowClass;
    return expression === undefined ? '' : (orPlain('the view', () => evaluateText(expression, context)) ?? '');
  }

  public get hidesHeader(): boolean {
    return String(this.view.hideColumnHeader) === 'true';
  }

  public get hidesSelection(): boolean {
    return String(this.view.hideSelection) === 'true';
  }
}
