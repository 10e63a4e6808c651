/**
 * Why a call to Microsoft Graph did not do what was asked, in kinds that a page can explain.
 * - `not-consented`: the scope is not granted in this tenant, or not to this person
 * - `mailbox-unknown`: the address is none, or nobody's
 * - `no-mailbox`: the sender has none to send from; somebody else's page may have
 * - `person-unknown`: no such person, team, channel or chat
 * - `not-a-member`: the sender is not in the team whose channel gets the message
 * - `timed-out`: no answer in time
 */
export type GraphFailureKind =
  | 'not-consented'
  | 'mailbox-unknown'
  | 'no-mailbox'
  | 'person-unknown'
  | 'not-a-member'
  | 'signed-out'
  | 'throttled'
  | 'unavailable'
  | 'offline'
  | 'timed-out'
  | 'refused';

export class GraphFailure extends Error {
  public readonly kind: GraphFailureKind;
  /** True when the message may have gone out although no success came back: a second try may be a repeat. */
  public readonly mayHaveHappened: boolean;

  public constructor(kind: GraphFailureKind, mayHaveHappened: boolean, detail: string) {
    super(detail);
    this.name = 'GraphFailure';
    this.kind = kind;
    this.mayHaveHappened = mayHaveHappened;
  }
}

/** What is read of the errors of `@microsoft/microsoft-graph-client` and of the token provider behind it. */
interface ErrorLike {
  readonly statusCode?: number;
  readonly code?: string | null;
  readonly name?: string;
  readonly message?: string;
}

/** Exchange says of the addresses that it was given that it does not know one. */
const recipientCodes = new Set(['errorinvalidrecipients', 'errorrecipientnotfound']);
/** Said of the mailbox that is sent from. */
const senderCodes = new Set(['errorinvaliduser', 'errornonexistentmailbox', 'mailboxnotenabledforrestapi', 'mailboxnotsupportedforrestapi', 'mailboxnothostedinexchangeonline']);

/** Entra ID's codes for "nobody has consented" and "the scope is unknown to this application". */
const consentPattern = /AADSTS(65001|650057|65004|70011)|consent/i;
const signInPattern = /AADSTS\d+|interaction_required|login_required|user_login_error|token/i;

/** A gateway that answers 500, 502 or 504 may have passed the message on; 429 and 503 are said before anything is done. */
function isOutcomeOpen(status: number): boolean {
  return status === 500 || status === 502 || status === 504;
}

/** Puts whatever the Graph client threw into one of the kinds; a `GraphFailure` passes as it is. */
export function graphFailureFrom(error: unknown): GraphFailure {
  if (error instanceof GraphFailure) {
    return error;
  }
  const { statusCode = -1, code, name, message = '' }: ErrorLike = typeof error === 'object' && error !== null ? error : {};
  const label = (code ?? '').toLowerCase();
  const detail = [statusCode > 0 ? String(statusCode) : '', code ?? name ?? '', message].filter((part) => part !== '').join(' ');
  const failure = (kind: GraphFailureKind, mayHaveHappened = false): GraphFailure => new GraphFailure(kind, mayHaveHappened, detail);

  if (name === 'AbortError' || label === 'aborterror') {
    return failure('timed-out', true);
  }
  if (recipientCodes.has(label)) {
    return failure('mailbox-unknown');
  }
  if (senderCodes.has(label)) {
    return failure('no-mailbox');
  }
  switch (statusCode) {
    case 401:
      return failure(consentPattern.test(message) ? 'not-consented' : 'signed-out');
    case 403:
      return failure(/not (a )?member|roster|not part of/i.test(message) ? 'not-a-member' : 'not-consented');
    case 404:
      return failure('person-unknown');
    case 429:
      return failure('throttled');
    default:
  }
  if (statusCode >= 500) {
    return failure('unavailable', isOutcomeOpen(statusCode));
  }
  if (statusCode >= 400) {
    return failure('refused');
  }
  if (consentPattern.test(message)) {
    return failure('not-consented');
  }
  return failure(signInPattern.test(message) ? 'signed-out' : 'offline', !signInPattern.test(message));
}
