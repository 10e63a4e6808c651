/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { ErrorSummary } from '../../../../shared-ui/ErrorSummary';
import type { CaseProblem } from '../../../rules/cases/command';
import { emptySeverityDraft, readSeverityFile, severityProblems, writeSeverityFile, completeSeverity, type SeverityInput } from '../../../rules/severity';
import { severityFileWith } from '../../../rules/severity/testSeverity';
import { ScoreHistory, SeveritySection, severitySummaryLines, type SavedScore, type SeveritySectionProps } from './index';

// what is folded away is in the page all the same; whether it shows is the browser tests' business
configure({ defaultHidden: true });
afterEach(cleanup);

const facts: SeveritySectionProps['facts'] = {
  dataTypes: ['Basic personal identifiers', 'Economic and financial data'], dataSubjectTypes: ['Employees'], incidentKind: 'emailWrongPerson', protection: 'None', peopleCount: 150, peopleBand: undefined
};
const empty: SeverityInput = { severity: emptySeverityDraft('en-GB'), risk: 'Not decided', riskReason: '' };

let held: SeverityInput;
const Panel: React.FC<{ readonly start?: SeverityInput } & Partial<SeveritySectionProps>> = ({ start = empty, ...props }) => {
  const [draft, setDraft] = React.useState(start);
  held = draft;
  return <DeskRoot theme={undefined} lang="en-GB"><SeveritySection logId={7} facts={facts} problems={[]} locale="en-GB" {...props} draft={draft} onChange={setDraft} /></DeskRoot>;
};

const pick = (group: RegExp | string, answer: RegExp): void => { fireEvent.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: answer })); };
const score = (): string => screen.getAllByRole('status').map((each) => each.textContent).find((text) => /^Score/.test(text ?? '')) ?? '';

function chooseHigh(): void {
  pick('Financial data', /^3 Shows how/);
  pick('Full name', /^1 The name comes/);
  pick(/seen the data/, /^\+0.25 People who are known/);
  pick(/altered/, /^0 No/);
  pick(/out of reach/, /^0 No/);
  pick(/mean harm/, /^0 No sign/);
}

describe('choosing', () => {
  test('shows the score as it is chosen, says what is missing, and then what the score means', () => {
    render(<Panel />);
    expect(screen.getByText('The score appears when a kind of data and an identifier are chosen.')).toBeInTheDocument();
    pick('Financial data', /^3 Shows how/);
    pick('Full name', /^1 The name comes/);
    expect(score()).toBe('Score so far 3.00 of 6: High');
    expect(screen.getByText('Not answered yet, and counted as nothing: Confidentiality, Integrity, Availability, Malicious intent.')).toBeInTheDocument();
    pick(/seen the data/, /^\+0.25 People who are known/);
    expect(score()).toBe('Score so far 3.25 of 6: High');
    pick(/altered/, /^0 No/);
    pick(/out of reach/, /^0 No/);
    pick(/mean harm/, /^0 No sign/);
    expect(score()).toBe('Score 3.25 of 6: High');
    expect(screen.getByText('Data 3 × identification 1 + circumstances 0.25 = 3.25')).toBeInTheDocument();
    expect(screen.getByText(/significant consequences, which they overcome with serious difficulty/)).toBeInTheDocument();
  });

  test('gives the picture its words', () => {
    render(<Panel start={{ ...empty, severity: severityFileWith({ class: 'financial', dpc: 3, ei: 1 }) }} />);
    expect(screen.getByRole('img', { name: 'Scale from 0 to 6: Low under 2; Medium 2 to under 3; High 3 to under 4; Very high 4 and more. The score stands at 3.00.' })).toBeInTheDocument();
  });

  test('keeps each choice with the words that are shown, fit for the column', () => {
    render(<Panel />);
    chooseHigh();
    const file = completeSeverity(held.severity);
    if (!file) throw new Error('not complete');
    expect(file.identifiers[0].wording).toBe('Full name: 1. The name comes with more, such as date of birth and email address.');
    expect(readSeverityFile(writeSeverityFile(file))).toEqual({ state: 'read', file: JSON.parse(JSON.stringify(file)) });
  });

  test('asks why a class lies away from its starting point, with reasons of that direction only', () => {
    render(<Panel />);
    pick('Financial data', /^2 Shows something/);
    const reasons = screen.getByRole('group', { name: 'Why is it lower than 3, the starting point?' });
    expect(within(reasons).getAllByRole('checkbox')).toHaveLength(3);
    fireEvent.click(within(reasons).getByRole('checkbox', { name: 'It was public before the breach' }));
    expect(held.severity.dataClasses).toMatchObject([{ class: 'financial', level: 2, reasons: ['public'] }]);
    pick('Financial data', /^3 Shows how/);
    expect(screen.queryByRole('group', { name: /Why is it/ })).toBeNull();
  });

  test('takes a choice back', () => {
    render(<Panel />);
    pick('Picture', /^0.75 It is clear/);
    expect(held.severity.identifiers).toHaveLength(1);
    pick('Picture', /^Not in the data/);
    expect(held.severity.identifiers).toEqual([]);
  });

  test('lowers the identification for protection', () => {
    render(<Panel />);
    chooseHigh();
    pick(/Does protection/, /^Encrypted, and the key is safe/);
    expect(score()).toBe('Score 1.00 of 6: Low');
  });

  test('warns a quarter under a limit, and not on it', () => {
    render(<Panel />);
    pick('Financial data', /^3 Shows how/);
    pick('Full name', /^0.75 Few/);
    pick(/seen the data/, /^\+0.5 An unknown/);
    expect(screen.getByText('2.75 is just under 3, where “High” begins. Look at each choice again before you rely on “Medium”.')).toBeInTheDocument();
    pick(/altered/, /^\+0.25/);
    expect(score()).toBe('Score so far 3.00 of 6: High');
    expect(screen.queryByText('Just under a limit')).toBeNull();
  });
});

