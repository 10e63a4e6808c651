import { Temporal } from 'temporal-polyfill';
import { notProvided, SharePointError } from '../errors';
import { entityAnswer, valueAnswer } from '../odata/answer';
import { textOf } from '../odata/body';
import { Complex, ValueList, type Entity } from '../odata/entity';
import { argument, DateLiteral, numberArgument, type Segment } from '../odata/url';
import { siteTimeZone } from '../store/dates';
import type { Call } from './call';
import { listPath, typedEntity } from './entities';
import { action, define, node, type Step } from './registry';

declare module './registry' {
  interface NodeKinds {
    timeZones: null;
    userResource: { readonly text: string; readonly path: string };
  }
}

/** Some of SharePoint's zones by its own numbers; the sites' zone is number 2. */
const zones: readonly (readonly [id: number, text: string, bias: number, daylight: number])[] = [
  [2, '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', 0, -60],
  [3, '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', -60, -60],
  [4, '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', -60, -60],
  [5, '(UTC+02:00) Athens, Bucharest', -120, -60],
  [10, '(UTC-05:00) Eastern Time (US and Canada)', 300, -60],
  [13, '(UTC-08:00) Pacific Time (US and Canada)', 480, -60],
  [23, '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', -330, 0],
  [93, '(UTC) Coordinated Universal Time', 0, 0]
];

const zoneEntity = ([id, text, bias, daylight]: (typeof zones)[number]): Entity =>
  typedEntity({
    type: 'SP.TimeZone',
    set: 'SP.ApiData.TimeZones',
    path: `Web/RegionalSettings/TimeZones(${id})`,
    given: { Description: text, Id: id, Information: new Complex('SP.TimeZoneInformation', { Bias: bias, DaylightBias: daylight, StandardBias: 0 }) },
    defaults: null
  });

const zoneEntities = (): Entity[] => zones.map(zoneEntity);

function zone(segment: Segment): Step {
  const found = zones.find(([id]) => id === numberArgument(segment, 'id'));
  if (!found) throw new SharePointError(404, '-2146232832, Microsoft.SharePoint.SPException', 'The time zone does not exist.');
  return entityAnswer(zoneEntity(found));
}

/** The moment that a client names, in the parentheses or the body. */
function sent(call: Call, segment: Segment): string {
  const value = argument(segment, 'date');
  const text = value instanceof DateLiteral ? value.text : typeof value === 'string' ? value : textOf(call.body.values, 'date');
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)/.exec(text ?? '');
  if (!match) throw new SharePointError(400, '-1, System.FormatException', 'String was not recognized as a valid DateTime.');
  return match[1];
}

const toUtc = (local: string): string => `${Temporal.PlainDateTime.from(local).toZonedDateTime(siteTimeZone).toInstant().toString({ smallestUnit: 'second' })}`;
const toLocal = (utc: string): string => Temporal.Instant.from(`${utc}Z`).toZonedDateTimeISO(siteTimeZone).toPlainDateTime().toString({ smallestUnit: 'second' });

define('timeZone', {
  segments: {
    localtimetoutc: (call, _of, segment) => valueAnswer('LocalTimeToUTC', 'Edm.DateTime', toUtc(sent(call, segment))),
    utctolocaltime: (call, _of, segment) => valueAnswer('UTCToLocalTime', 'Edm.DateTime', toLocal(sent(call, segment)))
  }
});

define('timeZones', {
  entities: () => ({ rows: zoneEntities(), set: 'SP.ApiData.TimeZones', path: 'Web/RegionalSettings/TimeZones' }),
  key: (_call, _of, segment) => zone(segment),
  segments: { getbyid: (_call, _of, segment) => zone(segment) }
});

const installed = (): Complex =>
  new Complex('SP.LanguageCollection', {
    Items: new ValueList('SP.Language', [
      new Complex('SP.Language', { DisplayName: 'English (United Kingdom)', LanguageTag: 'en-GB', Lcid: 2057 }),
      new Complex('SP.Language', { DisplayName: 'Welsh', LanguageTag: 'cy-GB', Lcid: 1106 })
    ])
  });

define('regionalSettings', {
  segments: {
    timezones: () => node('timeZones', null),
    installedlanguages: () => valueAnswer('InstalledLanguages', 'SP.LanguageCollection', installed())
  }
});

/** A title or description in the languages of the site: the tenant keeps one text for all. */
const resource = (text: string, path: string): Step => node('userResource', { text, path });

define('userResource', {
  entity: (_call, { text, path }) => ({ type: 'SP.UserResource', set: 'SP.ApiData.UserResources', path, defaults: { Value: text }, links: {} }),
  segments: { getvalueforuiculture: action((_call, { text }) => valueAnswer('GetValueForUICulture', 'Edm.String', text)), setvalueforuiculture: action((): never => { throw notProvided('The local tenant keeps titles and descriptions in one language only.'); }) }
});

define('web', {
  segments: {
    titleresource: (_call, web) => resource(web.title, 'Web/TitleResource'),
    descriptionresource: (_call, web) => resource(String(web.props.Description ?? ''), 'Web/DescriptionResource')
  }
});
define('list', {
  segments: {
    titleresource: (_call, list) => resource(list.title, `${listPath(list.id)}/TitleResource`),
    descriptionresource: (_call, list) => resource(String(list.props.Description ?? ''), `${listPath(list.id)}/DescriptionResource`)
  }
});
define('field', {
  segments: {
    titleresource: (_call, { field }) => resource(field.title, `Web/Fields(guid'${field.id}')/TitleResource`),
    descriptionresource: (_call, { field }) => resource(field.props.description ?? '', `Web/Fields(guid'${field.id}')/DescriptionResource`)
  }
});
