/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { DeskError, type DeskErrorKind } from '../../platform/sharepoint/errors';
import staff from '../../loc/staff';
import { failureSentence } from '../../shared-ui/failure';
import { answer, chooseKind, draftSaved, group, pick, reportForm, send, story, type } from './testing/formActions';
import { outcome, reportStore } from './testing/reportDesk';

const { drafts, open } = reportForm();

describe('an unfinished form', () => {
  test('lists what is missing, takes the focus, sends nothing, and each line leads to its question', async () => {
    const store = reportStore();
    await open(store);
    send();
    const summary = screen.getByRole('group', { name: 'There is a problem' });
    expect(summary).toHaveFocus();
    expect(within(summary).getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Choose what kind of thing happened', 'Say what happened', 'Enter the date when it was noticed',
      expect.stringContaining('Enter the time when it was noticed'), 'Say whether you know when it happened', 'Say whether it is contained',
      'Choose the service where it happened'
    ]);
    fireEvent.click(within(summary).getByRole('link', { name: 'Say what happened' }));
    expect(story()).toHaveFocus();
    fireEvent.click(within(summary).getByRole('link', { name: /Enter the time/ }));
    expect(within(group('When did you notice')).getByLabelText('Time')).toHaveFocus();
    fireEvent.click(within(summary).getByRole('link', { name: 'Say whether it is contained' }));
    expect(within(group('Is it contained')).getAllByRole('radio')[0]).toHaveFocus();
    expect(store.submitted).toEqual([]);
  });

  test('keeps what was typed, says what is wrong at the question, and takes it back once it is answered', async () => {
    await open();
    type(story(), '<script>alert(1)</script> is what the page said.');
    send();
    expect(story()).toHaveValue('<script>alert(1)</script> is what the page said.');
    const contained = group('Is it contained');
    expect(contained).toHaveAccessibleDescription(expect.stringContaining('Say whether it is contained'));
    pick('Is it contained', 'Partly');
    expect(group('Is it contained')).not.toHaveAccessibleDescription(expect.stringContaining('Say whether'));
  });

  test.each([
    ['noticed in the future', '2026-11-21', '09:00', 'It cannot have been noticed in the future. Check the date and the time'],
    ['the hour that the clocks skip', '2026-03-29', '01:30', 'That time did not exist: the clocks went forward that night. Enter the time one hour later']
  ])('%s is refused with a sentence', async (name, date, time, sentence) => {
    await open();
    answer();
    type(within(group('When did you notice')).getByLabelText('Day'), date);
    type(within(group('When did you notice')).getByLabelText('Time'), time);
    send();
    expect(screen.getByRole('link', { name: sentence })).toBeInTheDocument();
  });

  test('64,000 characters are kept and refused, not cut', async () => {
    await open();
    answer();
    type(story(), 'x'.repeat(64_000));
    send();
    expect(story().value).toHaveLength(64_000);
    expect(screen.getByRole('link', { name: /use at most 63999 characters. You have 64000/ })).toBeInTheDocument();
  });
});

describe('the kind', () => {
  test('is found by an everyday word, and brings the advice on what to do now', async () => {
    await open();
    const typed = screen.getByRole('combobox', { name: 'What kind of thing is it?' });
    fireEvent.focus(typed);
    type(typed, 'outlook');
    // the words that people use for the kinds come with the question, to whoever has typed already too
    fireEvent.click(await screen.findByRole('option', { name: 'Email sent to the wrong person' }, { timeout: 5000 }));
    expect(screen.getByRole('combobox', { name: 'What kind of thing is it?' })).toHaveValue('Email sent to the wrong person');
    expect(screen.getByRole('heading', { name: 'Do this now' })).toBeInTheDocument();
    expect(screen.getByText(/Try to recall the email now/)).toBeInTheDocument();
  });

  test('can be chosen with the keyboard alone', async () => {
    await open();
    const box = screen.getByRole('combobox', { name: 'What kind of thing is it?' });
    type(box, 'ransom');
    fireEvent.keyDown(box, { key: 'ArrowDown' });
    expect(box).toHaveAttribute('aria-activedescendant', screen.getAllByRole('option')[0].id);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(box).toHaveValue('Files locked and money demanded (ransomware)');
    expect(box).toHaveAttribute('aria-expanded', 'false');
  });

  test('decides whether whose information it is is asked at all', async () => {
    await open();
    chooseKind('badge');
    expect(screen.queryByRole('group', { name: /Whose information/ })).toBeNull();
    chooseKind('laptop phone stolen');
    expect(screen.getByRole('group', { name: /Whose information/ })).toBeInTheDocument();
    expect(within(group('equipment lost or stolen')).queryByRole('radio', { name: 'No' })).toBeNull();
  });
});

