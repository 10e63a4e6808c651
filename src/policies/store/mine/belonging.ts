import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { ukDate } from '../../../calendar';
import { graphFailureFrom } from '../../../platform/graph';
import type { GraphPort } from '../../../platform/host/services';
import type { Belonging } from '../../rules/audience';

/** What is known of the signed-in person. */
export interface KnownOfMe extends Belonging {
  readonly joined: Temporal.PlainDate | undefined;
}

export const nothingKnown: KnownOfMe = { department: undefined, jobTitle: undefined, groupIds: undefined, joined: undefined };

const optionalText = v.nullish(v.string(), '');
const meShape = v.object({ department: optionalText, jobTitle: optionalText, createdDateTime: v.nullish(v.string()) });
const groupsShape = v.object({ value: v.array(v.string()) });
const batchShape = v.object({ responses: v.array(v.object({ id: v.string(), status: v.number(), body: v.unknown() })) });

/** Longer than this nobody waits for a list of policies; what is not known by then is offered with the reason. */
const patienceMs = 8000;

const aboutMe = '/me?$select=department,jobTitle,createdDateTime';

/**
 * Department, job title, first day and groups of the signed-in person from the directory, in one call. What is not granted, or does not
 * come in time, stays unknown.
 */
export async function askGraph(graph: GraphPort): Promise<KnownOfMe> {
  const asked = graph.post('/$batch', {
    requests: [
      { id: 'me', method: 'GET', url: aboutMe },
      { id: 'groups', method: 'POST', url: '/me/getMemberGroups', headers: { 'Content-Type': 'application/json' }, body: { securityEnabledOnly: false } }
    ]
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => { timer = setTimeout(() => resolve(undefined), patienceMs); });
  try {
    return read(await Promise.race([asked, tooLate]));
  } catch (error) {
    console.warn('The directory could not be asked', graphFailureFrom(error).kind);
    return nothingKnown;
  } finally {
    clearTimeout(timer);
  }
}

function read(answer: unknown): KnownOfMe {
  const parsed = v.safeParse(batchShape, answer);
  const bodyOf = (id: string): unknown => (parsed.success ? parsed.output.responses.find((each) => each.id === id && each.status === 200)?.body : undefined);
  const me = v.safeParse(meShape, bodyOf('me'));
  const groups = v.safeParse(groupsShape, bodyOf('groups'));
  return {
    ...(me.success ? { department: me.output.department ?? '', jobTitle: me.output.jobTitle ?? '', joined: dayOf(me.output.createdDateTime) } : nothingKnown),
    groupIds: groups.success ? new Set(groups.output.value) : undefined
  };
}

function dayOf(at: string | null | undefined): Temporal.PlainDate | undefined {
  try {
    return at ? ukDate(Temporal.Instant.from(at)) : undefined;
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

const profileShape = v.object({ UserProfileProperties: v.array(v.object({ Key: v.string(), Value: v.nullish(v.string(), '') })) });

/** What SharePoint's own profile of the person says; it names no groups. */
export function readProfile(answer: unknown): KnownOfMe {
  const parsed = v.safeParse(profileShape, answer);
  if (!parsed.success) {
    return nothingKnown;
  }
  const value = (...keys: string[]): string | undefined => parsed.output.UserProfileProperties.find(({ Key }) => keys.includes(Key))?.Value ?? undefined;
  return { ...nothingKnown, department: value('Department', 'SPS-Department'), jobTitle: value('Title', 'SPS-JobTitle') };
}

/** The directory's word where there is one, else the profile's. */
export function together(graph: KnownOfMe, profile: KnownOfMe): KnownOfMe {
  return {
    department: graph.department ?? profile.department, jobTitle: graph.jobTitle ?? profile.jobTitle,
    groupIds: graph.groupIds, joined: graph.joined
  };
}
