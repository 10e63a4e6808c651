import type { Audience, Belonging, Concerns } from './audience';

/** Names of departments and job titles are typed by people: case and spaces do not tell two apart. */
export const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

const none: ReadonlySet<string> = new Set();

/** For each part of an audience: does it fit, or could it not be found out? An empty part fits nobody and hides nothing. */
function parts(audience: Audience & { kind: 'some' }, belonging: Belonging, unreadable: ReadonlySet<string>): readonly Concerns[] {
  const byName = (wanted: readonly string[], has: string | undefined): Concerns => {
    if (wanted.length === 0) return 'no';
    if (has === undefined) return 'unknown';
    return wanted.some((name) => sameName(name) === sameName(has)) ? 'yes' : 'no';
  };
  const byGroup = ({ id }: { readonly id: string }): Concerns => {
    if (belonging.groupIds?.has(id)) return 'yes';
    return belonging.groupIds === undefined || unreadable.has(id) ? 'unknown' : 'no';
  };
  return [...audience.groups.map(byGroup), byName(audience.departments, belonging.department), byName(audience.jobTitles, belonging.jobTitle)];
}

/**
 * Whether a policy concerns a person: whoever fits one part of its audience. What is known to fit is enough; if nothing is known to
 * fit and a part could not be found out, the answer is `unknown`, never `no`. A person without department or job title ('') fits none.
 * @param unreadable ids of groups whose members could not be read (deleted, not consented)
 */
export function concerns(audience: Audience, belonging: Belonging, unreadable: ReadonlySet<string> = none): Concerns {
  if (audience.kind === 'everyone') return 'yes';
  const answers = parts(audience, belonging, unreadable);
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