test('personal data in the text brings a reminder that stops nobody', async () => {
  const store = reportStore();
  await open(store);
  answer();
  type(story(), 'Her NHS number 943 476 5919 was on it.');
  expect(await screen.findByText('an NHS number')).toBeInTheDocument();
  send();
  await waitFor(() => expect(store.submitted).toHaveLength(1));
});

describe('sending', () => {
  test('hands over one report, shows the reference, the deadline and the phone, and drops the draft', async () => {
    const store = reportStore();
    await open(store);
    answer();
    await draftSaved();
    send();
    send();
    expect(await screen.findByTestId('reference')).toHaveTextContent('BR-2026-00042');
    expect(store.submitted).toHaveLength(1);
    expect(store.submitted[0]).toMatchObject({ mayAlreadyExist: false, report: { incidentKind: 'badgeLost', service: 'Housing', reportLanguage: 'en-GB', nameWithheld: false } });
    expect(store.submitted[0].reportGuid).toBe(store.submitted[0].report.reportGuid);
    expect(screen.getByText(/until Monday 23 November 2026 at 18:30/)).toBeInTheDocument();
    expect(screen.getAllByRole('link', { name: '01632 960 101' })[0]).toHaveAttribute('href', 'tel:01632960101');
    expect(screen.getAllByRole('link', { name: '07700 900 123' })).not.toHaveLength(0);
    expect(await drafts().entries()).toEqual([]);
  });

  test.each<[DeskErrorKind, string]>([
    ['signed-out', failureSentence('signed-out')], ['forbidden', failureSentence('forbidden')], ['not-set-up', failureSentence('not-set-up')], ['throttled', failureSentence('throttled')],
    ['unavailable', failureSentence('unavailable')], ['offline', failureSentence('offline')], ['invalid', staff.fail_invalid], ['unknown-outcome', failureSentence('unknown-outcome')]
  ])('%s: a sentence and the phone; the draft is kept, and the next try looks for the same report first', async (kind, sentence) => {
    const store = reportStore(() => Promise.reject(new DeskError(kind)));
    await open(store);
    answer();
    send();
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    const panel = screen.getByText(sentence).closest('[role=group]');
    expect(panel).toHaveFocus();
    expect(within(panel as HTMLElement).getByRole('link', { name: '01632 960 101' })).toBeInTheDocument();
    expect(story()).toHaveValue('I left my badge in the taxi.');
    expect(JSON.stringify(await drafts().entries())).toContain('I left my badge in the taxi.');
    send();
    await screen.findByTestId('reference');
    expect(store.submitted.map(({ mayAlreadyExist }) => mayAlreadyExist)).toEqual([false, true]);
    expect(store.submitted[1].reportGuid).toBe(store.submitted[0].reportGuid);
  });

  test('messages that were not sent are told in words, with the phone', async () => {
    await open(reportStore(() => Promise.resolve({
      ...outcome,
      messages: [{ channel: 'mail', role: 'dpo', state: 'failed', reason: 'not-allowed' }, { channel: 'mail', role: 'line-manager', state: 'sent' }],
      attachments: [{ name: 'bus.jpg', ok: false, problem: 'connection' }]
    })));
    answer();
    send();
    const panel = (await screen.findByRole('heading', { name: 'Some messages could not be sent' })).parentElement as HTMLElement;
    expect(panel).toHaveTextContent('Data Protection Officer: the email could not be sent (it cannot be sent from your account)');
    expect(panel).toHaveTextContent('make sure that they know now');
    expect(within(panel).getByRole('link', { name: '01632 960 101' })).toBeInTheDocument();
    expect(screen.getByText('Your line manager:').parentElement).toHaveTextContent('email sent');
    expect(screen.getByText('bus.jpg').parentElement).toHaveTextContent('the connection broke');
  });
});

describe('leaving one’s name off', () => {
  test('says before and after who can still see it, that no message goes out, and whom to ring', async () => {
    const store = reportStore(() => Promise.resolve({ ...outcome, messages: [] }));
    await open(store);
    answer();
    expect(screen.getByLabelText(/Your line manager/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leave my name off' }));
    expect(screen.queryByLabelText(/Your line manager/)).toBeNull();
    const before = screen.getByRole('heading', { name: 'What “leave my name off” means' }).parentElement as HTMLElement;
    expect(before).toHaveTextContent('SharePoint still stamps your name on this report');
    expect(before).toHaveTextContent('Your line manager is not told.');
    expect(before).toHaveTextContent('no message goes out in your name');
    expect(within(before).getByRole('link', { name: '07700 900 123' })).toBeInTheDocument();
    send();
    const after = (await screen.findByRole('heading', { name: 'Ring the Data Protection Officer' })).parentElement as HTMLElement;
    expect(after).toHaveTextContent('No message has gone out in your name.');
    expect(within(after).getByRole('link', { name: '01632 960 101' })).toBeInTheDocument();
    expect(store.submitted[0].report).toMatchObject({ nameWithheld: true, lineManager: undefined });
  });
});
