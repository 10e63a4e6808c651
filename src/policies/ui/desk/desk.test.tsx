/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../platform/host/services';
import { AnnouncerProvider } from '../../../shared-ui/Announcer';
import type { Policy, PolicyVersion } from '../../rules/version';
import type { PolicyRole } from '../../store/access';
import { saveReview } from '../../store/publishing/reviews';
import { mendColumns, noteFileStates, noteHolds } from '../../store/publishing/noteChecked';
import { verifyPublished, type CheckedVersion } from '../../store/publishing/verifyPublished';
import { withdrawPolicy } from '../../store/publishing/withdraw';
import { readPolicies } from '../../store/versions';
import { readWorkingPolicies, type WorkingPolicy } from '../../store/working';
import LibraryPage from '../library/Page';
import ReviewsPage from '../reviews/Page';
import { PolicyDeskRoom } from './PolicyDeskRoom';

jest.mock('../../store/working', () => ({ ...jest.requireActual<object>('../../store/working'), readWorkingPolicies: jest.fn() }));
jest.mock('../../store/versions', () => ({ ...jest.requireActual<object>('../../store/versions'), readPolicies: jest.fn() }));
jest.mock('../../store/publishing/verifyPublished', () => ({ verifyPublished: jest.fn() }));
jest.mock('../../store/publishing/noteChecked', () => ({ noteFileStates: jest.fn(), noteHolds: jest.fn(), mendColumns: jest.fn() }));
jest.mock('../../store/publishing/reviews', () => ({ saveReview: jest.fn(), readPolicyEvents: () => Promise.resolve([]) }));
jest.mock('../../store/publishing/withdraw', () => ({ withdrawPolicy: jest.fn() }));
jest.mock('../../store/proof/bringUpToDate', () => ({ bringUpToDateBeside: jest.fn() }));
configure({ defaultHidden: true });

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const working = (id: number, given: Partial<WorkingPolicy> = {}): WorkingPolicy => ({
  id, etag: '"1"', title: `Policy ${id}`, fileName: `p${id}.docx`, fileRef: `/sites/d/Policies/p${id}.docx`, size: 1, versionLabel: '1.0', modified: Temporal.Instant.from('2026-11-01T00:00:00Z'), modifiedBy: '',
  status: 'In force', owner: undefined, approver: undefined, approvedOn: undefined, reviewMonths: 12, lastReviewedOn: undefined, lastOutcome: undefined, reviewDue: undefined, related: [], publishedVersion: 1,
  publishedFile: undefined, ...given
});
const version = (policyId: number): PolicyVersion => ({ id: policyId * 10, policyId, title: `Policy ${policyId}`, number: 1, sealed: true, publishedAt: Temporal.Instant.from('2026-10-01T10:00:00Z'), audienceText: 'All staff', fileUrl: '/x', relatedPolicies: [], owner: { name: 'Priya Nandra', upn: '' }, approverName: '', changeSummary: '', statement: {}, questions: [], audience: { kind: 'everyone' }, readBy: { kind: 'days', days: 14 } } as unknown as PolicyVersion);
const policy = (id: number): Policy => ({ policyId: id, versions: [version(id)], withdrawn: undefined });
const fits = (id: number): CheckedVersion => ({ version: version(id), state: 'Fits', part: undefined });

const services = { siteUrl: 'https://x.example/sites/d', now: () => Temporal.Instant.from('2026-11-22T10:00:00Z'), locale: 'en-GB' } as unknown as DeskServices;
const settle = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 10)); });
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
async function open(Page: typeof LibraryPage, role: PolicyRole = 'officer'): Promise<void> {
  render(<AnnouncerProvider><Page services={services} access={{ role, me: { id: 1, name: 'Priya', upn: 'p@x.example' } }} /></AnnouncerProvider>);
  await settle();
}

beforeEach(() => {
  jest.mocked(readWorkingPolicies).mockResolvedValue([working(1), working(2, { status: 'Draft', publishedVersion: 0 })]);
  jest.mocked(readPolicies).mockResolvedValue([policy(1)]);
  jest.mocked(verifyPublished).mockResolvedValue([fits(1)]);
  [noteFileStates, noteHolds, mendColumns, saveReview, withdrawPolicy].forEach((each) => jest.mocked<(...given: never[]) => unknown>(each).mockReset());
});
afterEach(cleanup);

