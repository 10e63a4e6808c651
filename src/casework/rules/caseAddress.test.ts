import { addressOf, placeIn, samePlace } from './caseAddress';

test('an address names a case, with a command or without', () => {
  expect(placeIn('?case=BR-2026-00042')).toEqual({ reference: 'BR-2026-00042', command: undefined });
  expect(placeIn('?x=1&case=%20BR-2026-00042%20&do=triage')).toEqual({ reference: 'BR-2026-00042', command: 'triage' });
});

test.each(['', '?', '?case=', '?case=%20', '?do=triage', '?Case=BR-2026-00042'])('an address without a case names none: %s', (search) => {
  expect(placeIn(search)).toBeUndefined();
});

test('what somebody pasted is not drawn in full', () => {
  expect(placeIn(`?case=${'x'.repeat(5000)}&do=${'y'.repeat(5000)}`)).toEqual({ reference: 'x'.repeat(60), command: 'y'.repeat(60) });
});

test('all else that the address says stays, and the place of before goes', () => {
  const page = 'https://northmere.example/sites/dataprotection/SitePages/Desk.aspx?web=1&componentId=a&env=WebView#top';
  const there = addressOf(page, { reference: 'BR-2026-00042', command: 'decide' });
  expect(there).toBe('https://northmere.example/sites/dataprotection/SitePages/Desk.aspx?web=1&componentId=a&env=WebView&case=BR-2026-00042&do=decide#top');
  expect(addressOf(there, { reference: 'BR-2026-00043', command: undefined })).toBe(page.replace('#top', '&case=BR-2026-00043#top'));
  expect(addressOf(there, undefined)).toBe(page);
});

test('places are compared by case and command', () => {
  const one = { reference: 'BR-2026-00042', command: undefined };
  expect([samePlace(one, { ...one }), samePlace(one, { ...one, command: 'triage' }), samePlace(one, undefined), samePlace(undefined, undefined)]).toEqual([true, false, false, true]);
});
