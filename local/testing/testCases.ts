import { newCaseRow } from '../../src/casework/rules/newCase';
import { referenceOf } from '../../src/casework/rules/reference';
import { formToWrite, sealFor } from '../../src/casework/store/seal';
import { covered, logItems, type CaseSite } from '../../src/casework/store/site';
import { testRules, testValues, type TestFixed, type TestValues } from '../../src/casework/testing/testKind';
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
