import { Temporal } from 'temporal-polyfill';
import { deliveryKey, deliveryStatus, isUndelivered, messageKey, noRecipient, type Delivery, type DeliveryRow, type DueMessage, type ReporterTry, type Occasion } from '../index';

const NOW = Temporal.Instant.from('2026-11-20T17:00:00Z');
const AUTHOR = 7;
const OFFICER = 3;
const STRANGER = 99;
const about: Occasion = { kind: 'breach', reference: 'BR-2026-00042', occasion: 'reported' };

const message: DueMessage = {
  key: '42:mail:dpo', keys: ['42:mail:dpo'], channel: 'mail', role: 'dpo', alsoFor: [], target: { kind: 'mail', address: 'dataprotection@northmere.example' }, fromReporter: true
};
const toManager: DueMessage = { ...message, key: '42:mail:line-manager', keys: ['42:mail:line-manager'], role: 'line-manager' };

/** A row of the author's, or of somebody who pretends to be. */
function row(changes: Partial<ReporterTry> & { ago?: number } = {}): ReporterTry {
  const written = NOW.subtract({ minutes: changes.ago ?? 60 });
  return { id: 1, reportId: 42, messageKey: '42:mail:dpo', state: 'sent', attempt: 1, errorText: '', mayBeRepeat: false, authorId: AUTHOR, created: written, modified: written, ...changes };
}

const key = (role: 'dpo' | 'caldicott' | 'line-manager' = 'dpo', recipient = 'hash', reference: Occasion['reference'] = about.reference): string => deliveryKey({ ...about, reference }, 'mail', role, recipient);

/** A row of an officers' page. */
function desk(changes: Partial<DeliveryRow> & { ago?: number } = {}): DeliveryRow {
  const written = NOW.subtract({ minutes: changes.ago ?? 60 });
  return { id: 1, key: key(), state: 'sent', attempt: 1, errorText: '', mayBeRepeat: false, triedAt: written, modified: written, byId: OFFICER, etag: '"1"', ...changes };
}

const status = (reporters: readonly ReporterTry[], desks: readonly DeliveryRow[] = [], of: DueMessage = message): Delivery =>
  deliveryStatus([of], { authorId: AUTHOR, rows: reporters }, { about, rows: desks, recipients: new Map([[of.key, 'hash']]) }, NOW)[0];

test('without a row a message is due', () => {
  expect(status([])).toMatchObject({ state: 'due', attempt: 1, mayBeRepeat: false });
});

test('a message whose moment has not come is nothing that is undelivered, and is due from then on', () => {
  const from = NOW.add({ hours: 1 });
  const later = status([], [], { ...message, from });
  expect(later).toMatchObject({ state: 'later', notBefore: from });
  expect(isUndelivered(later)).toBe(false);
  expect(status([], [], { ...message, from: NOW })).toMatchObject({ state: 'due' });
  expect(status([], [desk()], { ...message, from })).toMatchObject({ state: 'sent' });
});

describe('what counts', () => {
  test('a row of the author, and it says by whose word; a row of an officers’ page', () => {
    expect(status([row()])).toMatchObject({ state: 'sent', by: 'reporter' });
    expect(status([], [desk()])).toMatchObject({ state: 'sent', by: 'desk' });
    expect(status([row()], [desk()])).toMatchObject({ state: 'sent', by: 'desk' });
  });

  test('a skipped message needs nothing more', () => {
    expect(isUndelivered(status([row({ state: 'skipped' })]))).toBe(false);
    expect(isUndelivered(status([], [desk({ state: 'skipped' })]))).toBe(false);
  });

  test('who was told in a role is told, whoever has it now; tries at another address are not this one’s', () => {
    expect(status([], [desk({ key: key('dpo', 'another') })]).state).toBe('sent');
    expect(status([], [desk({ key: key('dpo', 'another'), state: 'failed', attempt: 3 })])).toMatchObject({ state: 'due', attempt: 1 });
    expect(status([], [desk({ key: key('dpo', 'another'), state: 'unreachable', errorText: 'mailbox-unknown' })])).toMatchObject({ state: 'due' });
  });

  test('rows of the version before go on counting, though they do not say to which address', () => {
    const former = (changes: Partial<DeliveryRow>): DeliveryRow => desk({ key: key('dpo', noRecipient.former), ...changes });
    expect(status([], [former({})]).state).toBe('sent');
    expect(status([], [former({ state: 'failed', attempt: 3, errorText: 'throttled' })])).toMatchObject({ state: 'by-hand', attempt: 4 });
  });

  test('another case’s rows, or another kind’s with the same number, do not', () => {
    expect(status([], [desk({ key: key('dpo', 'hash', 'BR-2026-00043') })]).state).toBe('due');
    expect(status([], [desk({ key: key().replace('|breach|', '|request|') })]).state).toBe('due');
  });
});

