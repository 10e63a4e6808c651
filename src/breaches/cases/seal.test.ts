import { sealFormAt } from '../../casework/rules/sealText';
import { covered } from '../../casework/store/site';
import { columnsOfSealForm1, sealedCells, sealedColumnNames } from '../rules';
import { breachKind } from './kind';
import { sealFits, sealFor } from '../../casework/store/seal';
import golden from './sealForm1.golden.json';
import golden2 from './sealForm2.golden.json';

/** Rows of the log as SharePoint gives them, and versions of one, that the desk sealed when form 1 was all there was. Nothing in them is made again. */
const kept: readonly Readonly<Record<string, unknown>>[] = [...golden.rows, ...golden.versions];

describe('what was sealed in form 1', () => {
  test.each(kept.map((row) => [`${String(row.Reference)} (${String(row.CaseState)})`, row] as const))('still fits: %s', async (_, row) => {
    expect(String(row.DeskSeal)).toMatch(/^1\./);
    expect(await sealFits(covered(breachKind), sealedCells(row), row.DeskSeal)).toBe(true);
  });

  test('fits no more once a hold is written beside it that no command placed', async () => {
    expect(await sealFits(covered(breachKind), sealedCells({ ...kept[0], HoldFile: '' }), kept[0].DeskSeal)).toBe(true);
    expect(await sealFits(covered(breachKind), sealedCells({ ...kept[0], HoldFile: '[{"key":"a"}]' }), kept[0].DeskSeal)).toBe(false);
  });

  test('fits no more once a column of it is changed or emptied', async () => {
    const cells = sealedCells(kept[0]);
    const held = columnsOfSealForm1.filter((name) => cells[name] !== null && cells[name] !== false && String(cells[name]) !== '');
    expect(held.length).toBeGreaterThan(25);
    for (const name of held) {
      expect({ name, fits: await sealFits(covered(breachKind), { ...cells, [name]: null }, kept[0].DeskSeal) }).toEqual({ name, fits: false });
    }
  });

  test('covers the columns that there were then, each once', () => {
    expect(new Set(columnsOfSealForm1).size).toBe(columnsOfSealForm1.length);
    expect(sealedColumnNames).toEqual(expect.arrayContaining([...columnsOfSealForm1]));
  });
});

describe('what was sealed in form 2', () => {
  test.each(golden2.map(({ row, more, seal }) => [`${String(kept[row].Reference)} (${String(kept[row].CaseState)})`, { ...kept[row], ...more }, seal] as const))(
    'still fits, with the columns that form 1 did not know: %s', async (_, row, seal) => {
      expect(seal).toMatch(/^2\./);
      expect(await sealFits(covered(breachKind), sealedCells(row), seal)).toBe(true);
      expect(await sealFits(covered(breachKind), sealedCells({ ...row, Controller: 'a-school' }), seal)).toBe(false);
      expect(await sealFits(covered(breachKind), sealedCells({ ...row, HoldFile: '[]' }), seal)).toBe(false);
    });
});

test.each([1, 2] as const)('a seal of form %i fits the cells it was made of, and is told from another save of the same', async (form) => {
  const cells = sealedCells(kept[1]);
  const [one, other] = await Promise.all([sealFor(covered(breachKind), cells, form), sealFor(covered(breachKind), cells, form)]);
  expect(one).not.toBe(other);
  expect(await sealFits(covered(breachKind), cells, one)).toBe(true);
  expect(await sealFits(covered(breachKind), { ...cells, Service: 'Somewhere else' }, one)).toBe(false);
});

test('a seal of one form does not pass as one of the other', async () => {
  const cells = sealedCells(kept[1]);
  expect(await sealFits(covered(breachKind), cells, (await sealFor(covered(breachKind), cells, 2)).replace(/^2\./, '1.'))).toBe(false);
  expect(await sealFits(covered(breachKind), cells, (await sealFor(covered(breachKind), cells, 1)).replace(/^1\./, '2.'))).toBe(false);
});

test('form 1 is written until the site says that every page can read form 2', () => {
  expect([0, 1, 3, 4, 5].map(sealFormAt)).toEqual([1, 1, 1, 2, 2]);
});
