/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import * as React from 'react';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { DeskRoot } from '../theme/DeskRoot';
import { PersonBox } from './PersonBox';
import type { FoundPerson, PeopleSearch } from './person';

const people: readonly FoundPerson[] = [
  { upn: 'martin.cole@northmere.example', displayName: 'Martin Cole', about: 'Head of Revenues' },
  { upn: 'm.cole@northmere.example', displayName: 'Martina Cole', about: 'Social worker' }
];
const search: PeopleSearch = (text) => Promise.resolve(people.filter(({ displayName }) => displayName.toLowerCase().startsWith(text.toLowerCase())));

interface ManagerProps {
  readonly start?: FoundPerson;
  readonly by?: PeopleSearch;
  readonly error?: string;
  readonly chosen?: (person: FoundPerson | undefined) => void;
}

const Manager: React.FC<ManagerProps> = ({ start, by = search, error, chosen }) => {
  const [person, setPerson] = React.useState(start);
  return (
    <PersonBox id="manager" label="Line manager" hint="We tell them too." error={error} person={person} search={by}
      onChange={(now) => {
        setPerson(now);
        chosen?.(now);
      }} />
  );
};

const show = (props: ManagerProps = {}): HTMLElement => {
  render(<DeskRoot theme={undefined} lang="en-GB"><Manager {...props} /></DeskRoot>);
  return screen.getByRole('combobox', { name: 'Line manager' });
};
const type = (box: HTMLElement, value: string): void => {
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value } });
};
/** Until the search has answered. */
const answered = (): Promise<void> => act(async () => {
  jest.advanceTimersByTime(400);
  await Promise.resolve();
});
const leave = (box: HTMLElement): void => {
  fireEvent.keyDown(box, { key: 'Tab' });
  fireEvent.blur(box);
};

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

test('the box is one control from the first moment: it keeps its name, hint and error with the focus in it, with a list, and with somebody chosen', async () => {
  const box = show({ error: 'Choose somebody from the list' });
  const described = 'We tell them too. Error: Choose somebody from the list';
  expect(box).toHaveAccessibleDescription(described);
  type(box, 'mart');
  expect(box).toHaveAccessibleDescription(described);
  await answered();
  expect(screen.getByRole('combobox', { name: 'Line manager' })).toBe(box);
  expect(box).toHaveAttribute('aria-expanded', 'true');
  expect(box).toHaveAccessibleDescription(described);
  expect(box).toHaveAttribute('aria-invalid', 'true');
  fireEvent.click(screen.getByRole('option', { name: /Martin Cole/ }));
  expect(screen.getByRole('combobox', { name: 'Line manager' })).toBe(box);
  expect(box).toHaveAccessibleDescription(`${described} Head of Revenues`);
});

test('the list holds options and nothing else; the box points at the one that the arrows are on', async () => {
  const box = show();
  type(box, 'mart');
  await answered();
  const list = screen.getByRole('listbox', { name: 'Line manager' });
  expect(box).toHaveAttribute('aria-controls', list.id);
  expect([...list.children].map((child) => child.getAttribute('role'))).toEqual(['option', 'option']);
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  const [first] = within(list).getAllByRole('option');
  expect(box).toHaveAttribute('aria-activedescendant', first.id);
  expect(first).toHaveAttribute('aria-selected', 'true');
  expect(within(list).queryByRole('status')).toBeNull();
});

test('somebody is chosen by Enter and by Tab on the option, and by the full name; never by being the only one found', async () => {
  const chosen = jest.fn();
  const box = show({ chosen });
  type(box, 'martina');
  await answered();
  fireEvent.keyDown(box, { key: 'Enter' });
  leave(box);
  expect(chosen).not.toHaveBeenCalled();
  expect(box).toHaveValue('martina');
  expect(box).toHaveAccessibleDescription('We tell them too. Nobody is chosen for “martina” yet. Choose a person from the list.');
  type(box, 'martina');
  await answered();
  fireEvent.keyDown(box, { key: 'ArrowDown' });
  leave(box);
  expect(chosen).toHaveBeenLastCalledWith(expect.objectContaining({ upn: 'm.cole@northmere.example' }));
  type(box, 'martin cole');
  await answered();
  leave(box);
  expect(chosen).toHaveBeenLastCalledWith(expect.objectContaining({ upn: 'martin.cole@northmere.example' }));
});

test('a full name that was left before the search had answered is chosen when it has', async () => {
  const box = show();
  type(box, 'Martin Cole');
  leave(box);
  expect(box).toHaveAccessibleDescription(/Nobody is chosen/);
  await answered();
  expect(box).toHaveAccessibleDescription('We tell them too. Head of Revenues');
});

test('another letter makes the person nobody again, and so does the button, which gives the focus to the box', () => {
  const chosen = jest.fn();
  const box = show({ start: people[0], chosen });
  expect(box).toHaveValue('Martin Cole');
  type(box, 'Martin Col');
  expect(chosen).toHaveBeenLastCalledWith(undefined);
  expect(box).toHaveValue('Martin Col');
  cleanup();
  const again = show({ start: people[0], chosen });
  fireEvent.click(screen.getByRole('button', { name: 'Remove Martin Cole' }));
  expect(again).toHaveValue('');
  expect(again).toHaveFocus();
});

test('an answer that a newer question has overtaken is passed over', async () => {
  const answers: ((found: readonly FoundPerson[]) => void)[] = [];
  const box = show({ by: () => new Promise((resolve) => { answers.push(resolve); }) });
  type(box, 'ma');
  await answered();
  type(box, 'martina');
  await answered();
  await act(async () => {
    answers[1]([people[1]]);
    answers[0](people);
    await Promise.resolve();
  });
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

test('a search that fails is said under the box, and the words stay', async () => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const box = show({ by: () => Promise.reject(new Error('no network')) });
  type(box, 'mart');
  await answered();
  expect(screen.getAllByText('The people search could not be loaded. You can leave this empty.').length).toBeGreaterThan(0);
  expect(box).toHaveValue('mart');
});
