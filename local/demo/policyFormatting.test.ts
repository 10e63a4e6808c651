import { policies } from '../../src/policies/lists';
import { drawElement, type DrawnElement } from '../workbench/client/formatting/draw';
import { contextFor } from '../workbench/client/formatting/testing';
import type { FormatElement, FormatValue } from '../workbench/client/formatting/types';

/** What the views of `Policies` say in a cell, at 3 pm on 22 November 2026. */
type Formatted = 'ReviewDue' | 'PolicyStatus' | 'PublishedFile' | 'ApprovedOn';

function cell(column: Formatted, row: Readonly<Record<string, FormatValue>>): { readonly words: string; readonly icons: readonly string[]; readonly classes: readonly string[] } {
  const shown = (element: DrawnElement): readonly DrawnElement[] => (element.style['display'] === 'none' ? [] : [element, ...element.children.flatMap(shown)]);
  const parts = shown(drawElement(policies.columns[column].formatting as FormatElement, contextFor(row, { currentField: column })));
  return {
    words: parts.map(({ text }) => text ?? '').filter((text) => text !== '').join(' '),
    icons: parts.map(({ iconName }) => iconName ?? '').filter((name) => name !== ''),
    classes: parts.map(({ className }) => className).filter((name) => name !== '')
  };
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
const due = (day: string, PolicyStatus = 'In force') => cell('ReviewDue', { ReviewDue: midnight(day), PolicyStatus });

test('a review says in words and with an icon how it stands, not with colour alone', () => {
  expect(due('2026-11-21')).toEqual({ words: '21/11/2026 Overdue', icons: ['ErrorBadge'], classes: ['sp-field-severity--severeWarning'] });
  expect(due('2026-11-23')).toEqual({ words: '23/11/2026 Due in 90 days', icons: ['Warning'], classes: ['sp-field-severity--warning'] });
  expect(due('2027-11-22')).toEqual({ words: '22/11/2027 Not due yet', icons: ['CompletedSolid'], classes: ['sp-field-severity--good'] });
});

test('a review that is due today is not overdue before the day is over', () => {
  expect(due('2026-11-22').words).toBe('22/11/2026 Due in 90 days');
});

test('a policy without a date says so, and a withdrawn one has no review', () => {
  expect(cell('ReviewDue', { ReviewDue: '', PolicyStatus: 'In force' })).toEqual({ words: 'No date', icons: ['Unknown'], classes: ['sp-field-severity--warning'] });
  expect(due('2026-11-21', 'Withdrawn')).toEqual({ words: '21/11/2026', icons: [], classes: [] });
});

test.each([['Draft', 'Edit'], ['In force', 'CompletedSolid'], ['Under review', 'Search'], ['Withdrawn', 'Blocked2'], ['Our own', 'Unknown']])('the status %s is said in words, beside an icon', (status, icon) => {
  expect(cell('PolicyStatus', { PolicyStatus: status })).toMatchObject({ words: status, icons: [icon] });
});

test('a published file that was replaced or is gone is a warning; one that nobody looked at says nothing', () => {
  expect(cell('PublishedFile', { PublishedFile: 'Changed' })).toEqual({ words: 'Changed since it was published', icons: ['ShieldAlert'], classes: ['sp-field-severity--severeWarning'] });
  expect(cell('PublishedFile', { PublishedFile: 'Missing' })).toEqual({ words: 'Missing', icons: ['Unknown'], classes: ['sp-field-severity--severeWarning'] });
  expect(cell('PublishedFile', { PublishedFile: 'Fits' })).toEqual({ words: 'As published', icons: ['CompletedSolid'], classes: ['sp-field-severity--good'] });
  expect(cell('PublishedFile', { PublishedFile: '' })).toEqual({ words: '', icons: [], classes: [] });
});

test('a day is shown as a day', () => {
  expect(cell('ApprovedOn', { ApprovedOn: midnight('2026-06-30') }).words).toBe('30/06/2026');
  expect(cell('ApprovedOn', { ApprovedOn: '' }).words).toBe('');
});
