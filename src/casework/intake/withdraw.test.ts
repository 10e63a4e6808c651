import { ask, runTestKind, testSite } from '../../../local/testing/testCases';
import { withTestDesk, type Row } from '../../../local/testing/testDesk';
import type { CaseFile, OwnersTold } from '../store/contract';
import { keepFile, readAllFiles, readFiles } from '../store/files';
import { openCase } from '../store/openCase';
import { withdrawals } from './withdraw';

/** A mail to the site owners about a withdrawn file, over the made-up kind: each test has a desk of its own. */
jest.setTimeout(300_000);
const desk = withTestDesk({ kind: 'test-kind' });

const mail = { subject: 'A file is withdrawn', html: '<p>Delete it.</p>' };
/** Refused, and not too busy: that the client itself would try again for seconds. */
const noMails = (): Promise<void> => desk.fault({ match: { target: 'graph', url: 'sendMail' }, times: 50, fault: { kind: 'status', status: 400 } });
const rows = async (): Promise<readonly Row[]> => (await desk.rows('Deliveries')).filter(({ RecipientRole }) => RecipientRole === 'site owner');
const states = async (): Promise<readonly unknown[]> => (await rows()).map(({ DeliveryState, Attempt }) => [DeliveryState, Attempt]);
const letters = async (): Promise<readonly string[]> => (await desk.letters('owner@northmere.example')).filter((subject) => subject.includes('file'));

async function withdrawn(): Promise<{ readonly outcome: OwnersTold; readonly file: CaseFile; readonly logId: number }> {
  await ask(desk, 'alex');
  const [{ logId }] = (await runTestKind(desk, 'dpo')).takenIn;
  const site = testSite(desk, 'dpo');
  const found = await openCase(site, logId);
  await keepFile(site, found, { name: 'letter.txt', bytes: new TextEncoder().encode('Somebody else’s.') });
  const [file] = await readFiles(site, found);
  await noMails();
  const outcome = await withdrawals(site).withdrawFile(found, file, 'It is of another person.', mail);
  await desk.noFaults();
  return { outcome, file, logId };
}

test('that failed is sent by the next officer’s page when its time has come, once, and whoever withdrew the file is not asked', async () => {
  const { outcome } = await withdrawn();
  expect(outcome).toEqual({ told: [], notTold: [expect.stringMatching(/\w/)] });
  expect(await states()).toEqual([['failed', 1]]);
  await runTestKind(desk, 'deputy');
  expect(await states()).toEqual([['failed', 1]]);
  await desk.advance({ minutes: 6 });
  await Promise.all([runTestKind(desk, 'deputy'), runTestKind(desk, 'dpo')]);
  expect(await states()).toEqual([['sent', 2]]);
  await desk.advance({ hours: 24 });
  await runTestKind(desk, 'deputy');
  await runTestKind(desk, 'dpo');
  expect(await letters()).toHaveLength(1);
  expect((await desk.rows('Test log')).map(({ TryAt }) => TryAt)).toEqual([null]);
});

test('that fails again and again is tried three times, and then no more', async () => {
  await withdrawn();
  for (const minutes of [6, 31, 24 * 60, 24 * 60]) {
    await desk.advance({ minutes });
    await noMails();
    await runTestKind(desk, 'deputy');
    await desk.noFaults();
  }
  expect(await states()).toEqual([['failed', 3]]);
  await desk.advance({ hours: 24 });
  await runTestKind(desk, 'deputy');
  expect(await letters()).toEqual([]);
});

test('is not sent of a file that may be shown again meanwhile', async () => {
  const { file, logId } = await withdrawn();
  const site = testSite(desk, 'dpo');
  const found = await openCase(site, logId);
  const [hidden] = (await readAllFiles(site, found)).withdrawn;
  await withdrawals(site).showFileAgain(found, { ...file, etag: hidden.etag }, 'It was right.');
  await desk.advance({ minutes: 6 });
  await runTestKind(desk, 'deputy');
  expect(await letters()).toEqual([]);
});
