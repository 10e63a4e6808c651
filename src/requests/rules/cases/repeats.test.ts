import { emptyRequestFile } from './requestFile';
import { contactOf, earlierOf, personOf, requesterKeys } from './repeats';
import { answeredRight, found, on } from './testRequests';
import type { RequestCase, RequestValues } from './values';

const ann: RequestValues['requester'] = { kind: 'The person', name: 'Ann Sorrel', contact: '1 Test Street\nann@example.org', language: 'English' };
const request = (logId: number, known: Partial<RequestValues> = {}): RequestCase => ({ ...found({ requester: ann, ...known }, `SAR-2026-0000${logId}`), logId });
const closed: Partial<RequestValues> = { caseState: 'Closed', receivedAt: on('2026-03-02'), closedAt: on('2026-04-01'), file: { ...emptyRequestFile, answered: [answeredRight({ on: '2026-04-01' })] } };
const earlier = (...others: RequestCase[]) => earlierOf(request(5), others).map(({ found: { logId }, why, meaning, rights, months }) => [logId, why, meaning, rights, months]);

test.each([
  ['Mrs Ann Sorrel', 'ann sorrel'], ['SORREL, Ann', 'ann sorrel'], ['Siân O’Brien-Prys', 'obrien prys sian'], ['Prys Sian OBrien', 'obrien prys sian'], ['Dr. Ann  Sorrel', 'ann sorrel'], ['Ann', ''], ['', ''], ['Mr', '']
])('the name %p is %p', (name, plain) => {
  expect(personOf(name)).toBe(plain);
});

test.each([
  ['1 Test Street\nAnn@Example.org', 'mail ann@example.org'], ['mail: ann@example.org.', 'mail ann@example.org'], ['+44 (0)1632 960 100', 'phone 01632960100'], ['01632 960100', 'phone 01632960100'], ['0044 1632 960100', 'phone 01632960100'],
  ['1 Test Street,\nNorthmere', 'at 1teststreetnorthmere'], ['n/a', ''], ['', '']
])('the address %p is %p', (contact, plain) => {
  expect(contactOf(contact)).toBe(plain);
});

test('what is kept is a short hash of each; of a request without texts nothing', () => {
  const keys = requesterKeys({ requester: ann, subject: '' });
  expect(keys).toEqual({ PersonKey: expect.stringMatching(/^[0-9a-f]{16}$/) as string, ContactKey: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
  expect(requesterKeys({ requester: { ...ann, name: 'SORREL, Ann', contact: 'ann@example.org' }, subject: '' })).toEqual(keys);
  expect(requesterKeys({ requester: { ...ann, name: '', contact: '' }, subject: '' })).toEqual({ PersonKey: '', ContactKey: '' });
});

test('whose information it is counts, not who asks for them; the address of somebody who asks for many says nothing', () => {
  expect(requesterKeys({ requester: { ...ann, kind: 'Parent', name: 'Di Sorrel' }, subject: 'Ann Sorrel' }).PersonKey).toBe(requesterKeys({ requester: ann, subject: '' }).PersonKey);
  expect(requesterKeys({ requester: { ...ann, kind: 'Solicitor' }, subject: 'Bo Test' }).ContactKey).toBe('');
});

test('an open one that asks for the same may be the same request, a closed one makes this a repeat, another right is another request', () => {
  expect(earlier(request(2, closed), request(3, { rights: ['Erasure'] }), request(4, { rights: ['Access', 'Erasure'], receivedAt: on('2026-10-01') }))).toEqual([
    [4, ['PersonKey', 'ContactKey'], 'same', ['Access'], 1], [3, ['PersonKey', 'ContactKey'], 'other', [], 0], [2, ['PersonKey', 'ContactKey'], 'repeat', ['Access'], 8]
  ]);
});

test('found by the name alone or the address alone it says by which; nobody else is found', () => {
  expect(earlier(request(2, { requester: { ...ann, contact: '9 Other Road, Northmere' } }))).toEqual([[2, ['PersonKey'], 'same', ['Access'], 0]]);
  expect(earlier(request(2, { requester: { ...ann, name: 'Bo Sorrel' } }))).toEqual([[2, ['ContactKey'], 'same', ['Access'], 0]]);
  expect(earlier(request(2, { requester: { ...ann, name: 'Bo Test', contact: '2 Test Street' } }))).toEqual([]);
  expect(earlierOf(request(5, { requester: { ...ann, name: '', contact: '' } }), [request(2, { requester: { ...ann, name: '', contact: '' } })])).toEqual([]);
});

test('a later one, the same one, one that was merged and one of another door are not named', () => {
  const merged = { ...closed, file: { ...emptyRequestFile, closing: { how: 'Merged' as const, who: '', why: '', advice: '', adviceBy: '', mergedInto: 'SAR-2026-00001' } } };
  expect(earlier(request(5), request(6), request(2, { receivedAt: on('2026-11-19') }), request(3, merged), request(4, { kind: 'Freedom of information', rights: [] }))).toEqual([]);
});
