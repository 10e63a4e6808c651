import { createHmac, timingSafeEqual } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { invalidDigest } from '../errors';
import type { TenantRequest } from '../http';
import type { ApiAddress } from '../odata/url';
import { Complex, ValueList } from '../odata/entity';
import { valueAnswer } from '../odata/answer';
import { rootWeb } from '../store/webs';
import type { Tenant } from '../tenant';
import { action, define } from './registry';

/** A request digest is good for half an hour. */
export const digestSeconds = 1800;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const stamp = (moment: Temporal.Instant): string => {
  const utc = moment.toZonedDateTimeISO('UTC');
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(utc.day)} ${months[utc.month - 1]} ${utc.year} ${two(utc.hour)}:${two(utc.minute)}:${two(utc.second)} -0000`;
};

const signature = (tenant: Tenant, upn: string, time: string): string =>
  createHmac('sha256', tenant.digestSecret).update(`${upn.toLowerCase()}\n${time}`).digest('hex').toUpperCase();

/** The form digest of a person at this moment: `0x<signature>,<time>`. */
export function formDigest(tenant: Tenant, upn: string): string {
  const time = stamp(tenant.clock.now());
  return `0x${signature(tenant, upn, time)},${time}`;
}

/** Refuses a write whose `X-RequestDigest` is missing, forged or expired. Getting a digest needs none. */
export function checkDigest(tenant: Tenant, request: TenantRequest, address: ApiAddress): void {
  if (/^contextinfo(\/|$|\()/i.test(address.apiPath)) return;
  const given = request.headers['x-requestdigest'];
  if (!given) throw invalidDigest('missing');
  const match = /^0x([0-9A-F]+),(\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) -0000$/.exec(given);
  if (!match) throw invalidDigest('wrong');
  const expected = Buffer.from(signature(tenant, request.upn ?? '', given.slice(given.indexOf(',') + 1)));
  const sent = Buffer.from(match[1]);
  if (expected.length !== sent.length || !timingSafeEqual(expected, sent)) throw invalidDigest('wrong');
  const issued = Temporal.ZonedDateTime.from({
    timeZone: 'UTC',
    day: Number(match[2]),
    month: months.indexOf(match[3]) + 1,
    year: Number(match[4]),
    hour: Number(match[5]),
    minute: Number(match[6]),
    second: Number(match[7])
  }).toInstant();
  if (issued.until(tenant.clock.now()).total('seconds') > digestSeconds) throw invalidDigest('expired');
}

define('api', {
  segments: {
    contextinfo: action((call) =>
      valueAnswer(
        'GetContextWebInformation',
        'SP.ContextWebInformation',
        new Complex('SP.ContextWebInformation', {
          FormDigestTimeoutSeconds: digestSeconds,
          FormDigestValue: formDigest(call.tenant, call.request.upn ?? ''),
          LibraryVersion: '16.0.26515.12009',
          SiteFullUrl: `${call.address.origin}${rootWeb(call.tenant.database, call.web).url}`,
          SupportedSchemaVersions: new ValueList('Edm.String', ['14.0.0.0', '15.0.0.0']),
          WebFullUrl: call.webUrl
        })
      )
    )
  }
});