describe('what the facts suggest', () => {
  test('is marked and counts for nothing until the officer takes it', () => {
    render(<Panel />);
    expect(screen.getByText('The facts of the case name: Money matters: bank, benefits, council tax, pay.', { exact: false })).toBeInTheDocument();
    expect(held).toBe(empty);
    fireEvent.click(screen.getByRole('button', { name: 'Choose what is suggested' }));
    expect(held.severity.dataClasses.map((choice) => [choice.class, choice.level])).toEqual([['simple', 1], ['financial', 3]]);
    expect(held.severity.confidentiality?.value).toBe(0.25);
    expect(screen.getByText('Chosen as suggested. Check each choice.')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Choose what is suggested' })).toBeNull();
  });

  test('flags stand beside the score and follow the facts', () => {
    const { rerender } = render(<Panel />);
    const flag = (name: string): string | null | undefined => screen.getByText(name).nextElementSibling?.textContent;
    expect([flag('More than 100 people'), flag('Data that nobody can read')]).toEqual(['Yes', 'No']);
    rerender(<Panel facts={{ ...facts, peopleCount: 100, protection: 'Encrypted' }} />);
    expect([flag('More than 100 people'), flag('Data that nobody can read')]).toEqual(['No', 'Yes']);
  });

  test('facts that changed after the assessment are told, and change nothing by themselves', () => {
    const saved = severityFileWith({ class: 'financial', dpc: 3, ei: 1, confidentiality: 0.25 });
    render(<Panel start={{ ...empty, severity: saved }} saved={saved} facts={{ ...facts, dataTypes: ['Economic and financial data', 'Health data'] }} />);
    expect(screen.getByText(/“Sensitive data” is not scored/)).toBeInTheDocument();
    expect(held.severity).toBe(saved);
  });
});

describe('the risk test', () => {
  const scored = { ...empty, severity: severityFileWith({ class: 'financial', dpc: 3, ei: 1, confidentiality: 0.25 }) };

  test('says what the score makes one expect, and whose reading that is', () => {
    render(<Panel start={scored} />);
    expect(screen.getByText('A score of “High” would make one expect: High risk.')).toBeInTheDocument();
    expect(screen.getByText(/desk’s reading and no rule of the ICO/)).toBeInTheDocument();
  });

  test('asks for a reason when the decision departs from the score', () => {
    render(<Panel start={scored} />);
    const reason = (): HTMLElement => screen.getByRole('textbox', { name: /Reason for the decision/ });
    pick(/How likely/, /^High risk\./);
    expect(screen.queryByText(/departs from the score/)).toBeNull();
    expect(reason()).toHaveAccessibleName('Reason for the decision (optional)');
    pick(/How likely/, /^Unlikely\./);
    expect(screen.getByText(/Your decision departs from the score/)).toBeInTheDocument();
    expect(reason()).toHaveAccessibleName('Reason for the decision');
    fireEvent.change(reason(), { target: { value: 'The recipient deleted it unread.' } });
    expect(held).toMatchObject({ risk: 'Unlikely', riskReason: 'The recipient deleted it unread.' });
    expect(severityProblems(held)).toEqual([]);
  });

  test('more than 100 people is a reason to consider a higher risk', () => {
    render(<Panel start={{ ...empty, severity: severityFileWith({ dpc: 1, ei: 1 }) }} />);
    expect(screen.getByText('More than 100 people are affected: consider a higher risk.')).toBeInTheDocument();
  });
});

describe('what keeps it from being saved', () => {
  const Refused: React.FC<{ readonly problems: readonly CaseProblem[]; readonly start?: SeverityInput }> = ({ problems, start }) => (
    <><DeskRoot theme={undefined} lang="en-GB"><ErrorSummary lines={severitySummaryLines(7, problems)} turn={1} /></DeskRoot><Panel start={start} problems={problems} /></>
  );

  test('stands beside its question, and the summary leads there', () => {
    const problems = severityProblems(empty);
    render(<Refused problems={problems} />);
    const summary = within(screen.getByRole('group', { name: 'There is a problem' }));
    expect(summary.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Choose at least one kind of data', 'Choose at least one thing that tells whose data it is', 'Answer: Who has, or may have, seen the data?', 'Answer: Was the data altered?', 'Answer: Was the data out of reach?', 'Answer: Did somebody mean harm?'
    ]);
    fireEvent.click(summary.getByRole('link', { name: 'Choose at least one kind of data' }));
    expect(document.activeElement).toHaveTextContent(/^Simple data/);
    fireEvent.click(summary.getByRole('link', { name: 'Answer: Was the data altered?' }));
    expect(document.activeElement).toHaveAccessibleName(/^0 No, or there is no sign/);
    expect(screen.getByRole('group', { name: /altered/ })).toHaveAccessibleDescription('Error: Answer: Was the data altered?');
  });

  test('an answer that was put right loses its error at once', () => {
    render(<Refused problems={severityProblems(empty)} />);
    expect(screen.getByRole('group', { name: /altered/ })).toHaveAccessibleDescription(/Error/);
    pick(/altered/, /^0 No/);
    expect(screen.getByRole('group', { name: /altered/ })).toHaveAccessibleDescription('');
    expect(screen.getByRole('group', { name: /out of reach/ })).toHaveAccessibleDescription(/Error/);
  });

  test('a missing reason is asked for in its own place', () => {
    const severity = { ...severityFileWith({ class: 'behavioural', dpc: 4, ei: 1 }) };
    const start: SeverityInput = { severity, risk: 'Unlikely', riskReason: '' };
    render(<Refused problems={severityProblems(start)} start={start} />);
    expect(screen.getByRole('link', { name: 'Say why “Behaviour data” is higher than its starting point' })).toBeInTheDocument();
    fireEvent.click(screen.getByRole('link', { name: 'Say why the decision on the risk departs from the score' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Reason for the decision' }));
  });
});

describe('earlier scores', () => {
  const at = (iso: string): Temporal.Instant => Temporal.Instant.from(iso);
  const scores: readonly SavedScore[] = [
    { at: at('2026-11-20T17:00:00Z'), by: 'Priya Nandra', score: 3.25, band: 'High' },
    { at: at('2026-11-21T09:30:00Z'), by: 'Sam Okafor', score: 1.75, band: 'Low' },
    { at: at('2026-11-20T19:00:00Z'), by: 'Priya Nandra', score: 4, band: 'Very high' }
  ];

  test('the newest comes first in words, the oldest first in the line', () => {
    render(<ScoreHistory scores={scores} locale="en-GB" />);
    expect(screen.getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual([
      '1.75 LowSaturday 21 November 2026 at 09:30Sam Okafor', '4.00 Very highFriday 20 November 2026 at 19:00Priya Nandra', '3.25 HighFriday 20 November 2026 at 17:00Priya Nandra'
    ]);
    expect(screen.getByRole('img', { name: 'Line of the scores, oldest first: 3.25, 4.00, 1.75.' })).toBeInTheDocument();
  });

  test('one score makes no line, and none says so', () => {
    const { rerender } = render(<ScoreHistory scores={scores.slice(0, 1)} locale="en-GB" />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText('3.25')).toBeInTheDocument();
    rerender(<ScoreHistory scores={[]} locale="en-GB" />);
    expect(screen.getByText('No score has been saved yet.')).toBeInTheDocument();
  });

  test('a band that the desk does not know is shown as it stands', () => {
    render(<ScoreHistory scores={[{ ...scores[0], band: '<b>Extreme</b>' }]} locale="en-GB" />);
    expect(screen.getByText(/<b>Extreme<\/b>/)).toBeInTheDocument();
  });
});

test('the words of a saved assessment are shown as they were kept, in their language', () => {
  const saved = { ...severityFileWith({ dpc: 1, ei: 1 }), wordingLanguage: 'cy-GB' as const };
  render(<Panel start={{ ...empty, severity: saved }} saved={saved} />);
  expect(screen.getByText('name as worded').closest('[lang]')).toHaveAttribute('lang', 'cy-GB');
});
