import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';

const entity = v.object({
  Key: v.string(),
  DisplayText: v.string(),
  EntityData: v.optional(v.object({
    Email: v.optional(v.nullable(v.string())), Title: v.optional(v.nullable(v.string())), Department: v.optional(v.nullable(v.string()))
  }))
});

export interface Colleague {
  readonly upn: string;
  readonly displayName: string;
  readonly email?: string;
  readonly about?: string;
}

/** A claim such as `i:0#.f|membership|alex@northmere.example` ends in the user principal name. */
const upnOf = (claim: string): string => claim.split('|').pop() ?? claim;

/**
 * Colleagues whose name or address begins with the text, by SharePoint's own people picker search, which needs no Graph scope.
 * @throws DeskError when it cannot be had.
 */
export async function searchPeople(sp: SPFI, text: string): Promise<readonly Colleague[]> {
  const entities: unknown = await sp.profiles.clientPeoplePickerSearchUser({
    QueryString: text,
    MaximumEntitySuggestions: 10,
    AllowEmailAddresses: false,
    AllowMultipleEntities: false,
    // 1: people, not groups; 15: every source of the tenant
    PrincipalType: 1,
    PrincipalSource: 15
  });
  return v.parse(v.array(entity), entities).map(({ Key, DisplayText, EntityData }) => ({
    upn: upnOf(Key),
    displayName: DisplayText,
    email: EntityData?.Email ?? undefined,
    about: [EntityData?.Title, EntityData?.Department].filter(Boolean).join(', ') || undefined
  }));
}