test('staff get a sentence, and no list is read', async () => {
  jest.mocked(readWorkingPolicies).mockClear();
  render(<PolicyDeskRoom open={() => Promise.resolve({ services, access: undefined })} />);
  await settle();
  expect(screen.getByText(/open “My policies”/)).toBeInTheDocument();
  expect(readWorkingPolicies).not.toHaveBeenCalled();
});

test('a policy shows how it stands; what was never published cannot be withdrawn', async () => {
  await open(LibraryPage);
  const [first, second] = screen.getAllByRole('heading', { name: /^Policy / }).map((heading) => within(heading.closest('li') ?? heading));
  expect(first.getByText('In force, version 1')).toBeInTheDocument();
  expect(first.getByText('As published')).toBeInTheDocument();
  expect(first.getByRole('button', { name: 'Withdraw: Policy 1' })).toBeInTheDocument();
  expect(second.getByText('Draft')).toBeInTheDocument();
  expect(second.queryByRole('button', { name: /Withdraw/ })).toBeNull();
  expect(mendColumns).toHaveBeenCalled();
});

test('reviewers look and write nothing, also not what was found of the files', async () => {
  await open(LibraryPage, 'reviewer');
  expect(screen.getAllByRole('button').map((button) => button.textContent).filter((text) => /Publish$|Record|Withdraw|Add|Upload|control/.test(text ?? ''))).toEqual([]);
  expect(screen.getByRole('button', { name: 'Published versions: Policy 1' })).toBeInTheDocument();
  expect(noteFileStates).not.toHaveBeenCalled();
  expect(noteHolds).not.toHaveBeenCalled();
});

test('a published file that was changed is told at the top, with the policy’s name', async () => {
  jest.mocked(verifyPublished).mockResolvedValue([{ version: version(1), state: 'Changed', part: 'file' }]);
  await open(LibraryPage);
  expect(screen.getByRole('alert')).toHaveTextContent('Policy 1, version 1: the file was changed or replaced');
  expect(noteFileStates).toHaveBeenCalled();
});

test('a text that its file does not make is told, put on record for staff, and said when that failed', async () => {
  jest.mocked(verifyPublished).mockResolvedValue([{ version: version(1), state: 'Changed', part: 'made' }]);
  jest.mocked(noteHolds).mockRejectedValue(new Error('refused'));
  await open(LibraryPage);
  expect(screen.getByRole('alert')).toHaveTextContent('Policy 1, version 1: the text that staff read is not the one that the file makes');
  expect(screen.getByRole('alert')).toHaveTextContent('It could not be put on record that staff are not to be asked');
  expect(noteFileStates).toHaveBeenCalled();
});

test('a policy whose working file is gone is named', async () => {
  jest.mocked(readPolicies).mockResolvedValue([policy(1), policy(9)]);
  await open(LibraryPage);
  expect(screen.getByText('Published, but the working file is gone').parentElement).toHaveTextContent('Policy 9');
});

test('a withdrawal asks for a reason; coming back reads the library again', async () => {
  jest.mocked(withdrawPolicy).mockResolvedValue({ withdrawal: { id: 1, policyId: 1, number: 2, at: services.now(), reason: 'x' }, columnsFailed: undefined });
  await open(LibraryPage);
  await press('Withdraw: Policy 1');
  await press('Withdraw the policy');
  expect(screen.getByText('This is needed')).toBeInTheDocument();
  expect(withdrawPolicy).not.toHaveBeenCalled();
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Replaced.' } });
  await press('Back to the list');
  expect(screen.getByText('Leave without saving?')).toBeInTheDocument();
  await press('Withdraw the policy');
  expect(screen.getByText('The policy is withdrawn')).toBeInTheDocument();
  const before = jest.mocked(readPolicies).mock.calls.length;
  await press('Back to the list');
  expect(jest.mocked(readPolicies).mock.calls.length).toBe(before + 1);
});

