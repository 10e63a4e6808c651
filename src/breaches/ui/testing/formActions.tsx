import * as React from 'react';
import '@testing-library/jest-dom';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ReportStore } from '../storePort';
import { formBrowser } from '../../../casework/ui/staff/testing/formBrowser';
import type { memoryStore } from '../../../casework/ui/staff/testing/memoryStore';
import { ReportDesk, reportStore } from './reportDesk';

export interface OpenedForm {
  /** The drafts that this browser keeps, fresh for each test. */
  readonly drafts: () => ReturnType<typeof memoryStore>;
  open(store?: ReportStore, upn?: string): Promise<void>;
}

/** The report form for the tests of a file, with a browser of its own for each of them. */
export function reportForm(): OpenedForm {
  const drafts = formBrowser();
  return {
    drafts,
    open: async (store = reportStore(), upn) => {
      render(<ReportDesk store={store} drafts={drafts()} upn={upn} />);
      await screen.findByRole('textbox', { name: 'What happened?' });
    }
  };
}

export const story = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'What happened?' });
export const type = (box: HTMLElement, value: string): void => { fireEvent.change(box, { target: { value } }); };
export const group = (name: string): HTMLElement => screen.getByRole('group', { name: new RegExp(name) });
export const pick = (name: string, answer: string): void => { fireEvent.click(within(group(name)).getByRole('radio', { name: answer })); };

export function chooseKind(words: string): void {
  const box = screen.getByRole('combobox', { name: 'What kind of thing is it?' });
  type(box, words);
  fireEvent.click(screen.getAllByRole('option')[0]);
}

/** The fewest answers that make a report. */
export function answer(): void {
  chooseKind('badge');
  type(story(), 'I left my badge in the taxi.');
  fireEvent.click(within(group('When did you notice')).getByRole('button', { name: 'Just now' }));
  pick('Do you know when it happened', 'Not known');
  pick('Is it contained', 'Partly');
  if (screen.queryByRole('group', { name: /equipment lost or stolen/ })) {
    pick('equipment lost or stolen', 'Yes, lost');
  }
  type(screen.getByRole('combobox', { name: 'Your service' }), 'Housing');
}

export const send = (): void => { fireEvent.click(screen.getByRole('button', { name: /^(Send report|Try sending again)$/ })); };
export const draftSaved = (): Promise<HTMLElement> => screen.findByText(/Draft saved/, undefined, { timeout: 3000 });
