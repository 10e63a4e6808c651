import * as v from 'valibot';
import type { DeskServices } from '../../platform/host/services';

export interface FoundGroup {
  readonly id: string;
  readonly name: string;
}

const answer = v.object({ value: v.array(v.object({ id: v.string(), displayName: v.nullish(v.string(), '') })) });

/**
 * Groups of the directory whose name begins with the text, by Graph with `GroupMember.Read.All`, the least that lists groups.
 * @returns undefined where groups cannot be searched for: no Graph, or no consent
 */
export async function searchGroups(services: Pick<DeskServices, 'graph'>, text: string): Promise<readonly FoundGroup[] | undefined> {
  if (!services.graph) return undefined;
  const sought = encodeURIComponent(text.trim().replace(/'/g, "''"));
  try {
    const found: unknown = await services.graph.get(`/groups?$filter=startswith(displayName,'${sought}')&$select=id,displayName&$top=10`);
    return v.parse(answer, found).value.map(({ id, displayName }) => ({ id, name: displayName ?? '' }));
  } catch (error) {
    console.warn('Groups cannot be searched for', error);
    return undefined;
  }
}
