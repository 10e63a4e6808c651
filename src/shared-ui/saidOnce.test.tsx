/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useSaidOnChange } from './Announcer';
import { ErrorSummary } from './ErrorSummary';
import { DateTimeBox } from './fields/DateTimeBox';
import { RadioGroup } from './fields/RadioGroup';
import { TextBox } from './fields/TextBox';
import { MessagePanel } from './MessagePanel';
import { formFaults } from './testing/formFaults';
import { named, sharesWord } from './text';
import { DeskRoot } from './theme/DeskRoot';

const desk = (children: React.ReactNode): ReturnType<typeof render> => render(<DeskRoot theme={undefined} lang="en-GB">{children}</DeskRoot>);
const nothing = (): void => undefined;

describe('What takes the focus', () => {
  it('is said by that with its title and its words, and is no alert as well', () => {
    desk(<MessagePanel tone="success" urgent takesFocus title="Saved"><p>Reference 42.</p></MessagePanel>);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('group', { name: 'Saved' })).toHaveFocus();
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Reference 42.');
    expect(formFaults(document)).toEqual([]);
  });

  it('without a title is called by its words', () => {
    desk(<MessagePanel tone="error" urgent takesFocus><p>Nothing was saved.</p></MessagePanel>);
    expect(screen.getByRole('group', { name: 'Nothing was saved.' })).toHaveFocus();
  });

  it('is the error summary, with all its lines', () => {
    desk(<ErrorSummary turn={1} lines={[{ fieldId: 'one', text: 'Say what happened' }, { fieldId: 'two', text: 'Give a day' }]} />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('group', { name: 'There is a problem' })).toHaveFocus();
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Say what happened Give a day');
  });
});

describe('A text that is said when it changes', () => {
  const Told: React.FC<{ readonly text: string; readonly cause?: string }> = ({ text, cause }) => {
    useSaidOnChange(text, cause ?? text);
    return null;
  };
  const said = (): string => screen.getByRole('status').textContent ?? '';
  const drawn = (text: string, cause?: string): React.ReactElement => <DeskRoot theme={undefined} lang="en-GB"><Told text={text} cause={cause} /></DeskRoot>;
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const pause = (): void => act(() => void jest.advanceTimersByTime(600));

  it('is not said at first, and once after many changes', () => {
    const { rerender } = render(drawn('Recipients: 3'));
    pause();
    expect(said()).toBe('');
    rerender(drawn('Recipients: 2'));
    rerender(drawn('Recipients: 1'));
    expect(said()).toBe('');
    pause();
    expect(said()).toBe('Recipients: 1');
  });

  it('is not said at every minute of a clock', () => {
    const { rerender } = render(drawn('71 hours left', 'noticed on Monday'));
    rerender(drawn('70 hours left', 'noticed on Monday'));
    pause();
    expect(said()).toBe('');
    rerender(drawn('46 hours left', 'noticed on Sunday'));
    pause();
    expect(said()).toBe('46 hours left');
  });
});

describe('One control is marked wrong', () => {
  const box = (date: string, time: string): void => void desk(<DateTimeBox id="at" label="When was it?" hint="As far as is known" error="Give the day and the time" date={date} time={time} onChange={nothing} />);
  const wrong = (): readonly string[] => [...document.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id);

  it.each([['', '', 'at-date'], ['2026-11-20', '', 'at-time'], ['', '10:00', 'at-date'], ['2099-01-01', '10:00', 'at-date']])('of a day "%s" and a time "%s": %s', (date, time, id) => {
    box(date, time);
    expect(wrong()).toEqual([id]);
    expect(document.getElementById(id)).toHaveAccessibleDescription('Error: Give the day and the time');
    expect(screen.getByRole('group', { name: 'When was it?' })).toHaveAccessibleDescription('As far as is known');
  });

  it('and a question with radio buttons is one group, which says the error', () => {
    desk(<RadioGroup id="kind" label="Which kind?" error="Choose a kind" choices={[{ key: 'a', text: 'A' }, { key: 'b', text: 'B' }]} value="" onChange={nothing} />);
    expect(screen.queryByRole('radiogroup')).toBeNull();
    expect(screen.getByRole('group', { name: 'Which kind?' })).toHaveAccessibleDescription('Error: Choose a kind');
  });
});

describe('An error names its field by the words of the label', () => {
  it('in the summary, where its own words do not', () => {
    desk(
      <>
        <ErrorSummary turn={1} lines={[{ fieldId: 'owner', text: 'This is needed' }, { fieldId: 'day', text: 'Give a later day of review' }]} />
        <TextBox id="owner" label="Owner" optional value="" onChange={nothing} />
        <TextBox id="day" label="Next review" value="" onChange={nothing} />
      </>
    );
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Owner: This is needed', 'Give a later day of review']);
    expect(formFaults(document)).toEqual([]);
    fireEvent.click(screen.getByRole('link', { name: /Owner/ }));
    expect(screen.getByRole('textbox', { name: /Owner/ })).toHaveFocus();
  });

  it('also after a question mark, and in Welsh after a mutation', () => {
    expect(named('Who decided?', 'This is needed')).toBe('Who decided? This is needed');
    expect(sharesWord('Penderfyniad', 'Rhowch eich benderfyniad')).toBe(true);
    expect(sharesWord('Owner', 'This is needed')).toBe(false);
  });
});
