import * as v from 'valibot';
import { malformedBody } from '../errors';
import { peopleWhere } from '../directory/people';
import { valueAnswer, type Answer } from '../odata/answer';
import { objectOf } from '../odata/body';
import { withoutEffect } from '../odata/watched';
import { allGroups, claimsPrefix, everyoneLogin } from '../store/principals';
import type { Call } from './call';
import { action, define } from './registry';

/** PrincipalType: 1 people, 4 security groups, 8 SharePoint groups. */
const query = v.object({
  QueryString: v.string(),
  MaximumEntitySuggestions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)), 30),
  PrincipalType: v.optional(v.pipe(v.number(), v.integer()), 1),
  PrincipalSource: v.optional(v.number(), 15),
  AllowMultipleEntities: v.optional(v.boolean(), false),
  AllowEmailAddresses: v.optional(v.boolean(), false)
});

function suggestions(call: Call): object[] {
  const sent = objectOf(call.body.values, 'queryParams');
  withoutEffect(sent, 'AllUrlZones AllowOnlyEmailAddresses EnabledClaimProviders ForceClaims QuerySettings Required SharePointGroupID UrlZone UrlZoneSpecified Web WebApplicationID');
  const parsed = v.safeParse(query, sent);
  if (!parsed.success) throw malformedBody(`The parameter queryParams is not as expected: ${parsed.issues[0].message}`);
  const { QueryString, MaximumEntitySuggestions, PrincipalType } = parsed.output;
  const wanted = QueryString.trim().toLowerCase().replace(claimsPrefix, '');
  if (wanted === '') return [];
  const begins = (...texts: string[]): boolean => texts.some(text => text.toLowerCase().startsWith(wanted) || text.toLowerCase().split(/\s+/).some(word => word.startsWith(wanted)));
  const found: object[] = [];
  if (PrincipalType & 1) {
    const beginning = `${wanted.replace(/[\\%_]/g, '\\$&')}%`;
    const fits = { sql: "p.enabled = 1 AND (p.display_name LIKE ? ESCAPE '\\' OR p.display_name LIKE ? ESCAPE '\\' OR p.upn LIKE ? ESCAPE '\\')", values: [beginning, `% ${beginning}`, beginning] };
    for (const person of peopleWhere(call.tenant.database, fits, MaximumEntitySuggestions)) {
      found.push({
        Key: `${claimsPrefix}${person.upn}`, DisplayText: person.displayName, IsResolved: true, Description: person.upn, EntityType: 'User',
        EntityData: { IsAltSecIdPresent: 'False', ObjectId: person.id, Title: person.jobTitle, Email: person.upn, MobilePhone: '', OtherMails: '', Department: person.department, PrincipalType: 'User' },
        MultipleMatches: [], ProviderName: 'Tenant', ProviderDisplayName: 'Tenant'
      });
    }
  }
  if (PrincipalType & 4 && begins('Everyone except external users')) {
    found.push({
      Key: everyoneLogin, DisplayText: 'Everyone except external users', IsResolved: true, Description: 'Everyone except external users', EntityType: 'SecGroup',
      EntityData: { DisplayName: 'Everyone except external users', Email: '' }, MultipleMatches: [], ProviderName: 'Tenant', ProviderDisplayName: 'Tenant'
    });
  }
  if (PrincipalType & 8) {
    for (const group of allGroups(call.tenant.database, call.siteId).filter(each => begins(each.title))) {
      found.push({
        Key: group.title, DisplayText: group.title, IsResolved: true, Description: '', EntityType: '', EntityData: { SPGroupID: String(group.id), AccountName: group.title, PrincipalType: 'SharePointGroup' },
        MultipleMatches: [], ProviderName: 'SharePoint', ProviderDisplayName: 'SharePoint'
      });
    }
  }
  return found.slice(0, MaximumEntitySuggestions);
}

/** The people picker's own endpoint: a list of entities as JSON **in a string**. */
function search(call: Call): Answer {
  return valueAnswer('ClientPeoplePickerSearchUser', 'Edm.String', JSON.stringify(suggestions(call)));
}

/** The one that fits, also JSON in a string; unresolved when nobody or several fit. */
function resolve(call: Call): Answer {
  const found = suggestions(call);
  const { QueryString } = objectOf(call.body.values, 'queryParams');
  const unresolved = { Key: QueryString ?? '', DisplayText: QueryString ?? '', IsResolved: false, Description: '', EntityType: '', EntityData: {}, MultipleMatches: found, ProviderName: '', ProviderDisplayName: '' };
  return valueAnswer('ClientPeoplePickerResolveUser', 'Edm.String', JSON.stringify(found.length === 1 ? found[0] : unresolved));
}

const picker = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

define('api', {
  segments: {
    [`${picker}.clientpeoplepickersearchuser`]: action(search),
    [`${picker}.clientpeoplepickerresolveuser`]: action(resolve)
  }
});
