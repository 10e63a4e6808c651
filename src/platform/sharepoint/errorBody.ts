/** What SharePoint said about a failure, whichever shape the client's Accept header asked for. */
export interface ErrorBody {
  readonly code?: string;
  readonly message?: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function fromJson(text: string): ErrorBody {
  const json: unknown = JSON.parse(text);
  if (!isRecord(json)) {
    return {};
  }
  const error = json['odata.error'] ?? json.error;
  if (!isRecord(error)) {
    return {};
  }
  const message = isRecord(error.message) ? error.message.value : error.message;
  return { code: typeof error.code === 'string' ? error.code : undefined, message: typeof message === 'string' ? message : undefined };
}

function unescapeXml(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;|&apos;/g, "'").replace(/&amp;/g, '&');
}

function fromXml(text: string): ErrorBody {
  const code = /<m:code[^>]*>([^<]*)<\/m:code>/.exec(text)?.[1];
  const message = /<m:message[^>]*>([^<]*)<\/m:message>/.exec(text)?.[1];
  return { code: code && unescapeXml(code), message: message && unescapeXml(message) };
}

/**
 * Reads the four shapes: `{"odata.error":…}` (v3), `{"error":{"message":{"value"}}}` (verbose), `{"error":{"message"}}`
 * (v4, Graph) and `<m:error>`. Anything else, such as a gateway's HTML, gives no code and a short text.
 */
export function readErrorBody(text: string): ErrorBody {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) {
    try {
      return fromJson(trimmed);
    } catch {
      // cut off on the way: it is still a failure, only without words
      return { message: trimmed.slice(0, 200) };
    }
  }
  if (trimmed.includes('<m:error')) {
    return fromXml(trimmed);
  }
  const words = trimmed.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 200);
  return words ? { message: words } : {};
}
