/** @jest-environment jsdom */
import * as React from 'react';
import strings from '../../loc/setup';
import '@testing-library/jest-dom';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as store from '../../platform/settings/store';
import type { DeskSettings, StoredSettings } from '../../platform/settings';
import { DeskError } from '../../platform/sharepoint/errors';
import type { SPFI } from '../../platform/sharepoint/pnp';
import { SettingsForm } from './SettingsForm';

jest.mock('../../platform/settings/store');
const saveSettings = jest.mocked(store.saveSettings);
const readSettings = jest.mocked(store.readSettings);

const saved: DeskSettings = {
  councilName: 'Northmere Borough Council', nation: 'england-and-wales', dpoName: 'Priya Nandra', dpoPhone: '01632 960 100', dpoPhoneOutOfHours: '',
  mailbox: 'dataprotection@northmere.example', teams: { kind: 'none' }, caldicottUpn: '', ictSecurityUpn: '', joinerDays: 30, regulatorEn: 'the Information Commission (ICO)', regulatorCy: 'y Comisiwn Gwybodaeth (ICO)',
  services: [{ name: 'Housing', headUpn: '', championUpns: ['champion@northmere.example'], socialCare: false }]
};
const stored: StoredSettings<DeskSettings> = { settings: saved, row: { id: 1, etag: '"g,1"' } };
const empty: StoredSettings<DeskSettings> = { settings: undefined, row: undefined };
const sp = {} as SPFI;

function show(start: StoredSettings<DeskSettings>): jest.Mock {
  const onSaved = jest.fn();
  render(<SettingsForm sp={sp} siteUrl="https://northmere.example/sites/dataprotection" stored={start} onSaved={onSaved} />);
  return onSaved;
}
const box = (label: string | RegExp): HTMLInputElement => screen.getByLabelText(label);
const type = (label: string | RegExp, text: string): void => { fireEvent.change(box(label), { target: { value: text } }); };
const save = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Save settings' })); };

beforeEach(() => jest.resetAllMocks());

test('what is missing is listed at the top, each line leads to its field, and nothing is sent', async () => {
  show(empty);
  type('Phone in working hours', 'ring me');
  save();
  const summary = await screen.findByRole('group', { name: 'There is a problem' });
  expect(within(summary).getAllByRole('link').map((link) => link.textContent)).toEqual(expect.arrayContaining([
    'Enter: Name of the council', 'Enter: Name of the Data Protection Officer', 'Phone in working hours: enter a phone number such as 01632 960 100'
  ]));
  fireEvent.click(within(summary).getByRole('link', { name: 'Enter: Name of the council' }));
  expect(box('Name of the council')).toHaveFocus();
  expect(box('Phone in working hours')).toHaveValue('ring me');
  expect(saveSettings).not.toHaveBeenCalled();
});

test('every line of the summary leads to a field that is on the page', async () => {
  show({ settings: { ...saved, services: [{ ...saved.services[0], name: '' }, { ...saved.services[0], championUpns: ['x'] }], teams: { kind: 'chat', upn: '' } }, row: undefined });
  save();
  const links = within(await screen.findByRole('group', { name: 'There is a problem' })).getAllByRole('link');
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const link of links) {
    const id = link.getAttribute('href')?.slice(1) ?? '';
    expect({ id, there: document.getElementById(`${id}-box`) !== null }).toEqual({ id, there: true });
  }
});

