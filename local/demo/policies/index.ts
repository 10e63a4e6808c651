import { createHash, randomUUID } from 'node:crypto';
import { JSDOM } from 'jsdom';
import type { Temporal } from 'temporal-polyfill';
import { ukDate } from '../../../src/calendar';
import type { DeskServices } from '../../../src/platform/host/services';
import { sha256Of } from '../../../src/platform/sharepoint/sha256';
import { readPolicyFile } from '../../../src/policies/documents/readFile';
import { audienceWords, decidePublication, type PublishInput } from '../../../src/policies/rules/publish';
import { nextNumber } from '../../../src/policies/rules/policies';
import { policyLink } from '../../../src/policies/rules/policyLink';
import type { Answers } from '../../../src/policies/rules/question';
import type { ReceiptOutcome } from '../../../src/policies/rules/receipt';
import { nextReview } from '../../../src/policies/rules/review';
import type { Policy, PolicyVersion } from '../../../src/policies/rules/version';
import { dayCell } from '../../../src/policies/rules/versionRow';
import { tellOwner, writeReceipt } from '../../../src/policies/store/mine';
import { publishVersion } from '../../../src/policies/store/publishing/publishVersion';
import { addPolicyFile, replacePolicyFile } from '../../../src/policies/store/publishing/upload';
import { withdrawPolicy } from '../../../src/policies/store/publishing/withdraw';
import { readPolicies } from '../../../src/policies/store/versions';
import { fileBytes, readWorkingPolicies, siteUserId, writeWorking, type WorkingPolicy } from '../../../src/policies/store/working';
import { findPerson } from '../../tenant/people';
import { hoursBefore, type Moment } from '../moments';
import { upn } from '../settings';
import { scannedPdf, taggedPdf } from './pdfFile';
import { demoPolicies, readersOf, textNamed, type DemoPolicy, type DemoPublication } from './plan';
import { proofMoments } from './proof';
import { demoQuestions } from './questions';
import { wordFile } from './wordFile';

type As = (account: string) => DeskServices;

/** Word files are read with the browser's own reader of XML, which Node lacks. */
function lendDom(): void {
  globalThis.DOMParser ??= new JSDOM('').window.DOMParser;
}

/**
 * The policies of the made-up council, lived through with the product's own code: files come into the library, are published, changed,
 * withdrawn; staff agree, ask, decline, and some do nothing.
 */
export function policyMoments(as: As, present: Temporal.Instant, tenantUrl: string): readonly Moment[] {
  lendDom();
  // office hours, so that nobody agrees at night
  const day = (daysAgo: number, hour = 10): Temporal.Instant => hoursBefore(present, daysAgo * 24).toZonedDateTimeISO('Europe/London').with({ hour, minute: 20, second: 0, millisecond: 0 }).toInstant();
  const account = (accountEnabled: boolean): Promise<void> => changeAccount(tenantUrl, upn('leaver'), accountEnabled);
  const { length } = demoPolicies;
  const inForce: InForce = new Map();
  return [
    { at: day(410), happen: () => account(true) },
    ...demoPolicies.flatMap((demo, index) => momentsOf(as, inForce, demo, (daysAgo, hour = 9) => day(daysAgo, hour).add({ minutes: Math.floor((index * 40) / length) }))),
    ...proofMoments(as, day, present),
    // Colin leaves: his account is blocked, and what he agreed to stays
    { at: day(35), happen: () => account(false) }
  ];
}

async function changeAccount(tenantUrl: string, who: string, accountEnabled: boolean): Promise<void> {
  const answer = await fetch(`${tenantUrl}/_local/people`, { method: 'POST', headers: { 'X-Local': '1', 'Content-Type': 'application/json' }, body: JSON.stringify({ upn: who, accountEnabled }) });
  if (!answer.ok) throw new Error(`The account ${who} could not be changed: ${await answer.text()}`);
}

/** What was published last of each. */
type InForce = Map<DemoPolicy, PolicyVersion>;

function versionOf(inForce: InForce, demo: DemoPolicy): PolicyVersion {
  const version = inForce.get(demo);
  if (!version) throw new Error(`${demo.fileName} is not published.`);
  return version;
}

type At = (daysAgo: number, hour?: number) => Temporal.Instant;

