import { takeIn } from '../../src/casework/intake/takeIn';
import type { TakingInOutcome } from '../../src/casework/intake/outcome';
import { newCaseRow } from '../../src/casework/rules/newCase';
import { referenceOf } from '../../src/casework/rules/reference';
import { formToWrite, sealFor } from '../../src/casework/store/seal';
import { covered, logItems, type CaseSite } from '../../src/casework/store/site';
import { testRules, testValues, type TestFixed, type TestValues } from '../../src/casework/testing/testKind';
import { testIntakeKind, type TestIntake } from '../../src/casework/testing/testIntake';
import { testKind, testRoom } from '../../src/casework/testing/testRoom';
import { runSetup } from '../../src/platform/provisioning';
import { deskDefinition, rooms } from '../../src/setup/desk';
import { councilSettings, type TestDesk } from './testDesk';

export type TestSite = CaseSite<TestValues, TestFixed>;

/** Set-up with the made-up kind beside the rooms of the product, and one service. */
export async function setUpTestKind(desk: TestDesk): Promise<void> {
  const { sp, siteUrl } = desk.as('owner');
  const service = { name: 'Housing', nameCy: '', headUpn: '', championUpns: [], socialCare: false };
  const result = await runSetup(sp, siteUrl, deskDefinition({ ...councilSettings, services: [service] }, [...rooms, testRoom]));
  if (result.outcome !== 'finished' || result.failed.length > 0) throw new Error(JSON.stringify(result));
}

export const testSite = (desk: TestDesk, name: string): TestSite => ({ services: desk.as(name), kind: testKind });

/** A case as taking in makes it. */
export async function addTestCase(site: TestSite, intakeId: number, known: Partial<TestValues> = {}): Promise<number> {
  const askedAt = site.services.now().round({ smallestUnit: 'second', roundingMode: 'floor' });
  const fixed: TestFixed = { reference: referenceOf(testRules.prefix, intakeId, askedAt), intakeId, askedAt };
  const row = newCaseRow(testRules, fixed, testValues({ receivedAt: askedAt, ...known }), askedAt, { undelivered: 0 });
  const added: { readonly Id: number } = await logItems(site).add({ ...row, EvidenceSettled: true, DeskSeal: await sealFor(covered(testKind), row, await formToWrite(site.services)) });
  return added.Id;
}

/** One run of adding to the log, on a page that this person has just opened. */
export const runTestKind = (desk: TestDesk, name: string): Promise<TakingInOutcome<TestIntake>> => takeIn({ services: desk.as(name), kind: testIntakeKind });

/** What somebody writes into an intake, with a file of this name where one is given; the number of its row. */
async function write(desk: TestDesk, name: string, list: string, row: Readonly<Record<string, string>>, file: string | undefined): Promise<number> {
  const { items } = desk.as(name).sp.web.lists.getByTitle(list);
  const { Id }: { readonly Id: number } = await items.add({ Title: 'x', ...row });
  if (file !== undefined) await items.getById(Id).attachmentFiles.add(file, `the bytes of ${file}`);
  return Id;
}

export const ask = (desk: TestDesk, name: string, subject = 'May I see it?', file?: string): Promise<number> => write(desk, name, 'Test questions', { Subject: subject }, file);
export const sayMore = (desk: TestDesk, name: string, reference: string, said = 'One thing more.', file?: string): Promise<number> =>
  write(desk, name, 'Test additions', { CaseReference: reference, Said: said }, file);
