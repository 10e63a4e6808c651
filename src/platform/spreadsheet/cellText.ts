/** Excel's limit for a cell, in UTF-16 units. */
export const CELL_LIMIT = 32_767;

/** What a spreadsheet program takes for the start of a formula, also behind blanks, quotes and in the wide forms that some programs narrow. */
export const formulaStart = /^[\s"'\u00A0\uFEFF\u200B-\u200F\u202A-\u202E\u2066-\u2069]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Control characters, and half an emoji: XML 1.0 has no way to write them, so a workbook with one would need repair. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as a cell can hold it: line ends are line feeds, what cannot be written is gone. */
export function writable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '');
}

/**
 * Text that fits into a cell; a longer one ends in the mark, so that nobody takes it for the whole.
 * @param mark such as ' [cut: see the case]'
 */
export function fitCell(text: string, mark: string): { readonly text: string; readonly cut: boolean } {
  const clean = writable(text);
  if (clean.length <= CELL_LIMIT) return { text: clean, cut: false };
  // not through the middle of an emoji
  return { text: writable(clean.slice(0, CELL_LIMIT - mark.length)) + mark, cut: true };
}
