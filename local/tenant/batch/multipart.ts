/** One request inside a `$batch`. */
export interface BatchPart {
  readonly method: string;
  /** As it stands there; clients of the older kind leave spaces in it. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The body is no multipart/mixed of requests. */
export class BatchFormatError extends Error {
  public override readonly name = 'BatchFormatError';
}

/** The boundary in a Content-Type, quoted or not. */
export function boundaryOf(contentType: string): string | undefined {
  const match = /boundary\s*=\s*(?:"([^"]+)"|([^\s;,]+))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * What lies between the boundaries; the line end before a boundary belongs to it, and may be missing (CLI for Microsoft 365).
 * Without its closing boundary the text was cut off, and nobody knows what else there was.
 */
function sections(text: string, boundary: string): string[] {
  const line = new RegExp(`(?:\\r?\\n)?--${escaped(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`, 'g');
  const found: string[] = [];
  let start = -1;
  for (const match of text.matchAll(line)) {
    if (start >= 0) found.push(text.slice(start, match.index).replace(/^\r?\n/, ''));
    start = match.index + match[0].length;
    if (match[1] !== undefined) return found;
  }
  throw new BatchFormatError(start < 0 ? `The boundary '${boundary}' does not stand in the text.` : `The closing boundary '--${boundary}--' is missing.`);
}

/** Header lines up to the first empty line (or the end), and the rest. */
function split(text: string): { headers: Record<string, string>; rest: string } {
  const lead = text.replace(/^(?:[ \t]*\r?\n)+/, '');
  const end = /\r?\n[ \t]*(?:\r?\n|$)/.exec(lead);
  const head = end ? lead.slice(0, end.index) : lead;
  const headers: Record<string, string> = {};
  for (const line of head.split(/\r?\n/)) {
    const at = line.indexOf(':');
    if (at <= 0 && line.trim() !== '') throw new BatchFormatError(`'${line.slice(0, 80)}' is not a header.`);
    if (at > 0) headers[line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim();
  }
  return { headers, rest: end ? lead.slice(end.index + end[0].length) : '' };
}

function requestIn(text: string): BatchPart {
  const lead = text.replace(/^(?:[ \t]*\r?\n)+/, '');
  const lineEnd = /\r?\n|$/.exec(lead);
  const line = lead.slice(0, lineEnd?.index);
  const match = /^([A-Z]+)[ \t]+(.+?)[ \t]+HTTP\/\d(?:\.\d)?[ \t]*$/i.exec(line);
  if (!match) throw new BatchFormatError(`'${line.slice(0, 80)}' is not the first line of a request.`);
  const after = lead.slice(line.length + (lineEnd?.[0].length ?? 0));
  const bare = /^(?:[ \t]*\r?\n|$)/.test(after); // no headers at all
  const { headers, rest } = bare ? { headers: {}, rest: after.replace(/^[ \t]*\r?\n/, '') } : split(after);
  const body = rest.replace(/(?:\r?\n)+$/, '');
  const promised = headers['content-length'];
  if (promised !== undefined && !(Number(promised) <= rest.length + 2)) throw new BatchFormatError(`A request says that its body has ${promised} bytes, and it has ${body.length}.`);
  return { method: match[1].toUpperCase(), url: Buffer.from(match[2], 'latin1').toString('utf8'), headers, body: Buffer.from(body, 'latin1') };
}

function requestOf(headers: Readonly<Record<string, string>>, text: string): BatchPart {
  if (!/^application\/http\b/i.test(headers['content-type'] ?? '')) throw new BatchFormatError('Every part of a batch has the Content-Type application/http, or is a changeset (multipart/mixed).');
  return requestIn(text);
}

/**
 * The requests of a `$batch` in their order, those of its changesets too.
 * Taken as clients send them: LF for CRLF, quoted boundaries, no empty line before the next boundary, spaces in the URL.
 * @throws BatchFormatError
 */
export function readBatch(contentType: string, body: Uint8Array): BatchPart[] {
  const text = Buffer.from(body).toString('latin1'); // byte for byte
  const boundary = boundaryOf(contentType) ?? /^\s*--(\S+)/.exec(text)?.[1];
  if (boundary === undefined) throw new BatchFormatError('The Content-Type header names no boundary.');
  const found = sections(text, boundary);
  if (found.length === 0) throw new BatchFormatError('The batch holds no request.');
  return found.flatMap(section => {
    const { headers, rest } = split(section);
    const type = headers['content-type'] ?? '';
    if (!/^multipart\/mixed/i.test(type)) return [requestOf(headers, rest)];
    const inner = boundaryOf(type);
    if (inner === undefined) throw new BatchFormatError('A changeset names no boundary.');
    return sections(rest, inner).map(change => {
      const parts = split(change);
      return requestOf(parts.headers, parts.rest);
    });
  });
}
