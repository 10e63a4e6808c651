/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { emptySeverityDraft, wordingsOf, type SeverityInput } from '../../../rules/severity';
import { ScoreHistory, SeveritySection } from './index';

jest.mock('../../../../loc/texts', () => {
  const actual = jest.requireActual<typeof import('../../../../loc/texts')>('../../../../loc/texts');
  actual.readTextsIn('cy-GB');
  return actual;
});

configure({ defaultHidden: true });
afterEach(cleanup);

let held: SeverityInput;
const Panel: React.FC = () => {
  const [draft, setDraft] = React.useState<SeverityInput>({ severity: emptySeverityDraft('en-GB'), risk: 'Not decided', riskReason: '' });
  held = draft;
  return (
    <DeskRoot theme={undefined} lang="cy-GB">
      <SeveritySection logId={7} facts={{ dataTypes: ['Health data'], dataSubjectTypes: ['Children'], incidentKind: 'emailWrongPerson', protection: 'None', peopleCount: 3, peopleBand: undefined }}
        problems={[]} locale="cy-GB" draft={draft} onChange={setDraft} />
    </DeskRoot>
  );
};

test('the scoring is in Welsh, and what is kept is worded in Welsh', () => {
  render(<Panel />);
  fireEvent.click(screen.getByRole('button', { name: 'Dewis yr hyn a awgrymir' }));
  fireEvent.click(within(screen.getByRole('group', { name: 'Enw llawn' })).getByRole('radio', { name: /^0.75 Ychydig o bobl mewn tref fach/ }));
  expect(screen.getByText('Sgôr 3.25 o 6: Uchel')).toBeInTheDocument();
  expect(screen.getByText('Byddai sgôr “Uchel” yn peri i rywun ddisgwyl: Risg uchel.')).toBeInTheDocument();
  expect(screen.getByText(/Ymhlith y bobl mae: Plant/)).toBeInTheDocument();
  expect(held.severity.wordingLanguage).toBe('cy-GB');
  expect(wordingsOf(held.severity)[1]).toBe('Enw llawn: 0.75. Ychydig o bobl mewn tref fach sydd â’r enw hwn.');
});

test('earlier scores have Welsh bands and dates', () => {
  render(<ScoreHistory locale="cy-GB" scores={[{ at: Temporal.Instant.from('2026-11-20T17:00:00Z'), by: 'Priya Nandra', score: 4.5, band: 'Very high' }]} />);
  expect(screen.getByRole('row', { name: '4.50 Uchel iawn Dydd Gwener 20 Tachwedd 2026 am 17:00 Priya Nandra' })).toBeInTheDocument();
});
