import type { DeskServices } from '../../../platform/host/services';
import { supersededUnread, type SupersededFacts } from '../../rules/superseded';
import { readReadingExceptions, recordSuperseded } from './exceptions';

/**
 * Puts on record who had not read a version when the next took its place. Officers' pages do it where they have counted everything anyway; what is
 * on record is looked at again just before, so two pages at once write it twice at most, which counts once.
 * @param sentence with `{0}` for the number that was replaced and `{1}` for the one that replaced it
 * @returns people put on record @throws DeskError
 */
export async function takeInSuperseded(services: DeskServices, facts: SupersededFacts, sentence: string): Promise<number> {
  if (supersededUnread(facts).length === 0) return 0;
  let people = 0;
  for (const { policyId, versionId, number, byNumber, upns } of supersededUnread({ ...facts, exceptions: await readReadingExceptions(services) })) {
    await recordSuperseded(services, { policyId, versionId }, upns, sentence.replace('{0}', String(number)).replace('{1}', String(byNumber)));
    people += upns.length;
  }
  return people;
}