function momentsOf(as: As, inForce: InForce, demo: DemoPolicy, at: At): readonly Moment[] {
  const { draft, withdrawn } = demo;
  return [
    ...(draft ? [{ at: at(draft.daysAgo), happen: () => bringDraft(as('deputy'), demo, draft.text) }] : []),
    ...demo.publications.flatMap((publication) => {
      const minute = (index: number): Temporal.Instant => at(publication.daysAgo, 9).add({ minutes: 5 + index });
      const later = (after: number, index: number): Temporal.Instant => (after === 0 ? minute(index) : at(publication.daysAgo - after, 11 + (index % 5)).add({ minutes: index }));
      const { asked, declined } = publication;
      return [
        { at: at(publication.daysAgo), happen: () => publish(as('dpo'), demo, publication, inForce) },
        ...readersOf(publication.read).map(([account, after], index): Moment => ({ at: later(after, index), happen: () => agree(as(account), versionOf(inForce, demo), publication.attempted === account) })),
        ...(asked ? [{ at: later(asked.after, 1), happen: () => record(as(asked.by), versionOf(inForce, demo), 'question', {}, asked.words) }] : []),
        ...(declined ? [{ at: later(declined.after, 1), happen: () => record(as(declined.by), versionOf(inForce, demo), 'declined', {}, declined.words) }] : [])
      ];
    }),
    ...(withdrawn ? [{ at: at(withdrawn.daysAgo), happen: () => withdraw(as('dpo'), demo, withdrawn.reason) }] : [])
  ];
}

async function bytesFor({ kind, fileName, owner }: DemoPolicy, text: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (kind === 'scan' || text === undefined) return scannedPdf(fileName);
  return kind === 'pdf' ? taggedPdf(textNamed(text)) : wordFile(textNamed(text), findPerson(upn(owner))?.name ?? '');
}

const asFile = (bytes: Uint8Array<ArrayBuffer>, name: string): File => Object.assign(new Blob([bytes]), { name, lastModified: 0, webkitRelativePath: '' });
const nothing = (): void => undefined;

async function workingOf(services: DeskServices, { fileName }: DemoPolicy): Promise<WorkingPolicy | undefined> {
  return (await readWorkingPolicies(services)).find((working) => working.fileName === fileName);
}

/** Brings the text into the library: a new file, or new bytes for the one that is there. */
async function bring(services: DeskServices, demo: DemoPolicy, text: string | undefined): Promise<WorkingPolicy> {
  const file = asFile(await bytesFor(demo, text), demo.fileName);
  const there = await workingOf(services, demo);
  if (there) await replacePolicyFile(services, there, file, nothing);
  else await addPolicyFile(services, demo.fileName, file, nothing);
  const working = await workingOf(services, demo);
  if (!working) throw new Error(`${demo.fileName} is not in the library.`);
  return working;
}

async function bringDraft(services: DeskServices, demo: DemoPolicy, text: string | undefined): Promise<void> {
  const working = await bring(services, demo, text);
  await writeWorking(services, working, { Title: demo.fileName.replace(/\.\w+$/, ''), PolicyOwnerId: await siteUserId(services, upn(demo.owner)), ReviewMonths: demo.reviewMonths });
}

const person = (account: string): { readonly name: string; readonly upn: string } => ({ name: findPerson(upn(account))?.name ?? account, upn: upn(account) });

function inputOf(demo: DemoPolicy, publication: DemoPublication, today: Temporal.PlainDate, isFirst: boolean): PublishInput {
  const questions = demo.withQuestions && !isFirst ? demoQuestions : [];
  const approvedOn = today.subtract({ days: publication.approvedDaysAgo - publication.daysAgo });
  return {
    title: demo.fileName.replace(/\.\w+$/, ''), change: publication.change, changeSummary: publication.summary, readBy: 'days', date: '', days: String(publication.days),
    statement: { 'en-GB': 'I have read this policy and will follow it.', 'cy-GB': 'Rwyf wedi darllen y polisi hwn a byddaf yn ei ddilyn.' },
    questions, pass: 'some', passMark: '2', audience: demo.audience, owner: person(demo.owner), approval: 'approved', approver: person(demo.approver), approverTyped: '',
    approvedOn: approvedOn.toString(), noApproval: '', reviewDue: nextReview(approvedOn, demo.reviewMonths).toString(), reviewMonths: String(demo.reviewMonths), relatedPolicies: []
  };
}

