import { Database } from './database';

/** A table with one row, whose number is kept; how often it was read from the table stands in `reads`. */
function opened(): { readonly database: Database; readonly kept: () => number | undefined; readonly reads: () => number } {
  const database = new Database(':memory:');
  database.exec('CREATE TABLE numbers (n INTEGER)');
  database.run('INSERT INTO numbers VALUES (1)');
  let reads = 0;
  const read = (): number | undefined => {
    reads += 1;
    return database.get<{ n: number }>('SELECT n FROM numbers')?.n;
  };
  return { database, kept: () => database.unlessWritten('numbers', 'the number', read), reads: () => reads };
}

test('what was read is read once, however often it is asked for, until something is written', () => {
  const { database, kept, reads } = opened();
  expect([kept(), kept(), kept()]).toEqual([1, 1, 1]);
  expect(reads()).toBe(1);
  database.run('UPDATE numbers SET n = 2');
  expect([kept(), kept()]).toEqual([2, 2]);
  expect(reads()).toBe(2);
  database.exec('UPDATE numbers SET n = 3');
  expect(kept()).toBe(3);
  database.close();
});

test('what was read within a transaction that comes to nothing is not kept', () => {
  const { database, kept } = opened();
  expect(() => database.transaction(() => {
    database.run('UPDATE numbers SET n = 2');
    expect(kept()).toBe(2);
    throw new Error('refused');
  })).toThrow('refused');
  expect(kept()).toBe(1);
  database.close();
});

test('what is written into another table takes nothing away, and a statement whose table is not plain takes everything', () => {
  const { database, kept, reads } = opened();
  database.exec('CREATE TABLE others (n INTEGER)');
  kept();
  database.run('INSERT INTO others VALUES (1)');
  database.run('UPDATE others SET n = 2');
  database.run('DELETE FROM others');
  kept();
  expect(reads()).toBe(1);
  database.run('WITH two AS (SELECT 2 AS n) UPDATE numbers SET n = (SELECT n FROM two)');
  expect(kept()).toBe(2);
  database.run('INSERT OR REPLACE INTO numbers (rowid, n) VALUES (1, 3)');
  expect(kept()).toBe(3);
  database.close();
});
