import { complaintLog } from '../../src/complaints/lists/complaintLog';
import { requestLog } from '../../src/requests/lists/requestLog';
import { drawElement, type DrawnElement } from '../workbench/client/formatting/draw';
import { contextFor } from '../workbench/client/formatting/testing';
import type { FormatElement } from '../workbench/client/formatting/types';

/** What the column of a clock that counts days says beside the day, at 3 pm on 22 November 2026. */
function said({ columns }: typeof complaintLog | typeof requestLog, lastDay: string): string {
  const shown = (element: DrawnElement): readonly DrawnElement[] => (element.style['display'] === 'none' ? [] : [element, ...element.children.flatMap(shown)]);
  const row = { DueAt: new Date(`${lastDay}T23:59:59Z`), ClockState: 'Running', CaseState: 'New', AroundDesk: false };
  const formatting: object = columns.DueAt.formatting;
  return shown(drawElement(formatting as FormatElement, contextFor(row, { currentField: 'DueAt' }))).map(({ text }) => text ?? '').filter((text) => text !== '').slice(1).join(' ');
}

describe.each([['complaints', complaintLog], ['requests', requestLog]] as const)('the clock in the list of %s', (_log, list) => {
  test.each([
    ['2026-11-20', 'Late 2 days over'], ['2026-11-21', 'Late 1 day over'], ['2026-11-22', 'Due soon last day'], ['2026-11-23', 'Due soon 1 day left'], ['2026-11-25', 'Due soon 3 days left'], ['2026-12-22', 'In time 30 days left']
  ])('counts days as the page of the case does: the last day was %s', (lastDay, words) => expect(said(list, lastDay)).toBe(words));
});
