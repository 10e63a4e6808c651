/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Block, Inline, ReadingText } from '../../rules';
import { ReadingView } from './ReadingView';

const words = (text: string): readonly Inline[] => [{ text }];
const heading = (level: 1 | 2 | 3 | 4 | 5 | 6, text: string, number?: string): Block => ({ kind: 'heading', level, ...(number ? { number } : {}), inlines: words(text) });
const paragraph = (text: string): Block => ({ kind: 'paragraph', inlines: words(text) });
const policy = (blocks: readonly Block[], language = 'en-GB'): ReadingText => ({ v: 1, title: 'Retention', language, blocks, notices: [] });

describe('the text of a policy', () => {
  test('has headings that fit under those of the page, with the numbers that Word counts', () => {
    render(<ReadingView text={policy([heading(2, 'Purpose', '4'), heading(3, 'Scope', '4.1'), heading(6, 'Deep')])} headingLevel={3} />);
    expect(screen.getByRole('heading', { level: 3, name: '4 Purpose' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 4, name: '4.1 Scope' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 6, name: 'Deep' })).toBeInTheDocument();
  });

  test('is in its own language, and the words of the desk in it are in the language of the page', () => {
    render(<ReadingView text={policy([paragraph('Cedwir cofnodion.'), { kind: 'picture', alternative: 'Siart' }], 'cy-GB')} />);
    expect(screen.getByText('Cedwir cofnodion.').closest('[lang]')).toHaveAttribute('lang', 'cy-GB');
    expect(screen.getByText('Picture:')).toHaveAttribute('lang', 'en-GB');
  });

  test('says no language that is none', () => {
    const { container } = render(<ReadingView text={policy([paragraph('Words')], 'x" onload="')} />);
    expect(container.querySelector('[lang]')).toBeNull();
  });

  test('keeps lists in lists with the marks that Word counts', () => {
    render(<ReadingView text={policy([{ kind: 'list', ordered: true, items: [{ marker: '(a)', blocks: [paragraph('Keep'), { kind: 'list', ordered: false, items: [{ blocks: [paragraph('safe')] }] }] }, { marker: '(b)', blocks: [paragraph('Destroy')] }] }])} />);
    const [outer, inner] = screen.getAllByRole('list');
    expect(within(outer).getAllByRole('listitem')[0]).toHaveTextContent(/^\(a\) Keepsafe$/);
    expect(within(inner).getByRole('listitem')).toHaveTextContent('safe');
    expect(outer).toContainElement(inner);
  });

  test('has tables with heads of columns and of rows, and cells that were merged', () => {
    const cell = (text: string, more = {}): { blocks: readonly Block[] } => ({ blocks: [paragraph(text)], ...more });
    render(<ReadingView text={policy([{ kind: 'table', rows: [[cell('Record', { header: true }), cell('Years', { header: true, colSpan: 2 })], [cell('Case file', { header: true, rowSpan: 2 }), cell('6'), cell('from closing')]] }])} />);
    expect(screen.getByRole('columnheader', { name: 'Years' })).toHaveAttribute('colspan', '2');
    expect(screen.getByRole('rowheader', { name: 'Case file' })).toHaveAttribute('rowspan', '2');
  });

  test('opens links beside the policy, and shows markup as the words that it is', () => {
    render(<ReadingView text={policy([{ kind: 'paragraph', inlines: [{ text: '<img src=x onerror=alert(1)>' }, { text: 'the ICO', link: 'https://ico.org.uk/' }] }])} />);
    expect(screen.getByRole('link', { name: 'the ICO' })).toHaveAttribute('target', '_blank');
    expect(screen.getByText(/<img src=x/)).toBeInTheDocument();
  });

  test('leads from a list of contents to its headings when it is long, and to the title alone never', async () => {
    render(<ReadingView text={policy([heading(1, 'Retention policy'), ...['Purpose', 'Scope', 'Rules', 'Review'].map((one) => heading(2, one)), heading(4, 'Detail')])} />);
    const contents = screen.getByRole('navigation', { name: 'Contents' });
    expect(within(contents).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Purpose', 'Scope', 'Rules', 'Review', 'Detail']);
    await userEvent.click(within(contents).getByRole('link', { name: 'Rules' }));
    expect(screen.getByRole('heading', { name: 'Rules' })).toHaveFocus();
  });
});

describe('the end of the text', () => {
  const observers: { readonly see: (isIntersecting: boolean) => void }[] = [];
  beforeEach(() => {
    observers.length = 0;
    Object.assign(globalThis, {
      IntersectionObserver: class {
        private over = false;
        public constructor(callback: (entries: readonly { isIntersecting: boolean }[]) => void) {
          observers.push({ see: (isIntersecting) => { if (!this.over) callback([{ isIntersecting }]); } });
        }

        public observe(): void { this.over = false; }
        public disconnect(): void { this.over = true; }
      }
    });
  });
  afterEach(() => { Reflect.deleteProperty(globalThis, 'IntersectionObserver'); });

  test('is said once when it comes into sight', () => {
    const seen = jest.fn();
    render(<ReadingView text={policy([paragraph('Words')])} onEndSeen={seen} />);
    act(() => observers[0].see(false));
    expect(seen).not.toHaveBeenCalled();
    act(() => observers[0].see(true));
    act(() => observers[0].see(true));
    expect(seen).toHaveBeenCalledTimes(1);
  });

  test('is watched by nobody when nobody asks', () => {
    render(<ReadingView text={policy([paragraph('Words')])} />);
    expect(observers).toHaveLength(0);
  });
});