async function policyOf(services: DeskServices, working: WorkingPolicy): Promise<Policy | undefined> {
  return (await readPolicies(services)).find(({ policyId }) => policyId === working.id);
}

async function publish(services: DeskServices, demo: DemoPolicy, publication: DemoPublication, inForce: InForce): Promise<void> {
  const working = await bring(services, demo, publication.text);
  const policy = await policyOf(services, working);
  const bytes = await fileBytes(services, working.fileRef);
  const hash = await sha256Of(bytes);
  const decided = decidePublication(inputOf(demo, publication, ukDate(services.now()), policy === undefined), {
    policyId: working.id, today: ukDate(services.now()), policy, contentHash: hash, audienceText: audienceWords(demo.audience, 'Everyone')
  });
  if (!decided.ok) throw new Error(`${demo.fileName} may not be published: ${JSON.stringify(decided.problems)}`);
  const read = await readPolicyFile(bytes, working.fileName);
  if (!read.ok) throw new Error(`${demo.fileName} cannot be read: ${read.reason}`);
  const number = nextNumber(policy);
  const run = createHash('sha256').update(`${demo.fileName} ${number}`).digest('hex').slice(0, 8);
  const { version, columnsFailed } = await publishVersion(services, { preview: { working, text: read.text, hash }, decision: decided.decision, number, replacesId: policy?.versions.at(-1)?.id, run }, readPolicyFile);
  if (columnsFailed !== undefined) throw new Error(`The columns of ${demo.fileName} could not be written.`, { cause: columnsFailed });
  inForce.set(demo, version);
  if (publication.change === 'minor') await noteReview(services, demo);
}

/** The minor change came out of a review. */
async function noteReview(services: DeskServices, demo: DemoPolicy): Promise<void> {
  const working = await workingOf(services, demo);
  if (working) await writeWorking(services, working, { LastReviewedOn: dayCell(ukDate(services.now())), LastReviewOutcome: 'Minor change' });
}

async function withdraw(services: DeskServices, demo: DemoPolicy, reason: string): Promise<void> {
  const working = await workingOf(services, demo);
  const policy = working && (await policyOf(services, working));
  if (!policy) throw new Error(`${demo.fileName} was never published.`);
  await withdrawPolicy(services, policy, reason);
}

/** Ids of people on the site, asked for once: half the time of the first start would go into asking again. */
const siteIds = new Map<string, Promise<number>>();

function siteIdOf({ sp, siteUrl, me }: DeskServices): Promise<number> {
  const key = `${siteUrl} ${me.upn}`;
  const known = siteIds.get(key) ?? sp.web.currentUser.select('Id')<{ Id: number }>().then(({ Id }) => Id);
  siteIds.set(key, known);
  return known;
}

async function record(services: DeskServices, version: PolicyVersion, outcome: ReceiptOutcome, answers: Answers, words: string): Promise<void> {
  const statement = outcome === 'acknowledged' || outcome === 'declined' ? version.statement[services.locale] : '';
  const written = await writeReceipt(services, { id: await siteIdOf(services) }, { guid: randomUUID(), version, outcome, statement, answers, words, reachedEnd: outcome === 'acknowledged', mayBeThere: false });
  if (written.kind !== 'recorded') throw new Error(`${services.me.upn}: ${written.kind}`);
  if (outcome === 'declined' || outcome === 'question') {
    await tellOwner(services, version, written.receipt, { subject: `${version.title}: ${outcome === 'question' ? 'a question' : 'I cannot agree'}`, lead: `${services.me.displayName} wrote:`, link: policyLink(`${services.siteUrl}/SitePages/My-policies.aspx`, version.policyId) });
  }
}

async function agree(services: DeskServices, version: PolicyVersion, wrongFirst: boolean): Promise<void> {
  const right: Answers = Object.fromEntries(version.questions.map((question) => [question.id, question.right]));
  if (wrongFirst) {
    await record(services, version, 'attempt', Object.fromEntries(version.questions.map(({ id, choices, right: rightOnes }) => [id, choices.filter((choice) => !rightOnes.includes(choice.id)).slice(0, 1).map((choice) => choice.id)])), '');
  }
  await record(services, version, 'acknowledged', right, '');
}
