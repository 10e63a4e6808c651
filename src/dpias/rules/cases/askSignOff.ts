import { utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { signRoles, type SignRole } from './choices';
import type { NewTalk } from '../talk/talk';
import type { PersonAsked } from './askViews';
import { answer, type DpiaResult } from './commands';
import type { AskedToSign } from './dpiaFile';
import { dpiaEvent } from './events';
import type { DpiaCase } from './values';

export interface AskSignOffInput {
  /** By their numbers on the site, each in the role in which they sign. */
  readonly people: readonly PersonAsked<SignRole>[];
  /** Keys of requests that are taken back: what these people signed for them counts no more. */
  readonly takenBack: readonly string[];
  /** The hash of the submission that was read. */
  readonly submission: string;
}

/**
 * Whom the log asks to sign which submission: only what these people add themselves afterwards, for this very hash, counts (design: approvals are rows that their maker added). Nobody signs what they submitted, and nobody asks
 * themselves. Who must approve follows from the residual risk (`mustApprove`); others may be asked besides.
 * Problems: `people` (`no-people`, `already-asked`, `own-submission`, `asks-themselves`), `submission` (`no-submission`, `newer-submission`), `file`.
 */
export function askSignOff(found: DpiaCase, input: AskSignOffInput, { now, me }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const { hash, number, byId } = values.submission;
  const at = utcSecond(now);
  if (hash === '' || number === undefined) problems.add('submission', 'no-submission');
  else if (input.submission !== hash) problems.add('submission', 'newer-submission');
  const back = values.file.asked.filter((each) => input.takenBack.includes(each.key) && each.takenBackAt === undefined);
  const kept = values.file.asked.map((each) => (back.includes(each) ? { ...each, takenBackAt: at } : each));
  const people = input.people.filter(({ role }) => signRoles.includes(role));
  if (people.length === 0 && back.length === 0) problems.add('people', 'no-people');
  if (people.some(({ id }) => kept.some((each) => each.id === id && each.submission === hash && each.takenBackAt === undefined))) problems.add('people', 'already-asked');
  if (people.some(({ id }) => id === byId)) problems.add('people', 'own-submission');
  if (people.some(({ id }) => id === me.id)) problems.add('people', 'asks-themselves');
  const asked = people.map(({ id, name, role }): AskedToSign => ({ key: `${at} ${id}`, id, name, role, submission: hash, at, byId: me.id }));
  const next = { ...values, file: { ...values.file, asked: [...kept, ...asked] } };
  problems.file('file', next.file);
  const submission = number ?? 0;
  return answer(problems, next, [
    ...(back.length > 0 ? [dpiaEvent('signTakenBack', { people: back.map(({ name }) => name), submission })] : []),
    ...(asked.length > 0 ? [dpiaEvent('signAsked', { people: asked.map(({ name }) => name), roles: [...new Set(asked.map(({ role }) => role))], submission })] : [])
  ]);
}

/** What the service is told of it. */
export const signAskedTalk = (asked: readonly AskedToSign[]): NewTalk => ({
  kind: 'signAsked', said: '', submission: asked.at(0)?.submission ?? '', details: { people: asked.map(({ id, name, role }) => ({ id, name, role })) }
});
