/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { AnnouncerProvider } from '../../shared-ui/Announcer';
import type { Audience } from '../rules/audience';
import { AudienceFields } from './publish/AudienceFields';
import { TeamRoom } from './team/TeamRoom';

const mockServices = [{ name: 'Housing', nameCy: 'Tai' }, { name: 'Planning' }];
jest.mock('../../platform/settings/store', () => ({ readSettings: () => Promise.resolve({ settings: { services: mockServices } }) }));

const services = { locale: 'cy-GB', now: () => Temporal.Instant.from('2026-11-22T10:00:00Z') } as unknown as DeskServices;
const settle = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });

test('whom a policy concerns is typed and shown in either language, and stored as the service is', async () => {
  const stored: Audience[] = [];
  const Fields: React.FC = () => {
    const [audience, setAudience] = React.useState<Audience>({ kind: 'some', groups: [], departments: ['Planning'], jobTitles: [] });
    stored.push(audience);
    return <AudienceFields services={services} audience={audience} counting={{ name: 'no' }} onCount={() => undefined} error={undefined} onChange={setAudience} />;
  };
  render(<AnnouncerProvider><Fields /></AnnouncerProvider>);
  await settle();
  const box = document.getElementById('audience-departments') as HTMLInputElement;
  expect([...document.querySelectorAll<HTMLOptionElement>('#audience-departments-known option')].map(({ value }) => value)).toEqual(['Tai', 'Planning']);
  for (const typed of ['tai', 'Housing', 'The depot']) {
    fireEvent.change(box, { target: { value: typed } });
    fireEvent.keyDown(box, { key: 'Enter' });
  }
  expect(stored.at(-1)).toMatchObject({ departments: ['Planning', 'Housing', 'The depot'] });
  expect(screen.getByRole('button', { name: /Tai/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Housing/ })).not.toBeInTheDocument();
});

test('the head of a service sees it by its Welsh name', async () => {
  const team = [{ name: 'Housing', whole: undefined, policies: [] }, { name: 'Closed long ago', whole: undefined, policies: [] }];
  const open = (): ReturnType<React.ComponentProps<typeof TeamRoom>['open']> => Promise.resolve({ services, team, named: mockServices });
  render(<TeamRoom open={open} />);
  await settle();
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Tai', 'Closed long ago']);
});
