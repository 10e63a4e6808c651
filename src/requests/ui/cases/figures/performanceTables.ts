import period from '../../../../loc/casePeriod';
import strings from '../../../../loc/requestCounts';
import { byKey } from '../../../../loc/texts';
import type { Counted } from '../../../../casework/rules/counting';
import type { ServiceText } from '../../../../casework/ui/serviceNames';
import type { Sheet } from '../../../../platform/spreadsheet/workbook';
import type { FigureTableProps } from '../../../../shared-ui/FigureTable';
import { fill } from '../../../../shared-ui/text';
import type { ShareOf } from '../../../rules/figures/due';
import type { Performance } from '../../../rules/figures/performance';
import { choiceText } from '../words';

const dueLines = ['due', 'inTime', 'late', 'overdue', 'open', 'closedBefore', 'extended', 'paused', 'medianDays'] as const;
const receivedLines = [
  'received', 'rights', 'due', 'inTime', 'late', 'overdue', 'open', 'waiting', 'closedBefore', 'withoutDay', 'sentLacking', 'extended',
  'paused', 'medianDays', 'otherDoor', 'undecided'
] as const;

/** In per cent. */
export const percent = (share: number): number => Math.round(share * 100);
const shareText = (inTime: number, of: number): string | undefined => (of === 0 ? undefined : fill(strings.share, percent(inTime / of)));

export interface PerformanceNames {
  readonly service: ServiceText;
  /** A controller by its key. */
  readonly controller: (key: string) => string;
}

/** What the page draws, and the workbook has. */
export function performanceTables(performance: Performance, names: PerformanceNames): readonly FigureTableProps[] {
  const { due, received, before } = performance;
  const heads = [strings.what, strings.thisPeriod, strings.yearAgo];
  const shareTable = <Key extends string>(
    caption: string, now: readonly ShareOf<Key>[], then: readonly ShareOf<Key>[], text: (key: Key) => string
  ): FigureTableProps => ({
    caption, heads: [strings.what, strings.due, strings.inTime, strings.shareHead, strings.yearAgo],
    rows: now.map(({ key, of, inTime }) => {
      const ago = then.find((each) => each.key === key);
      return { key, label: text(key), figures: [of, inTime, shareText(inTime, of), ago && shareText(ago.inTime, ago.of)], share: inTime / of };
    })
  });
  const countTable = <Key extends string>(caption: string, now: readonly Counted<Key>[], then: readonly Counted<Key>[]): FigureTableProps => {
    const all = Math.max(1, ...now.map(({ count }) => count));
    const keys = [...new Set([...now, ...then].map(({ key }) => key))];
    const of = (counts: readonly Counted<Key>[], key: Key): number => counts.find((each) => each.key === key)?.count ?? 0;
    return { caption, heads, rows: keys.map((key) => ({ key, label: choiceText(key), figures: [of(now, key), of(then, key)], share: of(now, key) / all })) };
  };
  return [
    {
      caption: strings.tableDue, heads,
      rows: dueLines.map((key) => ({ key, label: byKey(strings)[`due_${key}`] ?? key, figures: [due[key], before.due[key]] }))
    },
    {
      caption: strings.tableReceived, heads,
      rows: receivedLines.map((key) => ({ key, label: byKey(strings)[`received_${key}`] ?? key, figures: [received[key], before.received[key]] }))
    },
    shareTable(strings.byRight, due.byRight, before.due.byRight, choiceText),
    shareTable(strings.byService, due.byService, before.due.byService, (key) => names.service(key) || period.noService),
    ...(due.byController.some(({ key }) => key !== '') ? [shareTable(strings.byController, due.byController, before.due.byController, names.controller)] : []),
    countTable(strings.byGround, due.byGround, before.due.byGround),
    countTable(strings.byOutcome, received.byOutcome, before.received.byOutcome)
  ].filter(({ rows }) => rows.length > 0);
}

/** A sheet's name has no more letters than this, and none of some signs. */
const sheetName = (title: string, place: number): string => `${place + 1} ${title.replace(/[\\/?*[\]:]/g, ' ')}`.slice(0, 31);
const [wide, narrow] = [60, 16];

/** The same tables as sheets, each under its own name. */
export const sheetsOf = (tables: readonly FigureTableProps[]): readonly Sheet[] => tables.map(({ caption, heads, rows }, place) => ({
  name: sheetName(caption, place), columns: heads.map((title, column) => ({ title, width: column === 0 ? wide : narrow })), rows: rows.map(({ label, figures }) => [label, ...figures])
}));
