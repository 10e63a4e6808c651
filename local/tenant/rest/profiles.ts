/**
 * User profiles: what SharePoint itself knows of a person's post and department, without any Graph permission. Only the caller's own and
 * others' whole profile; editing and following are not there. Shapes: learn.microsoft.com, user profiles REST API reference (dn790354).
 */
import { findInDirectory } from '../directory/people';
import { userNotFound } from '../errors';
import { entityAnswer, valueAnswer, type Answer } from '../odata/answer';
import { Complex, ValueList, type Entity } from '../odata/entity';
import { textArgument } from '../odata/url';
import { loginOf, upnOf } from '../store/principals';
import type { Call } from './call';
import { define, node } from './registry';

declare module './registry' {
  interface NodeKinds {
    peopleManager: null;
  }
}

type Person = NonNullable<ReturnType<typeof findInDirectory>>;

function thePerson(call: Call, accountName: string): Person {
  const upn = upnOf(accountName.toLowerCase());
  const person = findInDirectory(call.tenant.database, upn);
  if (!person) throw userNotFound(upn);
  return person;
}

/** The properties of a profile by name, as text. */
function properties(person: Person): Readonly<Record<string, string>> {
  const accountName = loginOf(person.upn);
  return {
    UserProfile_GUID: person.id, SID: `i:0h.f|membership|${person.id.replace(/-/g, '').slice(-16)}@live.com`, ADGuid: 'System.Byte[]', AccountName: accountName, FirstName: person.givenName,
    LastName: person.surname, PreferredName: person.displayName, WorkPhone: '', Department: person.department, Title: person.jobTitle, Manager: '', AboutMe: '', UserName: person.upn,
    'SPS-JobTitle': person.jobTitle, WorkEmail: person.upn, CellPhone: '', Office: '', 'SPS-UserPrincipalName': person.upn, 'SPS-MUILanguages': `${person.preferredLanguage},en-US`
  };
}

function profile(person: Person): Entity {
  const accountName = loginOf(person.upn);
  const values = properties(person);
  return {
    type: 'SP.UserProfiles.PersonProperties',
    set: 'SP.UserProfiles.PersonProperties',
    path: 'SP.UserProfiles.PeopleManager/GetMyProperties',
    defaults: {
      AccountName: accountName,
      DirectReports: new ValueList('Edm.String', []),
      DisplayName: person.displayName,
      Email: person.upn,
      ExtendedManagers: new ValueList('Edm.String', []),
      ExtendedReports: new ValueList('Edm.String', [accountName]),
      IsFollowed: false,
      LatestPost: null,
      Peers: new ValueList('Edm.String', []),
      PersonalSiteHostUrl: null,
      PersonalUrl: null,
      PictureUrl: null,
      Title: person.jobTitle,
      UserProfileProperties: new ValueList('SP.KeyValue', Object.entries(values).map(([Key, Value]) => new Complex('SP.KeyValue', { Key, Value, ValueType: 'Edm.String' }))),
      UserUrl: null
    },
    links: {}
  };
}

const mine = (call: Call): Answer => entityAnswer(profile(thePerson(call, call.user.login)));

define('api', { segments: { 'sp.userprofiles.peoplemanager': () => node('peopleManager', null) } });
define('peopleManager', {
  segments: {
    getmyproperties: mine,
    getpropertiesfor: (call, _of, segment) => entityAnswer(profile(thePerson(call, textArgument(segment, 'accountName')))),
    getuserprofilepropertyfor: (call, _of, segment) => {
      const values = properties(thePerson(call, textArgument(segment, 'accountName')));
      const name = Object.keys(values).find((known) => known.toLowerCase() === textArgument(segment, 'propertyName', 1).toLowerCase());
      return valueAnswer('GetUserProfilePropertyFor', 'Edm.String', name === undefined ? '' : values[name]);
    }
  }
});
