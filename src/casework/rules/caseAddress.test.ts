import { addressOf, listPlaceIn, placeIn, sameListPlace, samePlace } from './caseAddress';

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

describe('a command beside the list', () => {
  test('names its rows, or none, and an address of a case has none', () => {
    expect(listPlaceIn('?desk=cases&do=assign&rows=12,15')).toEqual({ command: 'assign', rows: [12, 15] });
    expect(listPlaceIn('?do=export')).toEqual({ command: 'export', rows: [] });
    expect(listPlaceIn('?case=BR-2026-00042&do=triage&rows=12')).toBeUndefined();
    expect(listPlaceIn('?rows=12')).toBeUndefined();
  });

  test.each(['0', '-1', '1.5', '12 or 1 eq 1', 'abc', '', '99999999999'])('what is no id of a row is not one: %s', (text) => {
    expect(listPlaceIn(`?do=assign&rows=${encodeURIComponent(text)},7,7`)?.rows).toEqual([7]);
  });

  test('nobody makes the page ask for thousands of rows', () => {
    expect(listPlaceIn(`?do=assign&rows=${Array.from({ length: 5000 }, (_, place) => place + 1).join()}`)?.rows).toHaveLength(100);
  });

  test('its address comes and goes like that of a case', () => {
    const page = 'https://northmere.example/Desk.aspx?desk=cases&q=letter';
    const there = addressOf(page, { command: 'assign', rows: [12, 15] });
    expect(there).toBe(`${page}&do=assign&rows=12%2C15`);
    expect(addressOf(there, { reference: 'BR-2026-00043', command: undefined })).toBe(`${page}&case=BR-2026-00043`);
    expect(addressOf(addressOf(page, { command: 'export', rows: [] }), undefined)).toBe(page);
  });

  test('is another one with another row', () => {
    const one = { command: 'assign', rows: [12] };
    expect([sameListPlace(one, { ...one }), sameListPlace(one, { command: 'assign', rows: [12, 15] }), sameListPlace(one, undefined)]).toEqual([true, false, false]);
  });
});