test('the days that joiners have are saved as a number, and what is none leads to its field', async () => {
  saveSettings.mockImplementation((_sp, _url, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  show(stored);
  type('Days that joiners have', 'a month');
  save();
  const link = within(await screen.findByRole('group', { name: 'There is a problem' })).getByRole('link');
  expect(link).toHaveTextContent('Days that joiners have: give whole days, from 1 to 365');
  type('Days that joiners have', '28');
  save();
  await waitFor(() => expect(saveSettings).toHaveBeenCalledTimes(1));
  expect(saveSettings.mock.calls[0][2]).toMatchObject({ joinerDays: 28 });
});

test('the page with My policies is saved as it was given, and what is none leads to its field', async () => {
  saveSettings.mockImplementation((_sp, _url, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  show(stored);
  type(new RegExp(`^${strings.policiesPage}`), 'My policies');
  save();
  expect(within(await screen.findByRole('group', { name: 'There is a problem' })).getByRole('link')).toHaveTextContent('Page with My policies: give an address that begins with https:// or with /');
  type(new RegExp(`^${strings.policiesPage}`), '/sites/dataprotection/SitePages/My-policies.aspx');
  save();
  await waitFor(() => expect(saveSettings).toHaveBeenCalledTimes(1));
  expect(saveSettings.mock.calls[0][2]).toMatchObject({ policiesPage: '/sites/dataprotection/SitePages/My-policies.aspx' });
});

test('the council’s number with the ICO is saved once for every notification, and an empty box is none', async () => {
  saveSettings.mockImplementation((_sp, _url, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  show(stored);
  type(new RegExp(`^${strings.icoRegistration}`), ' Z1234567 ');
  save();
  await waitFor(() => expect(saveSettings).toHaveBeenCalledTimes(1));
  expect(saveSettings.mock.calls[0][2]).toMatchObject({ icoRegistration: 'Z1234567' });
  await waitFor(() => expect(box(new RegExp(`^${strings.icoRegistration}`))).toHaveValue('Z1234567'));
  type(new RegExp(`^${strings.icoRegistration}`), ' ');
  save();
  await waitFor(() => expect(saveSettings).toHaveBeenCalledTimes(2));
  expect(saveSettings.mock.calls[1][2].icoRegistration).toBeUndefined();
});

test('the regulator has the usual name until the council gives it another, and cannot go without one', async () => {
  saveSettings.mockImplementation((_sp, _url, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  show(stored);
  expect(screen.getByLabelText(strings.regulatorCy)).toHaveValue('y Comisiwn Gwybodaeth (ICO)');
  type(strings.regulatorEn, ' ');
  save();
  const link = within(await screen.findByRole('group', { name: 'There is a problem' })).getByRole('link');
  expect(link).toHaveTextContent(strings.regulatorEn);
  type(strings.regulatorEn, 'the Information Commissioner’s Office');
  save();
  await waitFor(() => expect(saveSettings).toHaveBeenCalledTimes(1));
  expect(saveSettings.mock.calls[0][2]).toMatchObject({ regulatorEn: 'the Information Commissioner’s Office', regulatorCy: 'y Comisiwn Gwybodaeth (ICO)' });
});

test('a service gets a Welsh name, another service’s is refused beside its field, and an empty one is none', async () => {
  saveSettings.mockImplementation((_sp, _url, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  const services = [...saved.services, { ...saved.services[0], name: 'Homes', nameCy: 'Tai', championUpns: [] }];
  show({ ...stored, settings: { ...saved, services } });
  const [first, second] = screen.getAllByLabelText(new RegExp(`^${strings.serviceNameCy}`));
  expect([first, second].map((each) => (each as HTMLInputElement).value)).toEqual(['', 'Tai']);
  fireEvent.change(first, { target: { value: 'Tai' } });
  save();
  const link = within(await screen.findByRole('group', { name: 'There is a problem' })).getByRole('link');
  expect(link).toHaveTextContent('Two services have the same name. Give each a name of its own.');
  fireEvent.click(link);
  expect(second).toHaveFocus();
  fireEvent.change(second, { target: { value: ' ' } });
  save();
  await waitFor(() => expect(saveSettings).toHaveBeenCalledTimes(1));
  expect(saveSettings.mock.calls[0][2].services).toEqual([{ ...saved.services[0], nameCy: 'Tai' }, { ...saved.services[0], name: 'Homes', championUpns: [] }]);
});

test('managers stand beside the champions: saved as they are, empty boxes left out; what is no address leads to its box', async () => {
  saveSettings.mockImplementation((_sp, _url, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
  show({ ...stored, settings: { ...saved, services: [{ ...saved.services[0], managerUpns: ['jo@northmere.example', 'marta'] }] } });
  fireEvent.click(screen.getByRole('button', { name: 'Add a manager' }));
  save();
  const link = within(await screen.findByRole('group', { name: 'There is a problem' })).getByRole('link');
  expect(link).toHaveTextContent(/^Manager: /);
  const id = link.getAttribute('href')?.slice(1) ?? '';
  expect(within(document.getElementById(`${id}-box`)!).getByText('Manager 2')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Remove manager 2' }));
  save();
  await waitFor(() => expect(saveSettings).toHaveBeenCalledTimes(1));
  expect(saveSettings.mock.calls[0][2].services).toEqual([{ ...saved.services[0], managerUpns: ['jo@northmere.example'] }]);
});

test('somebody who goes from champion to manager is a difference between two versions', async () => {
  const theirs: DeskSettings = { ...saved, services: [{ ...saved.services[0], championUpns: [], managerUpns: ['champion@northmere.example'] }] };
  saveSettings.mockRejectedValueOnce(new DeskError('conflict', { status: 412 }));
  readSettings.mockResolvedValue({ settings: theirs, row: { id: 1, etag: '"g,2"' } });
  show(stored);
  save();
  expect(await screen.findByText('Services: saved now “Housing, managers: champion@northmere.example”, yours “Housing, champion@northmere.example”')).toBeInTheDocument();
});

test('a save that fails says so in a sentence and keeps what was typed', async () => {
  saveSettings.mockRejectedValue(new DeskError('offline'));
  const onSaved = show(stored);
  type('Phone out of hours (optional)', '07700 900 123');
  save();
  const message = await screen.findByRole('group', { name: 'The settings were not saved' });
  expect(message).toHaveTextContent('You seem to be offline');
  expect(message).toHaveTextContent('Everything that you typed is still here');
  expect(box('Phone out of hours (optional)')).toHaveValue('07700 900 123');
  expect(onSaved).not.toHaveBeenCalled();
});

test('a change that someone else saved meanwhile is shown beside one\'s own, and either can be kept', async () => {
  const theirs: StoredSettings<DeskSettings> = { settings: { ...saved, dpoName: 'Tom Ashworth' }, row: { id: 1, etag: '"g,2"' } };
  saveSettings.mockRejectedValueOnce(new DeskError('conflict', { status: 412 }));
  readSettings.mockResolvedValue(theirs);
  const onSaved = show(stored);
  type('Name of the Data Protection Officer', 'P. Nandra');
  save();
  expect(await screen.findByText('Name of the Data Protection Officer: saved now “Tom Ashworth”, yours “P. Nandra”')).toBeInTheDocument();
  saveSettings.mockResolvedValueOnce({ settings: { ...saved, dpoName: 'P. Nandra' }, row: { id: 1, etag: '"g,3"' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save mine over theirs' }));
  await waitFor(() => expect(onSaved).toHaveBeenCalled());
  expect(saveSettings).toHaveBeenLastCalledWith(sp, expect.any(String), expect.objectContaining({ dpoName: 'P. Nandra' }), theirs);
});

test('an unchanged form saves exactly what was stored', async () => {
  saveSettings.mockResolvedValue(stored);
  show(stored);
  save();
  await screen.findByText('The settings are saved');
  expect(saveSettings).toHaveBeenCalledWith(sp, expect.any(String), saved, stored);
});

test('a service can be added and taken away', async () => {
  saveSettings.mockResolvedValue(stored);
  show(stored);
  fireEvent.click(screen.getByRole('button', { name: 'Add a service' }));
  fireEvent.change(screen.getAllByLabelText('Name of the service')[1], { target: { value: 'Planning' } });
  fireEvent.click(screen.getByRole('button', { name: 'Remove the service Housing' }));
  save();
  await screen.findByText('The settings are saved');
  expect(saveSettings.mock.calls[0][2].services).toEqual([{ name: 'Planning', headUpn: '', championUpns: [], socialCare: false }]);
});

test('a service is taken away on saving only, and until then it can be put back as it was', async () => {
  saveSettings.mockResolvedValue(stored);
  show(stored);
  fireEvent.click(screen.getByRole('button', { name: 'Remove the service Housing' }));
  expect(screen.queryByLabelText('Name of the service')).toBeNull();
  const undo = screen.getByRole('button', { name: 'Keep the service Housing' });
  expect(undo).toHaveFocus();
  expect(screen.getByText(/Housing goes when you save\. Its groups and folders stay on the site/)).toBeInTheDocument();
  fireEvent.click(undo);
  await waitFor(() => expect(box('Name of the service')).toHaveFocus());
  save();
  await screen.findByText('The settings are saved');
  expect(saveSettings.mock.calls[0][2].services).toEqual(saved.services);
});

test('a problem in a service below one that goes leads to its own field', async () => {
  show({ settings: { ...saved, services: [saved.services[0], { ...saved.services[0], name: 'Planning' }] }, row: undefined });
  fireEvent.click(screen.getByRole('button', { name: 'Remove the service Housing' }));
  type('Name of the service', '');
  save();
  fireEvent.click(within(await screen.findByRole('group', { name: 'There is a problem' })).getByRole('link'));
  expect(box('Name of the service')).toHaveFocus();
  expect(saveSettings).not.toHaveBeenCalled();
});

describe('leaving', () => {
  const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  test('asks while something is typed or a service is to go, and no more once it is put back or saved', async () => {
    saveSettings.mockImplementation((_sp, _url, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
    const Page: React.FC = () => {
      const [now, setNow] = React.useState(stored);
      return <SettingsForm sp={sp} siteUrl="https://northmere.example/sites/dataprotection" stored={now} onSaved={setNow} />;
    };
    render(<Page />);
    expect(asks()).toBe(false);
    type('Phone out of hours (optional)', '07700 900 123');
    expect(asks()).toBe(true);
    type('Phone out of hours (optional)', '');
    expect(asks()).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Remove the service Housing' }));
    expect(asks()).toBe(true);
    save();
    await screen.findByText('The settings are saved');
    expect(asks()).toBe(false);
    expect(screen.queryByText(/Housing goes when you save/)).toBeNull();
  });
});

describe('those for whom the council acts', () => {
  const school = { key: 'school', name: 'St Mary’s', letterhead: ['St Mary’s', '1 School Lane'], icoRegistration: 'ZA111111', dpo: { name: 'Ruth Amos', phone: '01632 960 200', mailbox: 'dpo@stmarys.example' } };

  test('are added with a key of their own, and one that was there keeps its key whatever it is called', async () => {
    saveSettings.mockImplementation((_sp, _site, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
    show({ ...stored, settings: { ...saved, controllers: [school] } });
    type('Name of the controller', 'St Mary’s Academy');
    fireEvent.click(screen.getByRole('button', { name: 'Add a controller' }));
    fireEvent.change(screen.getAllByLabelText('Name of the controller')[1], { target: { value: 'School' } });
    fireEvent.change(screen.getAllByLabelText(/^Letterhead of the controller/)[1], { target: { value: ' School \n\nNorthmere' } });
    save();
    await screen.findByText('The settings are saved');
    expect(saveSettings.mock.calls[0][2].controllers).toEqual([{ ...school, name: 'St Mary’s Academy' }, { key: 'school-2', name: 'School', letterhead: ['School', 'Northmere'] }]);
  });

  test('half a DPO is named with its fields, and one that is taken away can be put back', async () => {
    saveSettings.mockImplementation((_sp, _site, settings) => Promise.resolve({ settings, row: { id: 1, etag: '"g,2"' } }));
    show({ ...stored, settings: { ...saved, controllers: [school] } });
    type(/^Phone of its Data Protection Officer/, '');
    save();
    const link = within(await screen.findByRole('group', { name: 'There is a problem' })).getByRole('link');
    expect(document.getElementById(`${link.getAttribute('href')?.slice(1) ?? ''}-box`)).toContainElement(box(/^Phone of its Data Protection Officer/));
    fireEvent.click(screen.getByRole('button', { name: 'Remove the controller St Mary’s' }));
    save();
    await waitFor(() => expect(saveSettings).toHaveBeenCalled());
    expect(saveSettings.mock.calls[0][2].controllers).toBeUndefined();
  });
});