test('reviews stand by when they are due, overdue first, and withdrawn policies are left out', async () => {
  jest.mocked(readWorkingPolicies).mockResolvedValue([
    working(1, { reviewDue: day('2027-02-01') }), working(2, { reviewDue: day('2026-11-01') }), working(3, { reviewDue: day('2026-12-31') }), working(4, { reviewDue: day('2020-01-01'), status: 'Withdrawn' }), working(5)
  ]);
  await open(ReviewsPage);
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Overdue', 'Due this quarter', 'Due next quarter', 'No review date']);
  expect(within(screen.getByRole('list', { name: 'Reviews by when they are due' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Overdue: 1', 'Due this quarter: 1', 'Due next quarter: 1', 'No review date: 1']);
});

describe('opened for a policy by its number', () => {
  const access = { role: 'officer' as const, me: { id: 1, name: 'Priya', upn: 'p@x.example' } };
  const room = (asked: number | undefined, role: PolicyRole = 'officer'): React.ReactElement => (
    <AnnouncerProvider><PolicyDeskRoom open={opening[role]} asked={asked} onLeft={onLeft} /></AnnouncerProvider>
  );
  const opening = Object.fromEntries((['officer', 'reviewer', 'owner'] as const).map((role) => [role, () => Promise.resolve({ services, access: { ...access, role } })]));
  const onLeft = jest.fn();
  beforeEach(() => {
    onLeft.mockReset();
    jest.mocked(readWorkingPolicies).mockResolvedValue([working(1, { reviewDue: day('2026-11-01') }), working(2)]);
  });

  test('its review stands open, and the address hears when it is left', async () => {
    render(room(1));
    await settle();
    expect(screen.getByRole('tab', { name: 'Reviews' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('heading', { name: 'Record a review' })).toHaveFocus();
    expect(screen.getByText(/^POL-00001/)).toBeInTheDocument();
    await press('Back to the list');
    expect(onLeft).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading', { name: 'Overdue' })).toBeInTheDocument();
  });

  test('whoever may record none sees its versions; a number that there is not has a sentence', async () => {
    render(room(1, 'reviewer'));
    await settle();
    expect(screen.getByRole('heading', { name: 'Published versions' })).toBeInTheDocument();
    cleanup();
    render(room(77));
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('This file is not in the library any more.');
  });

  test('another one, or another tab, asks first where something is typed, and then opens', async () => {
    const { rerender } = render(room(1));
    await settle();
    fireEvent.click(screen.getByLabelText('No change'));
    rerender(room(2));
    await settle();
    expect(screen.getByText('Leave without saving?')).toBeInTheDocument();
    expect(screen.getByText(/^POL-00001/)).toBeInTheDocument();
    await press('Stay here');
    expect(screen.getByLabelText('No change')).toBeChecked();
    fireEvent.click(screen.getByRole('tab', { name: 'Library' }));
    await settle();
    expect(screen.getByRole('tab', { name: 'Reviews' })).toHaveAttribute('aria-selected', 'true');
    await press(/^Leave/);
    expect(screen.getByRole('tab', { name: 'Library' })).toHaveAttribute('aria-selected', 'true');
    expect(onLeft).toHaveBeenCalledTimes(1);
  });
});

test('a review is recorded with its outcome and the next one counted', async () => {
  await open(ReviewsPage);
  await press('Record a review: Policy 1');
  await press('Record the review');
  expect(screen.getByRole('group', { name: 'There is a problem' })).toHaveTextContent('Choose what came of the review');
  fireEvent.click(screen.getByLabelText('No change'));
  expect(screen.getByText('The next review is due on Monday 22 November 2027.')).toBeInTheDocument();
  await press('Record the review');
  expect(jest.mocked(saveReview).mock.calls[0].slice(2)).toEqual([
    { LastReviewedOn: '2026-11-22T00:00:00Z', LastReviewOutcome: 'No change', ReviewMonths: 12, ReviewDue: '2027-11-22T00:00:00Z' }, { kind: 'reviewed', code: 'reviewed', values: { outcome: 'No change' }, details: '' }
  ]);
  expect(screen.getByText('The published version stays as it is.')).toBeInTheDocument();
});

test('tabs are one stop for the Tab key; arrows go round', async () => {
  render(<AnnouncerProvider><PolicyDeskRoom open={() => Promise.resolve({ services, access: { role: 'officer', me: { id: 1, name: '', upn: '' } } })} /></AnnouncerProvider>);
  await settle();
  const tabs = screen.getAllByRole('tab');
  expect(tabs.map(({ tabIndex }) => tabIndex).filter((index) => index === 0)).toHaveLength(1);
  fireEvent.keyDown(tabs[0], { key: 'ArrowRight' });
  await settle();
  expect(screen.getAllByRole('tab')[1]).toHaveAttribute('aria-selected', 'true');
  expect(document.activeElement).toBe(screen.getAllByRole('tab')[1]);
  fireEvent.keyDown(screen.getAllByRole('tab')[1], { key: 'Home' });
  await settle();
  expect(screen.getAllByRole('tab')[0]).toHaveAttribute('aria-selected', 'true');
});
