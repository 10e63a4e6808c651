import strings from '../../../../loc/requestSchedule';
import type { Locale } from '../../../../platform/host/services';
import type { CellValue } from '../../../../platform/spreadsheet/cells';
import { workbookOf } from '../../../../platform/spreadsheet/workbook';
import { fill } from '../../../../shared-ui/text';
import { codeKey } from '../../../documents/codeKey';
import { exemptionOf } from '../../../rules/exemptions/table';
import { decisionOf, type Acts, type ScheduleAct } from '../../../rules/schedule/acts';
import { keepsBack } from '../../../rules/schedule/choices';
import { pageCodes } from '../../../rules/schedule/decide';
import type { ScheduleLine } from '../../../rules/schedule/entry';
import { redactionRecord } from '../../../rules/schedule/redaction';
import { exemptionName, tellingName, wordOf } from './words';

/** Of what the record is made. */
export interface RecordFacts {
  readonly reference: string;
  readonly lines: readonly ScheduleLine[];
  /** Of the decisions that keep something back. */
  readonly acts: Acts;
  readonly redactions: readonly ScheduleAct[];
}

const withLaw = (id: string): string => [exemptionName(id), exemptionOf(id)?.law].filter(Boolean).join(' – ');

/** Rows of the record: each redaction, each document that was kept back in part or whole, and every code with what it means to the requester. */
export function recordRows({ lines, acts, redactions }: RecordFacts, locale: Locale): { readonly redactions: CellValue[][]; readonly kept: CellValue[][]; readonly codes: CellValue[][] } {
  const record = redactionRecord(redactions);
  const kept = lines.filter(({ decision }) => keepsBack(decision));
  const told = [...record, ...kept.flatMap((line) => line.exemptions.map((exemption) => ({ exemption, told: line.told })))];
  return {
    redactions: record.map(({ number, page, what, exemption, code, told: telling, reason, how, act }) => [
      number, page, what, withLaw(exemption), code ?? '', telling ? tellingName(telling) : '', reason, how ? wordOf('how', how) : '', act.by.name || strings.somebody, act.at
    ]),
    kept: kept.map((line) => {
      const decided = decisionOf(line, acts);
      return [
        line.number, wordOf('decision', line.decision), line.exemptions.map(withLaw).join('\n'), pageCodes(line).join(', '), line.told ? tellingName(line.told) : '',
        decided?.content.reason ?? strings.decidedAround, decided ? decided.by.name || strings.somebody : '', decided?.at
      ];
    }),
    codes: codeKey(told, locale).map(({ code, meaning }) => [code, meaning])
  };
}

const column = (title: string, width: number): { readonly title: string; readonly width: number } => ({ title, width });

/** The record as a workbook: what a council shows when it is asked what was taken out, by whom and why (ICO, standards on access to care records, December 2025). */
export function redactionWorkbook(facts: RecordFacts, locale: Locale): Promise<Blob> {
  const { redactions, kept, codes } = recordRows(facts, locale);
  const who = [column(strings.recordWho, 24), column(strings.recordWhen, 18)];
  return workbookOf([
    {
      name: strings.recordRedactions, rows: redactions, columns: [
        column(strings.recordNumber, 10), column(strings.recordPage, 16), column(strings.recordWhat, 32), column(strings.recordExemption, 40), column(strings.recordCode, 14), column(strings.recordTold, 28),
        column(strings.recordReason, 40), column(strings.recordHow, 24), ...who
      ]
    },
    {
      name: strings.recordKept, rows: kept, columns: [
        column(strings.recordNumber, 10), column(strings.recordDecision, 20), column(strings.recordExemption, 40), column(strings.recordCode, 14), column(strings.recordTold, 28), column(strings.recordReason, 40), ...who
      ]
    },
    { name: strings.recordCodes, rows: codes, columns: [column(strings.recordCode, 14), column(strings.recordMeaning, 70)] }
  ], { title: fill(strings.recordFile, facts.reference), language: locale }, strings.recordCut);
}
