import * as v from 'valibot';
import { ukDate } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { defaultJoinerDays, readSettings } from '../../../platform/settings';
import { myPolicies } from '../../rules/mine';
import type { Policy } from '../../rules/version';
import type { Receipt } from '../../rules/receipt';
import { policiesOfRows, versionRowsAfter, versionsQuery } from '../versions';
import { askGraph, nothingKnown, readProfile, together } from './belonging';
import type { Mine } from './contract';
import { ownReceiptsQuery, readReceipts } from './ownReceipts';
import { answered, inOneCall } from '../../../platform/sharepoint/together';

const person = v.object({ Id: v.number() });

/**
 * Everything that the lists of *My policies* need: one call to SharePoint, however many policies there are, and one to Graph only when
 * an audience, or the day on which somebody joined, has to be known.
 * @throws DeskError `not-set-up` where the site has no policies
 */
export async function openMine(services: DeskServices): Promise<Mine> {
  const { sp, siteUrl } = services;
  const [rows, receiptRows, user, settings, profile] = await inOneCall<[readonly unknown[], unknown[], unknown, Awaited<ReturnType<typeof readSettings>>, unknown]>(sp, (batch) => [
    versionsQuery(batch, siteUrl)(),
    ownReceiptsQuery(batch, siteUrl),
    batch.web.currentUser.select('Id')(),
    readSettings(batch, siteUrl),
    batch.profiles.myProperties.select('UserProfileProperties')()
  ]);
  const policies = await policiesOfRows(await versionRowsAfter(services, answered(rows)));
  const receipts = readReceipts(answered(receiptRows));
  const { Id } = v.parse(person, answered(user));
  // without the settings there is nobody to name, and everything else works
  const contact = settings.status === 'fulfilled' ? settings.value.settings : undefined;
  const fromProfile = profile.status === 'fulfilled' ? readProfile(profile.value) : nothingKnown;
  const joinerDays = contact?.joinerDays ?? defaultJoinerDays;
  const fromGraph = services.graph && needsDirectory(services, policies, receipts, joinerDays) ? await askGraph(services.graph) : undefined;
  const known = together(fromGraph ?? nothingKnown, fromProfile);
  return { policies, receipts, me: { ...known, upn: services.me.upn, id: Id, joinerDays }, source: sourceOf(policies, fromGraph, fromProfile), contact };
}

const namesSome = (policies: readonly Policy[]): boolean => policies.some(({ versions }) => versions.at(-1)?.audience.kind === 'some');

/** An audience of some; or something overdue, which a joiner may have more time for. */
function needsDirectory(services: DeskServices, policies: readonly Policy[], receipts: readonly Receipt[], joinerDays: number): boolean {
  return namesSome(policies) || myPolicies(policies, receipts, { ...nothingKnown, upn: services.me.upn, joinerDays }, ukDate(services.now())).some(({ state }) => state.kind === 'overdue');
}

function sourceOf(policies: readonly Policy[], graph: typeof nothingKnown | undefined, profile: typeof nothingKnown): Mine['source'] {
  if (!namesSome(policies)) return 'not-needed';
  if (graph?.department !== undefined || graph?.groupIds !== undefined) return 'graph';
  return profile.department === undefined ? 'nowhere' : 'profile';
}
