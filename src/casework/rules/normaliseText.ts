/**
 * Text as it is stored: line ends as one sign, no control signs that SharePoint's XML cannot hold, no white space around it.
 * Everything else stays as typed, also emoji, marks of right-to-left writing and script: text is escaped where it is shown.
 * A half emoji (a lone surrogate, left by a cut) would make the request invalid, so it becomes the replacement sign.
 */
export function normaliseText(typed: string): string {
  return wellFormed(typed)
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .trim();
}

function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
