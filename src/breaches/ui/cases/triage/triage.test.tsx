/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { DeskError } from '../../../../platform/sharepoint/errors';
import type { ReportedCase } from '../../../intake';
import { aNewCase, at } from '../../../rules/triage/testTriage';
import { box, clock, control, drafts, lines, open, pathOf, pick, press, report, save, saved, setTime, type } from './testTriageDesk';

// what is folded away is in the page all the same; whether it shows is the browser tests' business
configure({ defaultHidden: true });
jest.setTimeout(30_000);
beforeEach(() => { jest.spyOn(console, 'warn').mockImplementation(() => undefined); });
afterEach(() => {
  cleanup();
  drafts.clear();
  jest.restoreAllMocks();
});

describe('facts', () => {
  test('the reporter’s word stands beside the officer’s answer and marks what differs', async () => {
    await open();
    const count = control('facts.peopleCount');
    const row = count.closest('.fact');
    expect(row).toHaveTextContent('The reporter said1');
    expect(row).not.toHaveTextContent('Changed');
    fireEvent.change(count, { target: { value: '3' } });
    expect(row).toHaveTextContent('Changed');
  });

  test('a correction without a reason is refused beside its field and in the summary; nothing is lost', async () => {
    const store = await open();
    type('facts.peopleCount', '3');
    await save();
    expect(lines()).toEqual(['Why do the facts differ from the report? You corrected what was said before. Say why']);
    expect(box('triage.factsReason')).toHaveTextContent('You corrected what was said before. Say why');
    expect(control('triage.factsReason')).toHaveAttribute('aria-describedby', expect.stringContaining('-error'));
    fireEvent.click(screen.getByText('Why do the facts differ from the report? You corrected what was said before. Say why', { selector: 'a' }));
    expect(control('triage.factsReason')).toHaveFocus();
    expect(control('facts.peopleCount')).toHaveValue('3');
    type('triage.factsReason', 'Three letters came back.');
    await save();
    await saved();
    expect(store.saves[0].next).toMatchObject({ caseState: 'Triage', facts: { peopleCount: 3 }, triage: { factsReason: 'Three letters came back.', reportVersionSeen: '1.0' } });
  });

  test('without the report the officers’ record stands, and can be worked on', async () => {
    const store = await open({ reported: () => Promise.resolve(undefined) });
    expect(screen.getByText('The report is not kept any more. What stands here is the officers’ record.')).toBeInTheDocument();
    await save();
    await saved();
    expect(store.saves).toHaveLength(1);
  });

  test('a report that cannot be read stops nobody, and can be tried again', async () => {
    let tries = 0;
    await open({ reported: () => (tries++ === 0 ? Promise.reject(new DeskError('throttled')) : Promise.resolve(report)) });
    press('Try again');
    expect(await screen.findByText('Sam Price')).toBeInTheDocument();
  });
});

describe('the clock is said as it is decided', () => {
  test('“No” stops it, and says why a reason is asked; taking it back starts it again', async () => {
    const store = await open();
    expect(clock()).toContain('72 hours end on Monday 23 November 2026 at 16:00 (30 hours left)');
    pick('breach', 'No');
    expect(clock()).toContain('When you save, the clock stops');
    await save();
    expect(lines()).toEqual(['Why? With this answer the clock stops. Say why it is no personal data breach']);
    type('breachReason', 'The letter came back unopened.');
    await save();
    await saved();
    expect(clock()).toContain('The clock is stopped');
    pick('breach', 'Yes');
    expect(clock()).toContain('When you save, the clock starts again. 72 hours end on Monday 23 November 2026 at 16:00');
    type('breachReason', 'Two pages were missing.');
    await save();
    await waitFor(() => expect(store.saves).toHaveLength(2));
    expect(store.events.map(({ event }) => event.values)).toContainEqual(expect.objectContaining({ breach: 'Yes', clock: 'starts again' }));
  });

  test('another moment of awareness moves the end; later than noticed it asks why', async () => {
    const store = await open();
    setTime('awareAt', '2026-11-21', '09:00');
    expect(clock()).toContain('the end of the 72 hours moves to Tuesday 24 November 2026 at 09:00');
    await save();
    expect(lines()[0]).toContain('This is later than when the reporter noticed, and puts the deadline off');
    press('Use the time when the reporter noticed');
    expect(clock()).toContain('72 hours end on Monday 23 November 2026 at 16:00');
    await save();
    await saved();
    expect(store.saves[0].next.awareAt?.toString()).toBe('2026-11-20T16:00:00Z');
  });

  test('what a supplier told is offered as the time', async () => {
    await open();
    type('supplier', 'Cloudware');
    setTime('supplierToldAt', '2026-11-20', '08:00');
    press('Use the time when the supplier told us');
    expect(control('awareAt-time')).toHaveValue('08:00');
    expect(clock()).toContain('moves to Monday 23 November 2026 at 08:00');
  });

  test('a case without a readable time asks for one', async () => {
    await open({ found: aNewCase({ awareAt: undefined }) });
    expect(clock()).toContain('There is no readable time at which the council became aware');
    await save();
    expect(lines()).toEqual(['Enter when the council became aware. Without it there is no deadline']);
  });

  test('law enforcement says which sections hold; a processor whom to tell', async () => {
    await open();
    pick('regime', 'Law enforcement: Part 3 of the Data Protection Act 2018 (sections 67 and 68)');
    expect(screen.getByText(/a restriction of its own \(section 68\(7\)\)/)).toBeInTheDocument();
    pick('councilRole', 'Processor: the council works for another body');
    expect(screen.getByText(/A processor tells its controller/)).toBeInTheDocument();
    expect(pathOf('The controller that the council works for', 'tell')).toBeDefined();
    expect(clock()).toContain('When you save, the clock stops');
  });
});

describe('what came later from the reporter', () => {
  const later: ReportedCase = {
    ...report, reportVersion: '3.0', newFiles: ['photo.jpg'],
    furtherInformation: [{ at: at('2026-11-20T18:00:00Z'), text: 'Old news.', isNew: false }, { at: at('2026-11-21T18:00:00Z'), text: 'She gave it back.', isNew: true }],
    changes: [{ column: 'PeopleCount', title: 'How many people', type: 'number', before: 1, after: 2 }]
  };

  test('is marked new until an officer says that it is read', async () => {
    const store = await open({ reported: () => Promise.resolve(later) });
    expect(screen.getByText('She gave it back.').closest('li')).toHaveTextContent('New');
    expect(screen.getByText('Old news.').closest('li')).not.toHaveTextContent('New');
    expect(screen.getAllByText('New since an officer last looked').length).toBeGreaterThan(0);
    await save();
    await saved();
    expect(store.saves[0].next.triage.reportVersionSeen).toBe('');
    fireEvent.click(control('triage.reportVersionSeen'));
    await save();
    await waitFor(() => expect(store.saves).toHaveLength(2));
    expect(store.saves[1].next.triage.reportVersionSeen).toBe('3.0');
  });

  test('files that came later are kept as evidence because an officer says so', async () => {
    const keepFiles = jest.fn(() => Promise.resolve());
    await open({ reported: () => Promise.resolve(later), helping: { keepFiles } });
    expect(screen.getByText('letter.pdf')).toHaveAttribute('href', expect.stringContaining('/BreachEvidence/BR-2026-00042/letter.pdf'));
    expect(screen.getByText('photo.jpg')).toBeInTheDocument();
    press('Keep these files as evidence');
    await waitFor(() => expect(keepFiles).toHaveBeenCalledTimes(1));
  });
});
