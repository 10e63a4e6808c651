/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import strings from '../../loc/setup';
import { LicenceNotices } from './LicenceNotices';

const scope = globalThis as unknown as { __webpack_public_path__: string; fetch: unknown };
const before = scope.fetch;
beforeEach(() => { scope.__webpack_public_path__ = 'https://cdn.example/desk/'; });
afterEach(() => { cleanup(); scope.fetch = before; jest.restoreAllMocks(); });

const show = (): void => {
  render(<LicenceNotices />);
  fireEvent.click(screen.getByRole('button', { name: strings.licencesShow, hidden: true }));
};

test('the notices are read from beside the scripts, when somebody asks for them', async () => {
  const fetched = jest.fn(() => Promise.resolve({ ok: true, text: () => Promise.resolve('fflate 0.8.3: MIT') }));
  scope.fetch = fetched;
  show();
  expect(await screen.findByText('fflate 0.8.3: MIT')).toBeInTheDocument();
  expect(fetched).toHaveBeenCalledWith('https://cdn.example/desk/third-party-notices.txt');
});

test.each([
  ['a network that hands out no text files', () => Promise.resolve({ ok: false, status: 404 })],
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch'))]
])('%s: the page says where they are', async (_case, answer) => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  scope.fetch = jest.fn(answer);
  show();
  expect(await screen.findByText(strings.licencesFailed)).toBeInTheDocument();
});
