/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import strings from '../../loc/report';
import { answer, draftSaved, reportForm, send, story, type } from './testing/formActions';
import { reportStore } from './testing/reportDesk';

const { drafts, open } = reportForm();

describe('the draft', () => {
  test('is found again after a reload, goes on with the same report, and can be discarded', async () => {
    const store = reportStore();
    await open(store);
    type(story(), 'I left the folder on the bus.');
    await draftSaved();
    cleanup();
    await open(store);
    expect(screen.getByRole('heading', { name: 'We found your draft from 20/11/2026 18:30' })).toBeInTheDocument();
    expect(story()).toHaveValue('I left the folder on the bus.');
    fireEvent.click(screen.getByRole('button', { name: 'Discard the draft' }));
    fireEvent.click(screen.getByRole('button', { name: 'Discard the draft' }));
    await waitFor(() => expect(story()).toHaveValue(''));
    expect(screen.queryByText(/We found your draft/)).toBeNull();
    await waitFor(async () => expect(await drafts().entries()).toEqual([]));
  });

  test('is saved at once when the phone puts the page away', async () => {
    await open();
    type(story(), 'I left the folder on the bus.');
    act(() => { window.dispatchEvent(new Event('pagehide')); });
    await waitFor(async () => expect(JSON.stringify(await drafts().entries())).toContain('folder on the bus'));
  });

  test('of somebody else is never shown', async () => {
    await open();
    type(story(), 'I left the folder on the bus.');
    await draftSaved();
    cleanup();
    await open(reportStore(), 'jo@northmere.example');
    expect(story()).toHaveValue('');
    expect(screen.queryByText(/We found your draft/)).toBeNull();
  });

  test('that a slow browser brings when the form stands is put into it, unless somebody has begun to type', async () => {
    await open();
    type(story(), 'I left the folder on the bus.');
    await draftSaved();
    for (const typed of ['', 'Something new.']) {
      cleanup();
      const { entries } = drafts();
      let bring = (): void => undefined;
      const brought = new Promise<void>((resolve) => { bring = resolve; });
      drafts().entries = () => brought.then(entries);
      await open();
      expect(story()).toHaveValue('');
      if (typed) {
        type(story(), typed);
      }
      await act(async () => { bring(); await brought; });
      drafts().entries = entries;
      await waitFor(() => expect(story()).toHaveValue(typed || 'I left the folder on the bus.'));
    }
  });

  test('of a report that was being sent when the tab closed is looked for before it is sent again', async () => {
    await open(reportStore(() => new Promise(() => undefined)));
    answer();
    send();
    await waitFor(async () => expect(JSON.stringify(await drafts().entries())).toContain('"mayBeSent":true'));
    cleanup();
    const store = reportStore();
    await open(store);
    expect(screen.getByText(strings.draftMaybeSent)).toBeInTheDocument();
    send();
    await screen.findByTestId('reference');
    expect(store.submitted[0].mayAlreadyExist).toBe(true);
  });

  test('that the browser will not keep is said quietly, and the report goes all the same', async () => {
    drafts().failing = true;
    const store = reportStore();
    await open(store);
    answer();
    expect(await screen.findByText(strings.draftNotKept, { exact: false })).toBeInTheDocument();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    send();
    expect(await screen.findByTestId('reference')).toBeInTheDocument();
  });
});

test('a page that goes offline says so, and says when it is back', async () => {
  await open();
  act(() => { window.dispatchEvent(new Event('offline')); });
  expect(screen.getByRole('alert')).toHaveTextContent('You are offline');
  act(() => { window.dispatchEvent(new Event('online')); });
  expect(screen.queryByText('You are offline')).toBeNull();
  expect(screen.getByText(strings.onlineAgain)).toBeInTheDocument();
});

test('what was typed stays while one looks at one’s own reports', async () => {
  await open();
  type(story(), 'I left the folder on the bus.');
  fireEvent.click(screen.getByRole('button', { name: 'My reports' }));
  expect(await screen.findByText('You have not reported anything yet.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Report something' }));
  expect(story()).toHaveValue('I left the folder on the bus.');
});
