import { ukDate, utcSecond } from '../../../calendar';
import type { CommandContext } from '../../../casework/rules/command';
import { Problems } from '../../../casework/rules/problems';
import { consulteeRoles, type ConsulteeRole } from './choices';
import type { NewTalk } from '../talk/talk';
import { answer, type DpiaResult } from './commands';
import type { Consultee } from './dpiaFile';
import { dpiaEvent } from './events';
import { typedDay } from './typed';
import type { DpiaCase } from './values';

/** Somebody whose views are asked: a reviewer of DPIAs, by their number on the site. */
export interface PersonAsked<Role extends string> {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
}

export interface AskViewsInput {
  readonly people: readonly PersonAsked<ConsulteeRole>[];
  readonly what: string;
  readonly due: string;
}

/**
 * Asks for views: of the Caldicott Guardian, ICT security, procurement, or somebody else who knows (UK GDPR article 35(2) and (9)). Whoever is asked reads the DPIA as its reviewer and answers in its talk.
 * Problems: `people` (`no-people`, `already-asked`), `what` (`too-long`), `due` (`not-a-date`, `in-the-past`).
 * @param reviewers who may be asked: the group of DPIA reviewers; undefined where SharePoint does not say who is in it
 */
export function askViews(found: DpiaCase, input: AskViewsInput, reviewers: readonly { readonly id: number }[] | undefined, { now, me }: CommandContext): DpiaResult {
  const { values } = found;
  const problems = new Problems();
  const { hash } = values.submission;
  const people = input.people.filter(({ role }) => consulteeRoles.includes(role));
  if (people.length === 0) problems.add('people', 'no-people');
  if (people.some(({ id }) => values.file.consultees.some((each) => each.id === id && each.submission === hash))) problems.add('people', 'already-asked');
  if (reviewers && people.some(({ id }) => !reviewers.some((each) => each.id === id))) problems.add('people', 'not-a-reviewer');
  const what = problems.text('what', input.what);
  const due = typedDay(problems, 'due', input.due, { notBefore: { day: ukDate(now), code: 'in-the-past' } });
  const at = utcSecond(now);
  const asked = people.map(({ id, name, role }): Consultee => ({ key: `${at} ${id}`, id, name, role, at, by: me.name, submission: hash, what, ...(due ? { due } : {}) }));
  const next = { ...values, file: { ...values.file, consultees: [...values.file.consultees, ...asked] } };
  problems.file('file', next.file);
  return answer(problems, next, [dpiaEvent('viewsAsked', { people: people.map(({ name }) => name), roles: [...new Set(people.map(({ role }) => role))], due }, { details: what })]);
}

/** What stands in the talk of it, for the service and for whoever is asked. */
export const viewsAskedTalk = (asked: readonly Consultee[]): NewTalk => ({
  kind: 'viewAsked', said: asked.at(0)?.what ?? '', submission: asked.at(0)?.submission ?? '',
  details: { people: asked.map(({ id, name, role }) => ({ id, name, role })), ...(asked.at(0)?.due ? { by: asked.at(0)?.due } : {}) }
});
