/** @jest-environment jsdom */
import * as React from 'react';
import '@testing-library/jest-dom';
import { cleanup, render, screen, within } from '@testing-library/react';
import page from '../../../../loc/dpiaPage';
import reading from '../../../../loc/dpiaReading';
import words from '../../../../loc/dpiaCases';
import { CaseUiProvider } from '../../../../casework/ui/room';
import { services } from '../../../../casework/ui/staff/testing/staffDesk';
import { DeskRoot } from '../../../../shared-ui/theme/DeskRoot';
import { emptyDpiaFile } from '../../../rules/cases/dpiaFile';
import { askedToSign, found, foundScreening, hashOf, on, submitted } from '../../../rules/cases/testDpias';
import type { DpiaCase, DpiaValues } from '../../../rules/cases/values';
import { complete } from '../../../rules/testContent';
import { dpiaRoom } from '../room';
import { aSign, aSubmission, aTalk, memoryDpias, type AroundDpias } from '../testing/memoryDpias';
import { dpiaPage } from './dpiaPage';
import { Summary } from './Summary';

afterEach(cleanup);

function show(opened: DpiaCase, around: Partial<AroundDpias>): void {
  const ui = { room: dpiaRoom, services, store: memoryDpias(around, opened), access: { role: 'officer', me: { id: 1, name: 'Priya Nandra' }, officers: [] } } as unknown as React.ComponentProps<typeof CaseUiProvider>['value'];
  render(<DeskRoot theme={undefined} lang="en-GB"><CaseUiProvider value={ui}><Summary found={opened} linkTo={(reference) => ({ href: `?case=${reference}`, onClick: () => undefined })} /></CaseUiProvider></DeskRoot>);
}
const advised: Partial<DpiaValues> = {
  caseState: 'Advised', submission: submitted(),
  file: { ...emptyDpiaFile, asked: [askedToSign()], advice: [{ key: 'p', at: '2026-10-26T09:00:00Z', by: 'Priya Nandra', submission: hashOf('a'), summary: '', points: [{ number: 1, text: 'Shorten the retention.' }] }] }
};

test('the page shows the submission of which the log speaks, with its hash, its map as tables, points with answers, signatures and what was said of each question', async () => {
  const talk = [
    aTalk({ id: 1, kind: 'pointAnswer', point: 1, details: { answer: 'notFollowed' }, said: 'The law asks for six years' }), aTalk({ id: 2, guid: 'c', kind: 'comment', question: 'need_aims', said: 'Which permits?' }),
    aTalk({ id: 3, guid: 'd', kind: 'comment', question: 'gone', said: 'Of a question that is not asked' })
  ];
  show(found(advised), { submissions: [aSubmission()], talk, signs: [aSign(), aSign({ id: 2, authorId: 77, authorName: 'Chris Stranger' })] });
  expect(await screen.findByText((text) => text.includes(hashOf('a')))).toBeInTheDocument();
  expect(within(screen.getByRole('table', { name: reading.map_before })).getByText(/R1/)).toBeInTheDocument();
  expect(screen.getByRole('table', { name: reading.risksCaption })).toBeInTheDocument();
  expect(screen.getByText(/The law asks for six years/)).toBeInTheDocument();
  expect(screen.getByText(words.sign_notAsked)).toBeInTheDocument();
  expect(screen.getByText(/Which permits\?/).closest('details')).not.toBeNull();
  expect(screen.getByRole('heading', { name: page.threadsHeading })).toBeInTheDocument();
});

test('a file whose bytes are not what its name says, or that is gone, is said to be so', async () => {
  show(found(advised), { submissions: [aSubmission({ isWhole: false })] });
  expect(await screen.findByText(page.hashBroken)).toBeInTheDocument();
  cleanup();
  show(found(advised), { submissions: [] });
  expect(await screen.findByText(page.hashGone)).toBeInTheDocument();
  cleanup();
  // of another DPIA, whatever its name says
  show(found(advised), { submissions: [aSubmission({ content: { ...complete, reference: 'DPIA-2026-00002', guid: 'g' } })] });
  expect(await screen.findByText(page.hashBroken)).toBeInTheDocument();
});

test('the page of a screening shows what its answers come to, also where its own page said something else', async () => {
  show(foundScreening({ result: 'notNeeded' }), {});
  expect((await screen.findAllByText(words.result_required)).length).toBeGreaterThan(0);
  expect(screen.getByText((text) => text.includes(words.result_notNeeded) && text.includes('own page'))).toBeInTheDocument();
});

test('each step, what is missing and each moment has its words, and the regulator’s time is told step by step', () => {
  const consulted = found({ ...advised, submission: submitted({ level: 'high' }), file: { ...emptyDpiaFile, consultation: { regime: 'UK GDPR', askedOn: '2026-11-02', reference: '', contents: [], extendedBecause: '', pauses: [], answer: '' } } });
  const steps = dpiaPage.steps(consulted, { now: on('2026-11-10'), openTasks: 1, counts: { newer: 1, openPoints: 1 } });
  const keys = steps.flatMap(({ key, missing }) => [dpiaPage.stepText(key), ...missing.map((each) => dpiaPage.missingText(each.key))]);
  expect(keys.filter((text) => /^[a-z]+(_|[A-Z])/.test(text))).toEqual([]);
  expect(dpiaPage.clockExplained?.(consulted, 'en-GB')[0]).toContain('The regulator was asked on Monday 2 November 2026.');
  expect(dpiaPage.clock(consulted, on('2026-11-10')).map(({ key }) => dpiaPage.momentText(key)).filter((text) => /^[a-z]/.test(text))).toEqual([]);
});
