/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { councilSettings } from '../../../../local/testing/testDesk';
import { settingsAtOpening } from '../../../platform/settings/atOpening';
import type { DeskServices } from '../../../platform/host/services';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import type { AnyCase } from '../../rules/kind';
import { testValues } from '../../testing/testKind';
import type { CasePanelProps } from '../panel';
import { ControllerPanel } from './ControllerPanel';

jest.mock('../../../platform/settings/atOpening');
afterEach(cleanup);

const school = { key: 'st-marys', name: 'St Mary’s Primary School', nameCy: 'Ysgol y Santes Fair', letterhead: [] };
const services = { locale: 'cy-GB' } as unknown as DeskServices;
const me = { id: 11, name: 'Priya Nandra' };

async function open(controller: string, controllers: readonly (typeof school)[] = [school]): Promise<AnyCase[]> {
  jest.mocked(settingsAtOpening).mockResolvedValue({ settings: { ...councilSettings, controllers: [...controllers] }, row: undefined });
  const found: AnyCase = { logId: 7, etag: '', reference: 'TST-2026-00007', undelivered: 0, aroundDesk: undefined, unreadable: [], isRestricted: false, values: testValues({ controller }) };
  const saved: AnyCase[] = [];
  const run: CasePanelProps['run'] = (command) => {
    const result = command(found, { now: undefined as never, me });
    if (result.ok) saved.push({ ...found, values: result.next });
    return Promise.resolve(result.ok ? 'saved' : 'problems');
  };
  await act(async () => {
    render(<DeskRoot theme={undefined} lang="en-GB"><ControllerPanel services={services} access={{ role: 'officer', me, officers: [] }} found={found} run={run} problems={[]} busy={false} say={() => undefined} fail={(error) => { throw error; }} /></DeskRoot>);
    await Promise.resolve();
  });
  return saved;
}
const choose = async (value: string): Promise<void> => {
  fireEvent.change(screen.getByRole('combobox', { name: 'Whose case is it?' }), { target: { value } });
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Save' })); await Promise.resolve(); });
};
const options = (): readonly (string | null)[] => screen.getAllByRole('option').map((each) => each.textContent);

test('the council and those of the settings are offered, in the reader’s language, and the key of what is chosen is saved', async () => {
  const saved = await open('');
  expect(options()).toEqual(['Northmere Borough Council', 'Ysgol y Santes Fair']);
  await choose('st-marys');
  expect(saved).toMatchObject([{ values: { controller: 'st-marys' } }]);
});

test('one that the settings do not name any more stays until another is chosen', async () => {
  const saved = await open('closed-school');
  expect(options()).toEqual(['Northmere Borough Council', 'Ysgol y Santes Fair', 'closed-school (not in the settings any more)']);
  expect(screen.getByRole('combobox')).toHaveValue('closed-school');
  await choose('');
  expect(saved).toMatchObject([{ values: { controller: '' } }]);
});

test('where the council acts for nobody there is nothing to choose', async () => {
  await open('', []);
  expect(screen.queryByRole('combobox')).toBeNull();
});
