import { Temporal } from 'temporal-polyfill';
import { deliveryStatus, isUndelivered, type Delivery, type DueMessage, type NotificationRow } from '../index';

const NOW = Temporal.Instant.from('2026-11-20T17:00:00Z');
const AUTHOR = 7;
const OFFICER = 3;
const STRANGER = 99;
const writers = { authorId: AUTHOR, officerIds: [OFFICER, 4] };

const message: DueMessage = {
  key: '42:mail:dpo', keys: ['42:mail:dpo'], channel: 'mail', role: 'dpo', alsoFor: [], target: { kind: 'mail', address: 'dataprotection@northmere.example' }, fromReporter: true
};

function row(changes: Partial<NotificationRow> & { ago?: number } = {}): NotificationRow {
  const written = NOW.subtract({ minutes: changes.ago ?? 60 });
  return { id: 1, reportId: 42, messageKey: '42:mail:dpo', state: 'sent', attempt: 1, errorText: '', mayBeRepeat: false, authorId: AUTHOR, created: written, modified: written, ...changes };
}
const status = (rows: readonly NotificationRow[], of: DueMessage = message): Delivery => deliveryStatus([of], rows, writers, NOW)[0];

describe('what counts', () => {
  test('a due message without a row is undelivered, and is tried for the first time', () => {
    expect(status([])).toEqual({ message, state: 'due', attempt: 1, mayBeRepeat: false, lastError: '' });
    expect(isUndelivered(status([]))).toBe(true);
  });

  test('a row of the author or of an officer counts', () => {
    for (const authorId of [AUTHOR, OFFICER]) {
      expect(status([row({ authorId })]).state).toBe('sent');
      expect(isUndelivered(status([row({ authorId })]))).toBe(false);
    }
  });

  test('a skipped message needs nothing more', () => {
    expect(isUndelivered(status([row({ state: 'skipped' })]))).toBe(false);
  });
});

describe('forged rows are without effect', () => {
  test.each<[string, NotificationRow]>([
    ['“sent”, by somebody who is neither author nor officer', row({ authorId: STRANGER })],
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
    expect(status([row()], fromDesk).state).toBe('due');
    expect(status([row({ authorId: OFFICER })], fromDesk).state).toBe('sent');
  });

  test('an officer’s claim holds ten minutes at most, whatever it says', () => {
    const claim = row({ authorId: OFFICER, state: 'claimed', leaseUntil: NOW.add({ hours: 8760 }), ago: 11 });
    expect(status([claim])).toMatchObject({ state: 'due', mayBeRepeat: true });
  });
});

describe('claims', () => {
  test('a message that another officer’s page holds is left alone', () => {
    const claim = row({ authorId: OFFICER, state: 'claimed', leaseUntil: NOW.add({ minutes: 1 }), ago: 9 });
    expect(status([claim])).toMatchObject({ state: 'claimed', byId: OFFICER });
    expect(isUndelivered(status([claim]))).toBe(true);
  });

  test('a lapsed lease is sent again at once, and says that it may be a repeat', () => {
    const lapsed = row({ authorId: OFFICER, state: 'claimed', attempt: 1, leaseUntil: NOW, ago: 10 });
    expect(status([lapsed])).toMatchObject({ state: 'due', attempt: 2, mayBeRepeat: true });
  });

  test('a claim that ended in “sent” by somebody else is sent', () => {
    expect(status([row({ authorId: OFFICER, state: 'claimed', ago: 60 }), row({ id: 2, authorId: 4, state: 'sent' })]).state).toBe('sent');
  });
});

describe('three automatic tries with growing gaps, then by hand', () => {
  const failed = (changes: Parameters<typeof row>[0]): NotificationRow => row({ state: 'failed', errorText: 'throttled', ...changes });

  test('after the first failure five minutes pass', () => {
    expect(status([failed({ ago: 4 })])).toMatchObject({ state: 'waiting', attempt: 2, notBefore: NOW.add({ minutes: 1 }), lastError: 'throttled' });
    expect(status([failed({ ago: 5 })])).toMatchObject({ state: 'due', attempt: 2 });
  });

  test('after the second half an hour', () => {
    const two = (ago: number): NotificationRow[] => [failed({ ago: 90 }), failed({ id: 2, authorId: OFFICER, attempt: 2, ago })];
    expect(status(two(29))).toMatchObject({ state: 'waiting', attempt: 3 });
    expect(status(two(30))).toMatchObject({ state: 'due', attempt: 3 });
  });

  test('after the third only a person tries again', () => {
    const rows = [failed({ ago: 300 }), failed({ id: 2, authorId: OFFICER, attempt: 2, ago: 200 }), failed({ id: 3, authorId: OFFICER, attempt: 3, ago: 100 })];
    expect(status(rows)).toMatchObject({ state: 'by-hand', reason: 'tries-used-up', attempt: 4 });
    expect(isUndelivered(status(rows))).toBe(true);
  });

  test('tries are counted by rows too: one number on all of them does not buy endless tries', () => {
    const rows = [1, 2, 3].map((id) => failed({ id, attempt: 1, ago: 100 }));
    expect(status(rows).state).toBe('by-hand');
  });

  test('an answer that was lost makes the next try a possible repeat', () => {
    expect(status([failed({ ago: 60, mayBeRepeat: true })])).toMatchObject({ state: 'due', mayBeRepeat: true });
    expect(status([failed({ ago: 60 })])).toMatchObject({ state: 'due', mayBeRepeat: false });
  });

  test('a role without an address is shown, never tried', () => {
    expect(status([], { ...message, target: { kind: 'missing' } })).toMatchObject({ state: 'by-hand', reason: 'no-address' });
  });
});

test('a message for two roles is delivered when the row of either says so', () => {
  const both: DueMessage = { ...message, alsoFor: ['caldicott'], keys: ['42:mail:dpo', '42:mail:caldicott'] };
  expect(status([row({ messageKey: '42:mail:caldicott' })], both).state).toBe('sent');
  expect(status([row({ messageKey: '42:mail:ict-security' })], both).state).toBe('due');
});

test('a row with an odd number of the try, for the second role only, still counts as a try', () => {
  const both: DueMessage = { ...message, alsoFor: ['caldicott'], keys: ['42:mail:dpo', '42:mail:caldicott'] };
  const odd = row({ messageKey: '42:mail:caldicott', state: 'failed', attempt: Number.NaN, ago: 4 });
  expect(status([odd], both)).toMatchObject({ state: 'waiting', attempt: 2 });
});
