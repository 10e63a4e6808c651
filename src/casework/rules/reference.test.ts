import { isReferenceOf, parseReferenceOf, prefixesOf } from './reference';

const one = { prefix: 'TST' };
const two = { prefix: 'DPIA', otherPrefixes: ['DPS'] };

test('a kind with several prefixes knows the references of each, and no other', () => {
  expect(prefixesOf(one)).toEqual(['TST']);
  expect(['DPIA-2026-00042', 'DPS-2026-00042', 'DPIA-2026-H00009'].map((text) => isReferenceOf(two, text))).toEqual([true, true, true]);
  expect(['TST-2026-00042', 'DP-2026-00042', 'DPS-2026-42', 'XDPS-2026-00042', ''].map((text) => isReferenceOf(two, text))).toEqual([false, false, false, false, false]);
});

test('as people type it a reference says of which list it is', () => {
  expect(parseReferenceOf(two, ' dps 2026 42 ')).toEqual({ prefix: 'DPS', year: 2026, intakeId: 42 });
  expect(parseReferenceOf(two, 'DPIA/2026/00042')).toEqual({ prefix: 'DPIA', year: 2026, intakeId: 42 });
  expect(parseReferenceOf(two, 'SAR-2026-00042')).toBeUndefined();
});
