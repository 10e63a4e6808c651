/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { AnnouncerProvider } from '../../../shared-ui/Announcer';
import { instant, testPolicy } from '../../rules/testPolicies';
import type { WorkingPolicy } from '../../store/working';
import type { TaskProps } from '../desk/tasks';
import VersionsTask from './VersionsTask';

jest.mock('../../store/publishing/reviews', () => ({ readPolicyEvents: () => Promise.resolve([]) }));
afterEach(cleanup);

const library = '/sites/dataprotection/PublishedPolicies';

test('a version that is held says since when, by whose page and why; only a file of the library is a link', async () => {
  const held = { id: 9, policyId: 12, number: 2, at: instant('2026-11-22T10:00:00Z'), by: 'Priya Nandra', why: 'made' } as const;
  const policy = testPolicy([
    { fileName: 'a.docx', fileUrl: `${library}/POL-00012/1-0a/a #1.docx` }, { fileName: 'b.docx', fileUrl: `javascript:${library}/POL-00012/2-0b/b.docx`, held }, { fileName: 'c.docx', fileUrl: 'https://evil.example/c.docx' }
  ]);
  const services = { siteUrl: 'https://northmere.example/sites/dataprotection', locale: 'en-GB', now: () => instant('2026-11-23T10:00:00Z') } as unknown as DeskServices;
  const working = { id: 12, title: 'Clear desk', related: [], owner: undefined, approver: undefined } as unknown as WorkingPolicy;
  const props: TaskProps = { services, access: { role: 'officer', me: { id: 1, name: '', upn: '' } }, working, policy, policies: [policy], all: [], onDirty: () => undefined, onAgain: () => undefined };
  render(<AnnouncerProvider><VersionsTask {...props} /></AnnouncerProvider>);
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });
  expect(screen.getByText(/nobody is asked to agree to this version: the page of Priya Nandra found that its text is not the one that its file makes/)).toBeInTheDocument();
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([`https://northmere.example${library}/POL-00012/1-0a/a%20%231.docx?web=1`]);
  expect(screen.getAllByText('The row of this version names no file of “Published policies”.')).toHaveLength(2);
});
