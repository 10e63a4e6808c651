import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MineDesk, type MineDeskProps } from './mineDesk';

/** What a person does with the page, and sees of it. */
export const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
export const click = (name: string | RegExp): void => { fireEvent.click(button(name)); };
export const cards = (): readonly string[] => screen.getAllByRole('listitem').map((item) => within(item).getByRole('button').textContent ?? '');
export async function opened(props: MineDeskProps, title: string | RegExp): Promise<void> {
  render(<MineDesk {...props} />);
  fireEvent.click(await screen.findByRole('button', { name: title }));
  await screen.findByRole('heading', { name: 'Your answer' });
}