describe('forged rows are without effect', () => {
  test.each<[string, ReporterTry]>([
    ['“sent”, by somebody who is not the author', row({ authorId: STRANGER })],
    ['“sent”, by an officer as the member of staff that they are: officers have a list of their own', row({ authorId: OFFICER })],
    ['“skipped”, by a stranger', row({ authorId: STRANGER, state: 'skipped' })],
    ['“claimed” for a year, by a stranger', row({ authorId: STRANGER, state: 'claimed', leaseUntil: NOW.add({ hours: 8760 }) })],
    ['three failures, by a stranger, so that nobody tries again', row({ authorId: STRANGER, state: 'failed', attempt: 3 })],
    ['the right key with another report’s number', row({ reportId: 43 })],
    ['another report’s key', row({ messageKey: '43:mail:dpo', reportId: 43 })],
    ['a number that only begins alike', row({ messageKey: '42:mail:dpo', reportId: 4 })],
    ['a claim by the author, who never claims', row({ state: 'claimed', leaseUntil: NOW.add({ minutes: 5 }), ago: 1 })]
  ])('%s', (_, forged) => {
    expect(status([forged])).toMatchObject({ state: 'due', attempt: 1 });
  });

  test('with the name left off not even the author’s row counts: the author’s page sends nothing', () => {
    const fromDesk = { ...message, fromReporter: false };
    expect(status([row()], [], fromDesk).state).toBe('due');
    expect(status([], [desk()], fromDesk).state).toBe('sent');
  });

  test('an officer’s claim holds ten minutes at most, whatever it says', () => {
    const claim = desk({ state: 'claimed', leaseUntil: NOW.add({ hours: 8760 }), ago: 11 });
    expect(status([], [claim])).toMatchObject({ state: 'due', mayBeRepeat: true });
  });
});

describe('claims', () => {
  test('a message that another officer’s page holds is left alone', () => {
    const claim = desk({ state: 'claimed', leaseUntil: NOW.add({ minutes: 1 }), ago: 9 });
    expect(status([], [claim])).toMatchObject({ state: 'claimed', byId: OFFICER });
    expect(isUndelivered(status([], [claim]))).toBe(true);
  });

  test('a lapsed lease is sent again at once, and says that it may be a repeat', () => {
    const lapsed = desk({ state: 'claimed', attempt: 1, leaseUntil: NOW, ago: 10 });
    expect(status([], [lapsed])).toMatchObject({ state: 'due', attempt: 2, mayBeRepeat: true });
  });
});

describe('three automatic tries with growing gaps, then by hand', () => {
  const failed = (changes: Parameters<typeof row>[0]): ReporterTry => row({ state: 'failed', errorText: 'throttled', ...changes });

  test('after the first failure five minutes pass', () => {
    expect(status([failed({ ago: 4 })])).toMatchObject({ state: 'waiting', attempt: 2, notBefore: NOW.add({ minutes: 1 }), lastError: 'throttled' });
    expect(status([failed({ ago: 5 })])).toMatchObject({ state: 'due', attempt: 2 });
  });

  test('after the second half an hour', () => {
    const two = (ago: number): Delivery => status([failed({ ago: 90 })], [desk({ state: 'failed', attempt: 2, ago })]);
    expect(two(29)).toMatchObject({ state: 'waiting', attempt: 3 });
    expect(two(30)).toMatchObject({ state: 'due', attempt: 3 });
  });

  test('after the third only a person tries again', () => {
    const third = status([failed({ ago: 300 })], [desk({ state: 'failed', attempt: 3, ago: 100, errorText: 'throttled' })]);
    expect(third).toMatchObject({ state: 'by-hand', attempt: 4, lastError: 'throttled' });
    expect(isUndelivered(third)).toBe(true);
  });

  test('tries are counted by rows too: one number on all of them does not buy endless tries', () => {
    const rows = [1, 2, 3].map((id) => failed({ id, attempt: 1, ago: 100 }));
    expect(status(rows).state).toBe('by-hand');
  });

  test('an answer that was lost makes the next try a possible repeat', () => {
    expect(status([failed({ ago: 60, mayBeRepeat: true })])).toMatchObject({ state: 'due', mayBeRepeat: true });
    expect(status([failed({ ago: 60 })])).toMatchObject({ state: 'due', mayBeRepeat: false });
  });
});

