/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import strings from '../../../loc/reading';
import * as React from 'react';
import { compareTexts } from '../../documents/difference';
import type { Block, ReadingText, UnreadableReason } from '../../rules';
import { DifferenceView } from './DifferenceView';
import { TextNotices, UnreadableFile } from './UnreadableFile';

const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: [{ text }] });
const heading = (text: string, number?: string): Block => ({ kind: 'heading', level: 1, ...(number ? { number } : {}), inlines: [{ text }] });
const table = (...rows: readonly (readonly string[])[]): Block => ({ kind: 'table', rows: rows.map((row) => row.map((text) => ({ blocks: [paragraph(text)] }))) });
const policy = (...blocks: readonly Block[]): ReadingText => ({ v: 1, title: 'Access', language: 'en-GB', blocks, notices: [] });

const before = policy(heading('Purpose'), paragraph('Why we answer.'), heading('Time'), paragraph('Answers take 40 days.'), paragraph('Nothing is charged.'), paragraph('Extensions are told.'), table(['Kind', 'Days'], ['Simple', '40']));
const after = policy(heading('Purpose'), paragraph('Why we answer.'), heading('Time'), paragraph('Answers take one month.'), paragraph('Nothing is charged.'), paragraph('Extensions are told.'), paragraph('Complaints go to the DPO first.'), table(['Kind', 'Days'], ['Simple', '30']));
const show = (from: ReadingText, to: ReadingText): ReturnType<typeof render> => render(<DifferenceView difference={compareTexts(from, to)} language="en-GB" before="version 1.0" after="version 2.0" headingLevel={4} />);

describe('the difference of two versions', () => {
  test('says first in words what changed and where, and shows no section that stayed', () => {
    show(before, after);
    expect(screen.getByText('Paragraphs changed: 2. Added: 1. Removed: 0.')).toBeInTheDocument();
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Time']);
    expect(screen.getByText('Sections without changes, not shown: 1')).toBeInTheDocument();
  });

  test('says which of two sections of one name it means', () => {
    const twice = (days: string): ReadingText => policy(heading('Time'), { kind: 'heading', level: 2, inlines: [{ text: 'Detail' }] }, paragraph('One.'), heading('Fees'), { kind: 'heading', level: 2, inlines: [{ text: 'Detail' }] }, paragraph(`Paid within ${days} days.`));
    show(twice('40'), twice('30'));
    expect(screen.getByRole('heading', { name: 'Detail (under Fees)' })).toBeInTheDocument();
  });

  test('is heard as well as seen, with the kind of each change in words', () => {
    const { container } = show(before, after);
    const [first, second, third] = [...container.querySelectorAll('[data-change]')];
    expect(first).toHaveTextContent('Changed: Answers take removed: 40 days end of removed. added: one month end of added. .');
    expect(second).toHaveTextContent('Added: added: Complaints go to the DPO first. end of added.');
    expect(within(third as HTMLElement).getAllByRole('cell')[2]).toHaveTextContent('removed: 40 end of removed. added: 30 end of added.');
    expect(first.querySelector('del')).toHaveTextContent('40 days');
  });

  test('folds away what stayed and shows it when asked', async () => {
    show(before, after);
    expect(screen.queryByText('Nothing is charged.')).not.toBeInTheDocument();
    const fold = screen.getByText('Show what stayed the same here (2)').closest('details') as HTMLDetailsElement;
    fold.open = true;
    expect(await screen.findByText('Nothing is charged.')).toBeInTheDocument();
  });

  test('leads from change to change and round again', async () => {
    const { container } = show(before, after);
    const changes = [...container.querySelectorAll('[data-change]')];
    const next = screen.getByRole('button', { name: 'Next change' });
    await userEvent.click(next);
    expect(changes[0]).toHaveFocus();
    await userEvent.click(next);
    expect(changes[1]).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Change 2 of 3');
    await userEvent.click(screen.getByRole('button', { name: 'Previous change' }));
    await userEvent.click(screen.getByRole('button', { name: 'Previous change' }));
    expect(changes[2]).toHaveFocus();
  });

  test('of texts that say the same is one sentence', () => {
    show(before, policy(...before.blocks.map((block) => (block.kind === 'heading' ? { ...block, number: '7' } : block))));
    expect(screen.getByText('The words of version 1.0 and version 2.0 are the same.')).toBeInTheDocument();
  });
});

describe('a file without a text', () => {
  test.each(['empty', 'no-text', 'password', 'damaged', 'too-large', 'unknown-format'] as const)('says why (%s) and what to do', (reason: UnreadableReason) => {
    render(<UnreadableFile reason={reason} fileName="policy.pdf" level={3} />);
    expect(screen.getByRole('alert')).toHaveTextContent('policy.pdf');
    expect(screen.getByRole('heading', { level: 3, name: strings[`unreadable_${reason}`] })).toBeInTheDocument();
    expect(screen.getByText(strings[`unreadableDo_${reason}`])).toBeInTheDocument();
  });

  test('notices of a text are told, and none where there is none', () => {
    const { container, rerender } = render(<TextNotices notices={[]} />);
    expect(container).toBeEmptyDOMElement();
    rerender(<TextNotices notices={['tracked-changes', 'comments', 'pictures-without-text', 'guessed-structure']} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });
});
