import { placedFields, type PlacedField } from '../../casework/rules/field';
import type { CellKind } from '../../casework/rules/cells';
import type { Column } from '../../platform/sharepoint/listSchema';
import { caseFields, columnsToCase, sealedColumnNames, undecidedCase } from '../rules';
import { testValues } from '../rules/cases/testCases';
import { breachLog } from './breachLog';

const stored: Readonly<Record<CellKind, readonly Column['type'][]>> = {
  text: ['text', 'note', 'choice'], number: ['number'], moment: ['dateTime'], flag: ['boolean'], choices: ['multiChoice'], person: ['user']
};
const columns: Readonly<Record<string, Column | undefined>> = breachLog.columns;
const columnOf = ({ field }: PlacedField): Column | undefined => columns[field.kind === 'person' ? field.column.replace(/Id$/, '') : field.column];
const all = placedFields(caseFields).map((each) => [each.path, each] as const);

test.each(all)('the log has a column that can hold %s', (_, placed) => {
  const column = columnOf(placed);
  expect(stored[placed.field.kind]).toContain(column?.type);
  // a line that is longer than its column would be refused by SharePoint with no word about which
  if (column?.type === 'text' && placed.field.limit !== undefined) expect(placed.field.limit).toBeLessThanOrEqual(column.maxLength ?? 0);
  if (placed.field.isFile) expect(column?.inForms).toBe(false);
});

test('every field has a column of its own, and the seal covers it', () => {
  const names = all.map(([, { field }]) => field.column);
  expect(new Set(names).size).toBe(names.length);
  expect(sealedColumnNames).toEqual(expect.arrayContaining(names));
});

test('a row in which nothing stands is a case of which nothing is known, and what it must hold is named', () => {
  const { values, unreadable } = columnsToCase({});
  expect(values).toEqual(undecidedCase(values.facts, undefined));
  expect(unreadable).toEqual(['AwareAt', 'IncidentKind']);
});

test('the fields stand in the order of the case, each once', () => {
  expect(new Set(all.map(([path]) => path.split('.')[0]))).toEqual(new Set(Object.keys(testValues())));
});
