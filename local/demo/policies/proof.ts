import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../../src/platform/host/services';
import { plainServiceName } from '../../../src/platform/settings/serviceNames';
import { defaultOfficerSettings, readOfficerSettings, saveOfficerSettings } from '../../../src/platform/settings/officers';
import { teamRows } from '../../../src/policies/rules/team';
import { readCompliance } from '../../../src/policies/store/compliance';
import { appendDigests } from '../../../src/policies/store/proof/appendDigests';
import { addException } from '../../../src/policies/store/proof/exceptions';
import { mailHead } from '../../../src/policies/store/proof/headMail';
import { updateTeamReading } from '../../../src/policies/store/team';
import { readWorkingPolicies } from '../../../src/policies/store/working';
import type { Moment } from '../moments';
import { upn } from '../settings';

type As = (account: string) => DeskServices;

/** What officers do with what staff have written: the chain of digests goes to Internal Audit, people are excused, the services see how they stand. */
export function proofMoments(as: As, day: (daysAgo: number, hour?: number) => Temporal.Instant, present: Temporal.Instant): readonly Moment[] {
  return [
    { at: day(409), happen: () => chooseAudit(as('dpo')) },
    ...[385, 200, 60, 21].map((daysAgo): Moment => ({ at: day(daysAgo, 16), happen: () => sealAndMail(as('dpo')) })),
    { at: day(34), happen: () => excuse(as('dpo'), { kind: 'leaver', upns: [upn('leaver')], reason: 'Left the council; the account is blocked.' }) },
    { at: day(8), happen: () => excuse(as('deputy'), { kind: 'exempt', upns: [upn('dev')], reason: 'On long-term sick leave, agreed with the head of service.', fileName: 'Data protection policy.docx', untilDays: 90 }) },
    { at: present.subtract({ minutes: 40 }), happen: () => sealAndMail(as('deputy')) },
    { at: present.subtract({ minutes: 30 }), happen: () => countTeams(as('dpo')) }
  ];
}

async function chooseAudit({ sp, siteUrl }: DeskServices): Promise<void> {
  const stored = await readOfficerSettings(sp, siteUrl);
  await saveOfficerSettings(sp, siteUrl, { ...(stored.settings ?? defaultOfficerSettings), internalAuditMailbox: upn('audit') }, stored);
}

async function sealAndMail(services: DeskServices): Promise<void> {
  const { end } = await appendDigests(services);
  const mail = await mailHead(services, end);
  if (mail.kind !== 'sent' && mail.kind !== 'not-needed') throw new Error(`The head of the digests was not mailed: ${mail.kind}`);
}

interface Excuse {
  readonly kind: 'leaver' | 'exempt';
  readonly upns: readonly string[];
  readonly reason: string;
  readonly fileName?: string;
  readonly untilDays?: number;
}

async function excuse(services: DeskServices, { kind, upns, reason, fileName, untilDays }: Excuse): Promise<void> {
  const policyId = fileName === undefined ? undefined : (await readWorkingPolicies(services)).find((working) => working.fileName === fileName)?.id;
  const until = untilDays === undefined ? undefined : services.now().toZonedDateTimeISO('Europe/London').toPlainDate().add({ days: untilDays });
  await addException(services, { kind, policyId, versionId: undefined, upns, reason, until });
}

/** Counted with the whole directory. */
async function countTeams(services: DeskServices): Promise<void> {
  const { matrix, settings, asAt } = await readCompliance(services);
  const { rows } = teamRows(matrix, settings?.services.map(({ name }) => name) ?? [], plainServiceName);
  const { withoutFolder } = await updateTeamReading(services, rows, asAt);
  if (withoutFolder.length > 0) throw new Error(`Team reading has no folder for ${withoutFolder.join(', ')}.`);
}
