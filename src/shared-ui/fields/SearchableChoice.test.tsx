/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import * as React from 'react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { SidePanel } from '../SidePanel';
import { DeskRoot } from '../theme/DeskRoot';
import { SearchableChoice, type SearchableOption } from './SearchableChoice';

const options: readonly SearchableOption[] = [
  { key: 'email', text: 'An email went to the wrong person', group: 'Sent to the wrong place' },
  { key: 'post', text: 'Post went to the wrong address', group: 'Sent to the wrong place' },
  { key: 'lost', text: 'A laptop was lost', group: 'Lost or stolen', description: 'Also a phone or a tablet' }
];
const find = (typed: string): readonly SearchableOption[] => options.filter(({ text }) => text.toLowerCase().includes(typed.trim().toLowerCase()));

const Choice: React.FC<{ readonly start?: string; readonly error?: string; readonly changed?: (key: string) => void }> = ({ start = '', error, changed }) => {
  const [value, setValue] = React.useState(start);
  return (
    <SearchableChoice id="kind" label="What kind of thing is it?" hint="Type any word." error={error} options={options} find={find} value={value}
      onChange={(key) => {
        setValue(key);
        changed?.(key);
      }} />
  );
};

const show = (choice: React.ReactElement): HTMLElement => {
  render(<DeskRoot theme={undefined} lang="en-GB">{choice}</DeskRoot>);
  return screen.getByRole('combobox', { name: 'What kind of thing is it?' });
};
const type = (box: HTMLElement, value: string): void => {
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value } });
};
/** As a browser does it: the key, and then the focus goes away. */
const tab = (box: HTMLElement): void => {
  fireEvent.keyDown(box, { key: 'Tab' });
  fireEvent.blur(box);
};

afterEach(cleanup);

describe('the list', () => {
  test('has its options in groups with names, and nothing else in it', () => {
    const box = show(<Choice />);
    fireEvent.click(box);
    const list = screen.getByRole('listbox', { name: 'What kind of thing is it?' });
    expect(within(list).getAllByRole('group').map((group) => group.getAttribute('aria-labelledby') ?? '').map((id) => document.getElementById(id)?.textContent))
      .toEqual(['Sent to the wrong place', 'Lost or stolen']);
    expect(within(within(list).getByRole('group', { name: 'Lost or stolen' })).getAllByRole('option')).toHaveLength(1);
    expect([...list.children].map((child) => child.getAttribute('role'))).toEqual(['group', 'group']);
    expect([...list.querySelectorAll('[role=group] > *')].map((child) => child.getAttribute('role'))).toEqual(['presentation', 'option', 'option', 'presentation', 'option']);
  });

  test('is flat, best first, while something is searched for', () => {
    const box = show(<Choice />);
    type(box, 'wrong');
    expect([...screen.getByRole('listbox').children].map((child) => child.getAttribute('role'))).toEqual(['option', 'option']);
  });

  test('is not there, and not said to be, when nothing fits', () => {
    const box = show(<Choice />);
    type(box, 'zebra');
    expect(box).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getAllByText('Nothing found. Try another word.').length).toBeGreaterThan(0);
  });
});

describe('what was typed', () => {
  test.each([
    ['fits one answer alone', 'laptop', 'A laptop was lost', 'lost'],
    ['is an answer word for word', 'post went  to the wrong address ', 'Post went to the wrong address', 'post']
  ])('is chosen on Tab when it %s', (why, typed, shown, key) => {
    const changed = jest.fn();
    const box = show(<Choice changed={changed} />);
    type(box, typed);
    tab(box);
    expect(changed.mock.calls).toEqual([[key]]);
    expect(box).toHaveValue(shown);
  });

  test('gives way to the option that the arrows point at', () => {
    const box = show(<Choice />);
    type(box, 'wrong');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    tab(box);
    expect(box).toHaveValue('Post went to the wrong address');
  });

  test('stays when it fits several or none, nothing is chosen, and it is said beside the box', () => {
    const changed = jest.fn();
    const box = show(<Choice start="lost" changed={changed} error="Choose what kind of thing happened" />);
    type(box, 'wrong');
    tab(box);
    expect(box).toHaveValue('wrong');
    expect(changed.mock.calls).toEqual([['']]);
    expect(box).toHaveAccessibleDescription('Type any word. Error: Choose what kind of thing happened “wrong” is not in the list, so nothing is chosen. Choose an answer from the list.');
    expect(box).toHaveAttribute('aria-invalid', 'true');
    type(box, 'laptop');
    tab(box);
    expect(box).toHaveValue('A laptop was lost');
    expect(box).not.toHaveAccessibleDescription(/is not in the list/);
  });

  test('emptied, takes the answer back', () => {
    const changed = jest.fn();
    const box = show(<Choice start="lost" changed={changed} />);
    type(box, '');
    tab(box);
    expect(changed.mock.calls).toEqual([['']]);
  });
});

describe('Escape', () => {
  // Fluent's icons are the page's
  beforeEach(() => { jest.spyOn(console, 'warn').mockImplementation(() => undefined); });
  afterEach(() => { jest.restoreAllMocks(); });

  const panel = (dismissed: () => void): void => {
    render(
      <SidePanel theme={undefined} lang="en-GB" title="Triage" close="Close" dirty={false} onDismissed={dismissed}
        leaving={{ heading: 'Leave?', text: 'Something is not saved.', stay: 'Stay', go: 'Leave' }}>
        <Choice />
      </SidePanel>
    );
  };

  test('in an open list closes the list, keeps what was typed, and leaves the panel open', () => {
    panel(() => undefined);
    const box = screen.getByRole('combobox');
    type(box, 'wrong');
    fireEvent.keyDown(box, { key: 'Escape', which: 27, keyCode: 27 });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(box).toHaveValue('wrong');
    expect(document.querySelector('.ms-Panel.is-open')).not.toBeNull();
  });

  test('in a box whose list is closed is the panel’s', () => {
    panel(() => undefined);
    const box = screen.getByRole('combobox');
    fireEvent.keyDown(box, { key: 'Escape', which: 27, keyCode: 27 });
    expect(document.querySelector('.ms-Panel.is-open')).toBeNull();
  });
});
