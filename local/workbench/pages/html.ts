/** HTML that is already safe: made by `html`, never by hand from something a person typed. */
export class Html {
  public constructor(public readonly text: string) {}
}

export type HtmlValue = string | number | Html | readonly HtmlValue[] | undefined | false;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

function written(value: HtmlValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return value.map(written).join('');
}

/** A template whose values are escaped unless they are `Html` themselves. `undefined` and `false` write nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(parts.reduce((text, part, at) => text + part + (at < values.length ? written(values[at]) : ''), ''));
}

/** Data for a script element of type application/json, where only `<` could end the element. */
export function jsonForScript(value: unknown): Html {
  return new Html(JSON.stringify(value).replace(/</g, '\\u003c'));
}
