import { allowedAttributes, allowedElements, allowedStyles, safeAddress } from './allowed';
import { evaluate, evaluateText, type FormatContext } from './evaluate';
import { FormattingError, type FormatElement, type FormatValue } from './types';
import { isList } from './values';

/** An element with everything worked out, free of any framework. */
export interface DrawnElement {
  readonly tag: string;
  readonly className: string;
  readonly style: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly iconName: string | undefined;
  readonly text: string | undefined;
  readonly children: readonly DrawnElement[];
  /** What a button would do; the workbench shows it and does nothing, except the default click. */
  readonly rowAction: string | undefined;
}

/** Formatting of another column, for `columnFormatterReference`. */
export type FormatterOf = (fieldName: string) => FormatElement | undefined;

function isAllowedAttribute(name: string): boolean {
  return allowedAttributes.has(name) || /^aria-[a-z]+$/.test(name);
}

function drawStyle(element: FormatElement, context: FormatContext): Record<string, string> {
  const style: Record<string, string> = {};
  for (const [name, expression] of Object.entries(element.style ?? {})) {
    if (!allowedStyles.has(name)) continue;
    const value = evaluateText(expression, context);
    if (value !== '' && !/expression\s*\(|javascript:/i.test(value)) style[name] = value;
  }
  return style;
}

function drawAttributes(element: FormatElement, context: FormatContext): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, expression] of Object.entries(element.attributes ?? {})) {
    if (!isAllowedAttribute(name)) throw new FormattingError(`The attribute ${name} is not allowed in formatting.`);
    const value = evaluateText(expression, context);
    const kept = name === 'href' || name === 'src' ? safeAddress(value) : value;
    if (kept !== undefined && kept !== '') attributes[name] = kept;
  }
  // a page that opens in a new tab must not be able to reach back
  if (attributes['target'] === '_blank') attributes['rel'] = 'noopener noreferrer';
  return attributes;
}

interface Loop {
  readonly name: string;
  readonly items: readonly FormatValue[];
}

function loopOf(forEach: string, context: FormatContext): Loop {
  const parts = /^\s*([A-Za-z_]\w*)\s+in\s+(.+?)\s*$/.exec(forEach);
  if (parts === null) throw new FormattingError(`forEach has to read “name in @currentField” or “name in [$Field]”, not “${forEach}”.`);
  const value = evaluate(parts[2] ?? '', context);
  return { name: parts[1] ?? '', items: isList(value) ? value : value === '' || value === null ? [] : [value] };
}

function drawChild(child: FormatElement, context: FormatContext, formatterOf: FormatterOf): DrawnElement[] {
  if (child.forEach === undefined) return [drawElement(child, context, formatterOf)];
  const { name, items } = loopOf(child.forEach, context);
  return items.map((value, index) => drawElement(child, { ...context, loops: new Map([...context.loops, [name, { value, index }]]) }, formatterOf));
}

/** Works out an element and all below it for one cell or row. @throws FormattingError for what SharePoint refuses. */
export function drawElement(element: FormatElement, context: FormatContext, formatterOf: FormatterOf = () => undefined): DrawnElement {
  if (element.columnFormatterReference !== undefined) {
    const name = /^\[\$([^\]]+)\]$/.exec(element.columnFormatterReference)?.[1] ?? '';
    const referred = formatterOf(name);
    // one level only, as in SharePoint
    const drawn = referred ?? { elmType: 'span', txtContent: '@currentField.displayValue' };
    return drawElement({ ...drawn, columnFormatterReference: undefined } as FormatElement, { ...context, currentField: name });
  }
  if (!allowedElements.has(element.elmType)) throw new FormattingError(`The element ${element.elmType} is not allowed in formatting.`);
  const { class: className = '', iconName, ...attributes } = drawAttributes(element, context);
  const text = element.txtContent === undefined ? undefined : evaluateText(element.txtContent, context);
  return {
    tag: element.elmType === 'filepreview' ? 'div' : element.elmType,
    className,
    style: drawStyle(element, context),
    attributes,
    iconName,
    text,
    // an element with text has no children
    children: text === undefined ? (element.children ?? []).flatMap((child) => drawChild(child, context, formatterOf)) : [],
    rowAction: element.customRowAction?.action
  };
}
