/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { focusField } from '../focus';
import { FilePicker } from './FilePicker';
import type { ChosenFile } from './chosenFiles';

function draw(onChange: (files: readonly ChosenFile[]) => void = () => undefined): HTMLElement {
  const { container } = render(<FilePicker id="evidence" label="Files" files={[]} onChange={onChange} judge={({ name }) => ({ take: true, name })} locale="en-GB" />);
  return container;
}

test('each way to add files stands once: its button, and not the box behind it too', () => {
  const container = draw();
  expect(screen.getAllByRole('button').map((button) => button.textContent?.trim())).toEqual(['Choose files', 'Take a photograph']);
  const boxes = [...container.querySelectorAll<HTMLInputElement>('input[type=file]')];
  expect(boxes).toHaveLength(2);
  for (const box of boxes) expect(box).not.toBeVisible();
  expect(screen.queryAllByLabelText(/Choose files|Take a photo/)).toEqual([]);
});

test('the button opens the box, and an error leads to the button', () => {
  const container = draw();
  const opened = jest.fn();
  container.querySelector('input[multiple]')?.addEventListener('click', opened);
  fireEvent.click(screen.getByRole('button', { name: 'Choose files' }));
  expect(opened).toHaveBeenCalledTimes(1);
  focusField('evidence');
  expect(screen.getByRole('button', { name: 'Choose files' })).toHaveFocus();
});

test('a word about what a file holds comes when it is read, and the file is chosen all the same; one that cannot be read is no matter here', async () => {
  const chosen: string[] = [];
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const look = (file: File): Promise<string | undefined> => (file.name === 'gone.docx' ? Promise.reject(new Error('NotReadableError')) : Promise.resolve(file.name === 'locked.docx' ? `${file.name} is protected` : undefined));
  const { container } = render(<FilePicker id="evidence" label="Files" files={[]} onChange={(files) => chosen.push(...files.map(({ name }) => name))} judge={({ name }) => ({ take: true, name })} look={look} locale="en-GB" />);
  const [box] = container.querySelectorAll('input[type=file]');
  fireEvent.change(box, { target: { files: ['plain.docx', 'locked.docx', 'gone.docx'].map((name) => new File(['x'], name)) } });
  expect(chosen).toEqual(['plain.docx', 'locked.docx', 'gone.docx']);
  expect(await screen.findByText('locked.docx is protected')).toBeInTheDocument();
  expect(screen.getByRole('alert').textContent?.trim()).toBe('locked.docx is protected');
  expect(warned).toHaveBeenCalledTimes(1);
  warned.mockRestore();
});
