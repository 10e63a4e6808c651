import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { memoryStore } from '../../../../casework/ui/staff/testing/memoryStore';
import { services, settings } from '../../../../casework/ui/staff/testing/staffDesk';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { MyDpias, type MyDpiasProps } from '../MyDpias';
import type { MemoryDpias } from './memoryDpias';

/** *My DPIAs* over a store in memory. */
export function openMine(store: MemoryDpias, more: Partial<MyDpiasProps> = {}): void {
  render(<DeskRoot theme={undefined} lang="en-GB"><MyDpias services={services} settings={settings} store={store} drafts={memoryStore()} {...more} /></DeskRoot>);
}

export const press = (name: string | RegExp): void => { fireEvent.click(screen.getByRole('button', { name })); };
export const type = (label: string | RegExp, value: string): HTMLElement => {
  const box = screen.getByLabelText(label);
  fireEvent.change(box, { target: { value } });
  return box;
};

/** Opens the one DPIA of the store, at a part of it. */
export async function openForm(store: MemoryDpias, part?: string | RegExp, more: Partial<MyDpiasProps> = {}): Promise<void> {
  openMine(store, more);
  fireEvent.click(await screen.findByRole('button', { name: 'Parking permits online' }));
  await screen.findByRole('heading', { level: 2, name: 'Parking permits online' });
  if (part !== undefined) press(part);
}
