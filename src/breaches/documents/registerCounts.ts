import strings from '../../loc/register';
import { byKey } from '../../loc/texts';
import { fillIn } from '../../calendar';
import { choiceKey } from '../rules';
import { countRegister, reportingBands, type Register } from '../rules/register';
import { bandWords, kindWords } from './registerTable';

/** A table of counts: what is counted, and of how many. */
export interface CountTable {
  readonly key: 'byKind' | 'byService' | 'byController' | 'bySeverity' | 'byTime';
  readonly title: string;
  /** The denominator of its rows. */
  readonly of: number;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}

export interface WordedCounts {
  readonly tables: readonly CountTable[];
  /** Sentences in which a count stands with what it is counted of. */
  readonly sentences: readonly string[];
}

const fill = (text: string, ...values: readonly number[]): string => fillIn(text, values);

/** What services and controllers are called in the reader's language. */
export interface RegisterNames {
  service(code: string): string;
  controller(key: string): string;
}

/** The counts of a register in words, for the page and the workbook. */
export function wordedCounts(register: Register, { service: serviceText, controller }: RegisterNames): WordedCounts {
  const { total, byKind, byService, byController, bySeverity, ico, processor, unmet, earlier, people } = countRegister(register, reportingBands);
  return {
    tables: [
      { key: 'byKind', title: strings.byKind, of: total, rows: byKind.map(({ key, count }) => ({ label: kindWords(key), count })) },
      { key: 'byService', title: strings.byService, of: total, rows: byService.map(({ key, count }) => ({ label: serviceText(key) || strings.noService, count })) },
      // a council that acts for itself alone has nothing to count here
      ...(byController.every(({ key }) => key === '') ? [] : [{
        key: 'byController', title: strings.byController, of: total, rows: byController.map(({ key, count }) => ({ label: key === '' ? strings.ofCouncil : controller(key), count }))
      } as const]),
      { key: 'bySeverity', title: strings.bySeverity, of: total, rows: bySeverity.map(({ key, count }) => ({ label: bandWords(key), count })) },
      { key: 'byTime', title: strings.byTime, of: ico.inTime + ico.late, rows: ico.byTime.map(({ key, count }) => ({ label: byKey(strings)[`time_${choiceKey(key)}`], count })) }
    ],
    sentences: [
      fill(strings.icoInTime, ico.inTime, ico.toTell), fill(strings.icoLate, ico.late), fill(strings.icoOverdue, ico.overdue), fill(strings.icoNotYet, ico.notYet),
      ...(ico.cannotTell > 0 ? [fill(strings.icoCannotTell, ico.cannotTell)] : []),
      fill(strings.icoNoNeed, ico.noNeed), fill(strings.icoNotDecided, ico.notDecided),
      ...(processor.total > 0 ? [fill(strings.processorTold, processor.told, processor.total)] : []),
      fill(strings.peopleTold, people.told, people.toTell), fill(strings.peopleNoNeed, people.noNeed), fill(strings.peopleNotDecided, people.notDecided),
      fill(strings.unmetTotal, unmet.total, unmet.ico, unmet.people, unmet.controller), ...(earlier.total > 0 ? [fill(strings.earlierRules, earlier.total, earlier.unmetToday)] : []),
      fill(strings.withdrawnFiles, register.withdrawn.files, register.withdrawn.cases, register.withdrawn.shownAgain)
    ]
  };
}

export const leftOutWords = (why: Register['leftOut'][number]['why']): string => strings[`left_${why}`];
