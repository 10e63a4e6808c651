import { placedFields } from '../../../casework/rules/field';
import { breachRules } from './breachRules';

test('a line is made from fields that there are, and from no note and no file', () => {
  const { fields, following, line } = breachRules;
  const placed = new Map(placedFields(fields).map(({ path, field }) => [path, field]));
  expect(line.fields.filter((path) => !placed.has(path))).toEqual([]);
  expect(line.following.filter((column) => !(column in following.kinds))).toEqual([]);
  expect(line.fields.filter((path) => placed.get(path)?.isFile === true || (placed.get(path)?.limit ?? 0) > 255)).toEqual([]);
});
