/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import words from '../../../../loc/requestPage';
import requestWords from '../../../../loc/requests';
import searchWords from '../../../../loc/searchDesk';
import { CasePage } from '../../../../casework/ui/page/CasePage';
import type { CasePlaces } from '../../../../casework/ui/page/useCasePlace';
import { readSettings } from '../../../../platform/settings';
import { settingsAtOpening } from '../../../../platform/settings/atOpening';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import type { RequestCommand } from '../../../rules/cases/commands';
import { emptyRequestFile } from '../../../rules/cases/requestFile';
import { found } from '../../../rules/cases/testRequests';
import type { RequestValues } from '../../../rules/cases/values';
import { anAnswer, aSearch } from '../../../rules/searches/testSearches';
import { readSearches, settleSearch } from '../../../store/searches';
import { memoryRequests, type MemoryRequests } from '../testing/memoryRequests';
import { RequestUi } from '../testing/requestPanel';

jest.mock('../../../store/searches');
jest.mock('../../../../platform/settings/officers', () => ({ ...jest.requireActual<object>('../../../../platform/settings/officers'), readOfficerSettings: jest.fn() }));
jest.mock('../../../../platform/settings/atOpening');
jest.mock('../../../../platform/settings', () => ({ ...jest.requireActual<object>('../../../../platform/settings'), readSettings: jest.fn() }));
beforeEach(() => {
  jest.mocked(readOfficerSettings).mockResolvedValue({ settings: defaultOfficerSettings, row: undefined });
  jest.mocked(settingsAtOpening).mockResolvedValue({ settings: undefined, row: undefined });
  jest.mocked(readSettings).mockResolvedValue({ settings: undefined, row: undefined });
});
afterEach(cleanup);

/** The page of one request, with one of its commands open or with none. */
function show(known: Partial<RequestValues>, command?: RequestCommand, changes: Partial<MemoryRequests> = {}): void {
  const opened = found(known);
  const places: CasePlaces = {
    place: { reference: opened.reference, command }, beside: undefined, noted: () => undefined, asking: false, go: () => undefined, guard: () => undefined, stay: () => undefined, leave: () => undefined,
    linkTo: () => ({ href: '#', onClick: () => undefined })
  };
  render(<RequestUi store={{ ...memoryRequests(opened), ...changes }}><CasePage places={places} reference={opened.reference} turn={0} contact={null} /></RequestUi>);
}
const step = (name: string): HTMLElement => within(screen.getByRole('region', { name: 'Steps' })).getByText(name).closest('li') ?? document.body;

test('a search that is settled in its panel is counted by the steps at once', async () => {
  let isSettled = false;
  jest.mocked(settleSearch).mockImplementation((_services, question) => { isSettled = true; return Promise.resolve(question); });
  jest.mocked(readSearches).mockImplementation(() => Promise.resolve({
    found: [{ question: aSearch(), stand: isSettled ? 'settled' : 'answered', answer: anAnswer(), answers: [anAnswer()], later: undefined, isLate: false, isOfOfficer: true, missing: [] }], strays: [], files: []
  }));
  show({}, 'searches', { readCounts: () => Promise.resolve({ searches: 1, searchAnswered: isSettled ? 0 : 1 }) });
  const settle = await screen.findByRole('button', { name: `${searchWords.settle}: Housing` }, { timeout: 5000 });
  expect(step(words.step_searches)).not.toHaveTextContent('Done');
  fireEvent.click(settle);
  await waitFor(() => expect(step(words.step_searches)).toHaveTextContent('Done'));
});

test('what is kept and not used while it is contested is told above all else and in the summary, with since when and why, until it is lifted', async () => {
  const restriction = { since: '2026-11-05', why: 'The date of birth.', toldLateBecause: '' };
  const response = { right: 'Rectification' as const, reasons: '', recipientsTold: '', done: '', searches: [], parts: [] };
  show({ rights: ['Rectification'], file: { ...emptyRequestFile, responses: [{ ...response, restriction }] } });
  const line = await screen.findByText('Correction: since Thursday 5 November 2026. The date of birth.');
  expect(line.closest('header')).toHaveTextContent(requestWords.keptUnusedTitle);
  expect(await screen.findByText(/; kept, but not used, since Thursday 5 November 2026: The date of birth\.$/)).toBeInTheDocument();
  cleanup();
  show({ rights: ['Rectification'], file: { ...emptyRequestFile, responses: [{ ...response, restriction: { ...restriction, lifted: '2026-11-20', told: '2026-11-19' } }] } });
  expect(await screen.findByText(/^Not answered, last day/)).not.toHaveTextContent('kept');
  expect(screen.queryByText(requestWords.keptUnusedTitle)).not.toBeInTheDocument();
});
