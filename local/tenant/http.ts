/**
 * What crosses the border of the local tenant, free of any web framework, so that a request of a browser
 * and a part of a `$batch` take the same way.
 */
export interface TenantRequest {
  /** Upper case, before `X-HTTP-Method` is looked at. */
  readonly method: string;
  /** Absolute, as the client sent it (still percent-encoded). */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** User principal name of the caller; without one the answer is 401. */
  readonly upn?: string;
  /** A bearer token or the header `X-Local-User` needs no request digest; the cookie of the person bar does. */
  readonly needsDigest: boolean;
}

export interface TenantResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** How many rows of lists were looked at. */
  readonly scanned?: number;
}
