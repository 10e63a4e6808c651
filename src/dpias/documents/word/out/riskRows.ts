import type { Rating, Risk } from '../../../rules/risks/risk';
import { dayText } from '../days';
import { afterColumns, measureColumns, riskColumns, type TableName, type WordWords } from '../words';

/** What papers call a risk. */
export const riskRef = (number: number): string => `R${number}`;
/** A measure, by its place among those of its risk when the document was made. */
export const measureRef = (number: number, place: number): string => `R${number}.${place + 1}`;

interface Rows {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Rated = Readonly<Record<'likelihood' | 'severity' | 'level' | 'why', string>>;

function rated({ likelihood, severity, override }: Rating, { fixed }: WordWords): Rated {
  return {
    likelihood: likelihood === undefined ? '' : fixed.likelihood[likelihood], severity: severity === undefined ? '' : fixed.severity[severity],
    level: override === undefined ? '' : fixed.level[override.level], why: override?.why ?? ''
  };
}

const rowsOf = <Column extends string>(columns: readonly Column[], rows: readonly Readonly<Record<Column, string>>[]): Rows['rows'] => rows.map((row) => columns.map((column) => row[column]));

/** What stands in a table of risks; of none a row to begin with. */
export function tableRows(table: TableName, risks: readonly Risk[], words: WordWords): Rows {
  const { heads } = words.fixed;
  const filled = filledRows(table, risks, words);
  const titles = { risks: () => riskColumns.map((column) => heads.risks[column]), measures: () => measureColumns.map((column) => heads.measures[column]), after: () => afterColumns.map((column) => heads.after[column]) }[table]();
  return { heads: titles, rows: filled.length > 0 ? filled : [titles.map(() => '')] };
}

function filledRows(table: TableName, risks: readonly Risk[], words: WordWords): Rows['rows'] {
  switch (table) {
    case 'risks': return rowsOf(riskColumns, risks.map(({ number, source, impact, before }) => ({ ref: riskRef(number), source, impact, ...rated(before, words) })));
    case 'after': return rowsOf(afterColumns, risks.map(({ number, after }) => ({ ref: riskRef(number), ...rated(after, words) })));
    case 'measures': return rowsOf(measureColumns, risks.flatMap(({ number, measures }) => measures.map(({ what, effect, owner, due, inPlace }, place) => ({
      ref: measureRef(number, place), what, effect: effect === undefined ? '' : words.fixed.effect[effect], owner, due: dayText(due, words.language), inPlace: dayText(inPlace, words.language)
    }))));
  }
}

/** In twentieths of a point; 17 centimetres together, as fit between the margins of the desk's own template. */
export const tableWidths: Readonly<Record<TableName, readonly number[]>> = {
  risks: [620, 2000, 2000, 1120, 1200, 900, 1798],
  measures: [760, 3238, 1300, 1540, 1400, 1400],
  after: [620, 1600, 1700, 1500, 4218]
};
