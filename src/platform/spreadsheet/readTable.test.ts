import write, { type SheetData } from 'write-excel-file/universal';
import { readTable, UnreadableTableError } from './readTable';

async function workbook(data: SheetData): Promise<Uint8Array> {
  return new Uint8Array(await (await write(data).toBlob()).arrayBuffer());
}

test('the first sheet of a workbook is read: text, numbers, days with and without a time, yes and no; empty lines keep their number', async () => {
  const day = (text: string): Date => new Date(`${text}Z`);
  const bytes = await workbook([
    [{ value: 'Received', type: String }, { value: 'People', type: String }, { value: 'Told', type: String }, { value: 'At', type: String }],
    [],
    [{ value: day('2026-07-01T00:00:00'), type: Date, format: 'dd/mm/yyyy' }, { value: 12, type: Number }, { value: true, type: Boolean }, { value: day('2026-07-01T23:30:00'), type: Date, format: 'dd/mm/yyyy hh:mm' }]
  ]);
  const rows = await readTable(bytes);
  expect(rows[0]).toEqual(['Received', 'People', 'Told', 'At']);
  expect(rows.at(-1)).toEqual(['2026-07-01', '12', 'Yes', '2026-07-01 23:30']);
  expect(rows).toHaveLength(3);
});

test('commas, semicolons and tabs are read as before, pasted or as a file', async () => {
  expect(await readTable('a\tb\n1\t2')).toEqual([['a', 'b'], ['1', '2']]);
  expect(await readTable(new TextEncoder().encode('a;b\n1;"2;3"'))).toEqual([['a', 'b'], ['1', '2;3']]);
});

test.each([['an old or a protected workbook', [0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]], ['a broken one', [0x50, 0x4b, 3, 4, 0, 0, 0]]])('%s is said to be unreadable', async (_, bytes) => {
  await expect(readTable(new Uint8Array(bytes))).rejects.toBeInstanceOf(UnreadableTableError);
});
