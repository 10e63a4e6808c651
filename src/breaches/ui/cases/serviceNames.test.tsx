/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, render, screen } from '@testing-library/react';
import { readSettings } from '../../../platform/settings/store';
import type { NamedService } from '../../../platform/settings';
import { DeskError } from '../../../platform/sharepoint/errors';
import { DeskRoot } from '../../../shared-ui/theme/DeskRoot';
import { memoryStore } from '../../../casework/ui/staff/testing/memoryStore';
import { reportStore, services, settings } from '../testing/reportDesk';
import { ReportPage } from '../ReportPage';
import { ServiceNames, useServiceText } from '../../../casework/ui/serviceNames';
import { line, now, officer } from './worklist/testWorklist';
import { Worklist } from '../../../casework/ui/worklist/Worklist';
import { breachRoom } from './room';
import { breachWorklist } from './worklist/breachWorklist';
import { valueText } from './fields';

jest.mock('../../../platform/settings/store', () => ({ readSettings: jest.fn() }));
const read = jest.mocked(readSettings);
afterEach(() => { cleanup(); read.mockReset(); });

const named = [{ ...settings.services[0], nameCy: 'Tai' }];
const inWelsh = { ...services, now: () => now, locale: 'cy-GB' as const };

async function worklist(about: typeof services, known?: readonly NamedService[]): Promise<void> {
  render(
    <DeskRoot theme={undefined} lang="cy-GB">
      <ServiceNames services={about} known={known}>
        <Worklist services={about} access={officer} readWorklist={() => Promise.resolve([line(1, 60), line(2, 50, { service: 'The depot' })])} turn={0} room={breachRoom} parts={breachWorklist} onCommand={() => undefined} />
      </ServiceNames>
    </DeskRoot>
  );
  await act(async () => { await Promise.resolve(); });
}

test('on the desk a service stands in the reader’s language, and what is none as it was typed', async () => {
  await worklist(inWelsh, named);
  expect(screen.getByText('Tai')).toBeInTheDocument();
  expect(screen.getByText('The depot')).toBeInTheDocument();
  expect(read).not.toHaveBeenCalled();
});

test('a panel over the list reads the names for a Welsh reader, once, and sends nothing for an English one', async () => {
  read.mockResolvedValue({ settings: { ...settings, services: named }, row: undefined });
  await worklist(inWelsh);
  expect(screen.getByText('Tai')).toBeInTheDocument();
  expect(read).toHaveBeenCalledTimes(1);
  cleanup();
  await worklist({ ...inWelsh, locale: 'en-GB' });
  expect(screen.getByText('Housing')).toBeInTheDocument();
  expect(read).toHaveBeenCalledTimes(1);
});

test('where the settings cannot be read the English name stands', async () => {
  const warn = jest.spyOn(console, 'warn').mockReturnValue();
  read.mockRejectedValue(new DeskError('throttled'));
  await worklist(inWelsh);
  expect(screen.getByText('Housing')).toBeInTheDocument();
  expect(warn).toHaveBeenCalledTimes(1);
  warn.mockRestore();
});

test('a comparison of two versions says the service in the reader’s language', () => {
  const Said: React.FC = () => <p>{valueText('facts.service', 'Housing', { locale: 'cy-GB', officers: [], serviceText: useServiceText() })}</p>;
  render(<ServiceNames services={inWelsh} known={named}><Said /></ServiceNames>);
  expect(screen.getByText('Tai')).toBeInTheDocument();
});

test('who reports in Welsh chooses among Welsh names; what is chosen is the code', async () => {
  const page = <ReportPage services={inWelsh} settings={{ ...settings, services: [...named, { ...settings.services[0], name: 'Planning' }] }} loadStore={() => Promise.resolve(reportStore())} loadOwn={() => Promise.resolve(reportStore())} drafts={memoryStore()} />;
  render(<DeskRoot theme={undefined} lang="cy-GB">{page}</DeskRoot>);
  await act(async () => { await Promise.resolve(); });
  const choices = [...document.querySelectorAll<HTMLOptionElement>('#desk-report-service option')].map(({ value, textContent }) => [value, textContent]);
  expect(choices.slice(1)).toEqual([['Housing', 'Tai'], ['Planning', 'Planning']]);
});
