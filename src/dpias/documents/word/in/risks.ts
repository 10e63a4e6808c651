import type { TableBlock } from '../../../../casework/documents/read/wordText';
import type { Risk } from '../../../rules/risks/risk';
import { measureRef, riskRef } from '../out/riskRows';
import type { TableName, WordWords } from '../words';
import { CellReader } from './cells';
import type { FoundMeasure, FoundNote, FoundRisk, RiskFields, Unplaced } from './found';
import { rowsOf, strangeCells, type FoundRow } from './riskTables';

export interface RisksFacts {
  readonly words: readonly WordWords[];
  /** Of which risks the Refs are: those that the document was made with, or those of now where nobody knows them. */
  readonly known: readonly Risk[];
}

export interface FoundRisks {
  readonly risks: readonly FoundRisk[];
  readonly tables: readonly TableName[];
  readonly unplaced: readonly Unplaced[];
  readonly notes: readonly FoundNote[];
}

type Draft = { id: string | undefined; ref: string; fields: RiskFields; measures: FoundMeasure[] };
const refKey = (text: string): string => text.replace(/\s+/g, '').replace(/\.$/, '').toUpperCase();

/** Risks and their measures from the tables, whatever order their rows have. */
export function risksIn(found: readonly { readonly table: TableName; readonly block: TableBlock; readonly under: string }[], facts: RisksFacts): FoundRisks {
  const cells = new CellReader(facts.words);
  const tables = new Set<TableName>();
  const rowsIn = (table: TableName): readonly { readonly row: FoundRow; readonly under: string }[] => found.filter((each) => each.table === table).flatMap(({ block, under }) => {
    const rows = rowsOf(block, table, facts.words);
    if (!rows) {
      cells.leave(block.rows.map((row) => row.cells.join('\t')).join('\n'), 'unknownTable', under);
      return [];
    }
    tables.add(table);
    for (const text of strangeCells(block, table, facts.words)) cells.leave(text, 'besideTable', under);
    return rows.map((row) => ({ row, under }));
  });
  const reader = new RisksReader(facts.known, cells);
  for (const { row, under } of rowsIn('risks')) reader.addRisk(row, cells.under(under));
  reader.complete = tables.has('risks');
  for (const { row, under } of rowsIn('measures')) reader.addMeasure(row, cells.under(under));
  for (const { row, under } of rowsIn('after')) reader.addAfter(row, cells.under(under));
  return { risks: reader.risks, tables: [...tables], unplaced: cells.unplaced, notes: cells.notes };
}

class RisksReader {
  public readonly risks: Draft[] = [];
  /** The table of risks was there: one that does not stand in it was taken out. */
  public complete = false;
  private fresh: readonly Draft[] | undefined;
  private above: Draft | undefined;
  private readonly seen = new Set<string>();
  private readonly rows = new Set<string>();

  public constructor(private readonly known: readonly Risk[], private readonly cells: CellReader) {}

  public addRisk(row: FoundRow, cells: CellReader): void {
    const ref = (row.ref ?? '').trim();
    // a table that stands there twice
    if (ref !== '' && this.rows.has(wholeRow(row))) return;
    this.rows.add(wholeRow(row));
    const old = this.known.find(({ number }) => refKey(riskRef(number)) === refKey(ref));
    const twice = old !== undefined && this.risks.some(({ id }) => id === old.id);
    if (twice) cells.note('refTwice', ref);
    const before = twice ? undefined : old;
    const { likelihood, severity, override } = cells.rating(row, old?.before);
    this.risks.push({
      id: before?.id, ref: twice ? '' : ref, measures: [],
      fields: {
        ...(row.source === undefined ? {} : { source: cells.text(row.source, before?.source) }), ...(row.impact === undefined ? {} : { impact: cells.text(row.impact, before?.impact) }),
        ...(likelihood && { beforeLikelihood: likelihood.value }), ...(severity && { beforeSeverity: severity.value }), ...(override && { beforeOverride: override.value })
      }
    });
  }

  public addMeasure(row: FoundRow, cells: CellReader): void {
    const ref = refKey(row.ref ?? '');
    const risk = ref === '' ? this.above : this.riskOf(ref.split('.')[0]);
    if (!risk) return cells.leave(wholeRow(row), 'rowWithoutRisk');
    if (ref === '') cells.note('measureGuessed', `${risk.ref}: ${row.what ?? ''}`);
    this.above = risk;
    const known = this.known.find(({ id }) => id === risk.id);
    const old = known?.measures.find((_, place) => measureRef(known.number, place) === ref);
    if (old && this.rows.has(`${wholeRow(row)}\n`)) return;
    this.rows.add(`${wholeRow(row)}\n`);
    const twice = old !== undefined && this.seen.has(old.id);
    if (twice) cells.note('refTwice', ref);
    else if (old) this.seen.add(old.id);
    risk.measures.push({ id: twice ? undefined : old?.id, fields: cells.measure(row, old) });
  }

  public addAfter(row: FoundRow, cells: CellReader): void {
    const ref = refKey(row.ref ?? '');
    // rows without a Ref are those of the new risks, in the same order
    this.fresh ??= this.risks.filter((risk) => risk.ref === '');
    const [first, ...rest] = this.fresh;
    const risk = ref === '' ? first : this.riskOf(ref);
    if (!risk) return cells.leave(wholeRow(row), 'rowWithoutRisk');
    if (ref === '') this.fresh = rest;
    const { likelihood, severity, override } = cells.rating(row, this.known.find(({ id }) => id === risk.id)?.after);
    risk.fields = { ...risk.fields, ...(likelihood && { afterLikelihood: likelihood.value }), ...(severity && { afterSeverity: severity.value }), ...(override && { afterOverride: override.value }) };
  }

  /** A risk by its Ref. Where the table of risks is gone, those of before are meant. */
  private riskOf(ref: string): Draft | undefined {
    const there = this.risks.find((risk) => refKey(risk.ref) === ref);
    const old = there || this.complete ? undefined : this.known.find(({ number }) => refKey(riskRef(number)) === ref);
    if (!old) return there;
    const made: Draft = { id: old.id, ref: riskRef(old.number), fields: {}, measures: [] };
    this.risks.push(made);
    return made;
  }
}

const wholeRow = (row: FoundRow): string => Object.values(row).filter((cell) => cell !== '').join('\t');
