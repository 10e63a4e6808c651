import { readErrorBody, type ErrorBody } from './errorBody';

/** What a page says in a sentence of its own; never a status code. */
export type DeskErrorKind =
  /** The session has ended: sign in again. */
  | 'signed-out'
  | 'forbidden'
  /** The desk's list, column or site is not there: the site owner has not run set-up (or an upgrade). */
  | 'not-set-up'
  | 'throttled'
  | 'unavailable'
  /** The request did not leave, or a read got no answer. */
  | 'offline'
  /** Someone else was first: a changed etag, a taken unique value, a lock. */
  | 'conflict'
  | 'not-found'
  /** SharePoint refuses the values. */
  | 'invalid'
  /** The page was told that the desk is on another server: it is not opened there. */
  | 'other-origin'
  /** The site was upgraded after the page was opened: its code is older than what is stored, so it reads and does not write. */
  | 'older-page'
  /** A write may or may not have been committed: look for it before trying again. */
  | 'unknown-outcome';

export interface DeskErrorDetails {
  readonly status?: number;
  /** SharePoint's own code, such as `-2130575338, System.ArgumentException`. */
  readonly code?: string;
  /** SharePoint's own words; for the log and the doctor, not for the page. */
  readonly serverMessage?: string;
  readonly retryAfterSeconds?: number;
  readonly cause?: unknown;
}

/** The one error that stores and set-up throw. */
export class DeskError extends Error {
  public override readonly name: string = 'DeskError';
  public readonly kind: DeskErrorKind;
  public readonly status: number | undefined;
  public readonly code: string | undefined;
  public readonly serverMessage: string | undefined;
  public readonly retryAfterSeconds: number | undefined;
  public override readonly cause: unknown;

  public constructor(kind: DeskErrorKind, details: DeskErrorDetails = {}) {
    super(`${kind}${details.serverMessage ? `: ${details.serverMessage}` : ''}`);
    this.kind = kind;
    this.status = details.status;
    this.code = details.code;
    this.serverMessage = details.serverMessage;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.cause = details.cause;
  }
}

/** True for any `DeskError`, or one of the kinds named. */
export function isDeskError(error: unknown, ...kinds: DeskErrorKind[]): error is DeskError {
  return error instanceof DeskError && (kinds.length === 0 || kinds.includes(error.kind));
}

/** Numbers at the start of SharePoint's error codes (MS-CSOMSPT 2.2.1 and observed payloads). */
const hresult = {
  digestCorrupted: '-2130575251',
  digestExpired: '-2130575252',
  listMissing: '-2130575322',
  duplicateValue: '-2130575169',
  titleTaken: '-2130575342',
  saveConflict: '-2130575305',
  groupSaveConflict: '-2130246326',
  fileExists: '-2130575257',
  threshold: '-2147024860'
} as const;

function startsWith(code: string | undefined, ...values: string[]): boolean {
  return code !== undefined && values.some((value) => code.split(',')[0].trim() === value);
}

/** The request digest was wrong or has expired: nothing was written, and a fresh one may be sent. */
export function isStaleDigest(status: number, body: ErrorBody): boolean {
  if (status !== 403) {
    return false;
  }
  return startsWith(body.code, hresult.digestCorrupted, hresult.digestExpired) || /security validation for this page is invalid/i.test(body.message ?? '');
}

/** A value of a unique column is already there (`Enforce unique values`). */
export function isDuplicateValue(error: unknown): boolean {
  return isDeskError(error, 'conflict') && (startsWith(error.code, hresult.duplicateValue) || /duplicate values were found/i.test(error.serverMessage ?? ''));
}

/** A query would look at more rows than the list view threshold allows: another way to ask is needed, not another try. */
export function isBeyondThreshold(error: unknown): error is DeskError {
  return isDeskError(error) && (startsWith(error.code, hresult.threshold) || /list view threshold/i.test(error.serverMessage ?? ''));
}

const missingListOrColumn = /list '.*' does not exist|list does not exist|column '.*' does not exist|the field or property '.*' does not exist|file not found|cannot find (the )?site/i;

function kindOf(status: number, body: ErrorBody, isWrite: boolean): DeskErrorKind {
  if (status === 401 || isStaleDigest(status, body)) {
    return 'signed-out';
  }
  if (startsWith(body.code, hresult.duplicateValue, hresult.titleTaken, hresult.saveConflict, hresult.groupSaveConflict, hresult.fileExists)) {
    return 'conflict';
  }
  if (startsWith(body.code, hresult.listMissing) || ((status === 404 || status === 400) && missingListOrColumn.test(body.message ?? ''))) {
    return 'not-set-up';
  }
  switch (status) {
    case 403: return 'forbidden';
    case 404: return 'not-found';
    case 409: case 412: case 423: return 'conflict';
    case 429: return 'throttled';
    case 502: case 504: return isWrite ? 'unknown-outcome' : 'unavailable';
    // 501 will not pass: the server does not know how
    default: return status >= 500 && status !== 501 ? 'unavailable' : 'invalid';
  }
}

/**
 * Makes the error of an answer that is not a success.
 * @param bodyText in any of SharePoint's four shapes (v3 JSON, verbose, v4, XML), or a page of HTML.
 * @param isWrite a gateway that gave up says nothing about whether a write was done.
 */
export function errorFromAnswer(status: number, bodyText: string, options: { isWrite: boolean; retryAfterSeconds?: number }): DeskError {
  const body = readErrorBody(bodyText);
  return new DeskError(kindOf(status, body, options.isWrite), {
    status, code: body.code, serverMessage: body.message, retryAfterSeconds: options.retryAfterSeconds
  });
}

/** What PnPjs throws where a part of it parses its own answer: its message ends in `::> <body>`. */
function isPnpHttpError(error: unknown): error is Error & { readonly status: number } {
  return error instanceof Error && 'isHttpRequestError' in error && 'status' in error && typeof error.status === 'number';
}

/** Whatever was thrown below a store, as a `DeskError`; errors of our own code (a `TypeError` in it) stay themselves. */
export function toDeskError(error: unknown): unknown {
  if (isPnpHttpError(error)) {
    const bodyText = error.message.split('::> ').slice(1).join('::> ');
    return errorFromAnswer(error.status, bodyText, { isWrite: true });
  }
  return error;
}