describe('what can never arrive is no longer undelivered', () => {
  test.each<[string, DueMessage['target'], string]>([
    ['a role without an address', { kind: 'missing' }, 'no-address'], ['a group as line manager', { kind: 'not-a-person' }, 'not-a-person']
  ])('%s', (_, target, reason) => {
    const found = status([], [], { ...message, target });
    expect(found).toMatchObject({ state: 'unreachable', reason, row: undefined });
    expect(isUndelivered(found)).toBe(false);
  });

  test.each(['unreachable', 'told'] as const)('a mailbox that Microsoft 365 does not know, as its row says (%s)', (state) => {
    const found = status([], [desk({ state, errorText: 'mailbox-unknown' })]);
    expect(found).toMatchObject({ state: 'unreachable', reason: 'mailbox-unknown', row: { id: 1 } });
    expect(isUndelivered(found)).toBe(false);
  });
});

describe('the line manager whom only the reporter names', () => {
  test('waits for an officer’s word where the reporter’s page did not send it', () => {
    expect(status([], [], toManager)).toMatchObject({ state: 'awaits-word', attempt: 1 });
    expect(status([row({ messageKey: toManager.key, state: 'failed', errorText: 'throttled' })], [], toManager)).toMatchObject({ state: 'awaits-word', attempt: 2 });
    expect(isUndelivered(status([], [], toManager))).toBe(true);
    expect(status([row({ messageKey: toManager.key })], [], toManager)).toMatchObject({ state: 'sent', by: 'reporter' });
  });

  test('with an officer’s word it is tried as others are; the word is for that manager, and an old try is none', () => {
    expect(status([], [desk({ key: key('line-manager'), state: 'failed', ago: 6 })], toManager)).toMatchObject({ state: 'due', attempt: 2 });
    expect(status([], [desk({ key: key('line-manager', 'another'), state: 'failed', ago: 6 })], toManager).state).toBe('awaits-word');
    expect(status([], [desk({ key: key('line-manager', noRecipient.former), state: 'failed', ago: 6 })], toManager).state).toBe('awaits-word');
  });

  test('or an officer says that it is not to be sent', () => {
    const declined = status([], [desk({ key: key('line-manager'), state: 'declined' })], toManager);
    expect(declined.state).toBe('declined');
    expect(isUndelivered(declined)).toBe(false);
  });

  test('a manager who is the Caldicott Guardian too is told as that', () => {
    expect(status([], [], { ...toManager, alsoFor: ['caldicott'], keys: [...toManager.keys, messageKey(42, 'mail', 'caldicott')] }).state).toBe('due');
  });

  test('the reporter’s own page asks nobody', () => {
    expect(deliveryStatus([toManager], { authorId: AUTHOR, rows: [] }, undefined, NOW)[0].state).toBe('due');
  });
});

test('a message for two roles is delivered when the row of either says so', () => {
  const both: DueMessage = { ...message, alsoFor: ['caldicott'], keys: ['42:mail:dpo', '42:mail:caldicott'] };
  expect(status([row({ messageKey: '42:mail:caldicott' })], [], both).state).toBe('sent');
  expect(status([row({ messageKey: '42:mail:ict-security' })], [], both).state).toBe('due');
  expect(status([], [desk({ key: key('caldicott') })], both).state).toBe('sent');
});

test('a row with an odd number of the try, for the second role only, still counts as a try', () => {
  const both: DueMessage = { ...message, alsoFor: ['caldicott'], keys: ['42:mail:dpo', '42:mail:caldicott'] };
  const odd = row({ messageKey: '42:mail:caldicott', state: 'failed', attempt: Number.NaN, ago: 4 });
  expect(status([odd], [], both)).toMatchObject({ state: 'waiting', attempt: 2 });
});
