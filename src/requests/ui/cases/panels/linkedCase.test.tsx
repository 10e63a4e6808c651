/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, screen, waitFor } from '@testing-library/react';
import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/requestPanels';
import words from '../../../../loc/requests';
import { readSettings } from '../../../../platform/settings';
import { settingsAtOpening } from '../../../../platform/settings/atOpening';
import { defaultOfficerSettings, readOfficerSettings } from '../../../../platform/settings/officers';
import { DeskError } from '../../../../platform/sharepoint/errors';
import { found } from '../../../rules/cases/testRequests';
import { field, press, saved, showPanel, type, wrong } from '../testing/requestPanel';

jest.mock('../../../../platform/settings/officers', () => ({ ...jest.requireActual<object>('../../../../platform/settings/officers'), readOfficerSettings: jest.fn() }));
jest.mock('../../../../platform/settings/atOpening');
jest.mock('../../../../platform/settings', () => ({ ...jest.requireActual<object>('../../../../platform/settings'), readSettings: jest.fn() }));
beforeEach(() => {
  jest.mocked(readOfficerSettings).mockResolvedValue({ settings: defaultOfficerSettings, row: undefined });
  jest.mocked(settingsAtOpening).mockResolvedValue({ settings: undefined, row: undefined });
  jest.mocked(readSettings).mockResolvedValue({ settings: undefined, row: undefined });
});
afterEach(cleanup);

/** It is said on the screen, and to whoever listens. */
const heard = async (reference: string): Promise<void> => { expect(await screen.findAllByText(`${shared.saved} ${shared.namedNotAsked.replace('{0}', reference)}`)).not.toHaveLength(0); };

test('a linked case that there is not is named beside its box with all that was typed; one that there is is saved, and one of another log with a word that it was not looked up', async () => {
  const store = showPanel('assess', {}, { ...found({ caseState: 'Closed' }, 'SAR-2026-00009'), logId: 9 });
  await screen.findByText(strings.assessIntro);
  type(strings.linkedLabel, 'sar-2026-00008');
  await press(strings.assessSave);
  await waitFor(() => expect(wrong()).toEqual([expect.stringContaining(shared['problem_no-such-case'])]));
  expect(field(strings.linkedLabel)).toHaveValue('sar-2026-00008');
  type(strings.linkedLabel, 'SAR-2026-00001');
  await press(strings.assessSave);
  await waitFor(() => expect(wrong()).toEqual([expect.stringContaining(words['problem_linked-itself'])]));
  expect(store.saves).toEqual([]);
  type(strings.linkedLabel, 'sar-2026-00009 ');
  await press(strings.assessSave);
  expect(await saved(store)).toMatchObject({ linked: 'SAR-2026-00009' });
  cleanup();
  const other = showPanel('assess');
  await screen.findByText(strings.assessIntro);
  type(strings.linkedLabel, 'CMP-2026-00003');
  await press(strings.assessSave);
  await heard('CMP-2026-00003');
  expect(other.saves[0].next.linked).toBe('CMP-2026-00003');
});

test('where it could not be looked for a linked case, the answer is saved all the same', async () => {
  const store = showPanel('assess');
  store.findCase = () => Promise.reject(new DeskError('offline'));
  await screen.findByText(strings.assessIntro);
  type(strings.linkedLabel, 'SAR-2026-00008');
  await press(strings.assessSave);
  expect(await saved(store)).toMatchObject({ linked: 'SAR-2026-00008' });
  await heard('SAR-2026-00008');
});
