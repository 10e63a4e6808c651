import { Temporal } from 'temporal-polyfill';
import { graphFailureFrom } from '../../src/platform/graph';
import type { DeskServices, GraphPort } from '../../src/platform/host/services';
import { connectSharePoint } from '../../src/platform/sharepoint/connect';
import { madeUpPerson } from '../tenant/directory/generate';
import { findPerson, type Person } from '../tenant/people';

/** Nothing is compressed on its way within a machine: it is never far enough to be worth it. */
const asItIs = { 'Accept-Encoding': 'identity' };

/** The desk's services as one of the made-up people, over HTTP, as a page of theirs would have them. */
export function connectAs(tenantUrl: string, upn: string, now: () => Temporal.Instant): DeskServices {
  const person = findPerson(upn) ?? madeUp(upn);
  if (!person) {
    throw new Error(`${upn} is none of the demo people.`);
  }
  const siteUrl = `${tenantUrl}/sites/dataprotection`;
  const headers = { ...asItIs, 'X-Local-User': upn };
  return {
    siteUrl,
    sp: connectSharePoint({ webUrl: siteUrl, headers, digest: 'not-needed' }),
    graph: graphAs(tenantUrl, upn),
    me: { upn, displayName: person.name, email: upn },
    now,
    host: 'sharepoint',
    locale: person.preferredLanguage
  };
}

/** One of the thousands that measurements add: `staff00042@…`. */
function madeUp(upn: string): Pick<Person, 'name' | 'preferredLanguage'> | undefined {
  const number = Number(/^staff(\d{5})@/.exec(upn)?.[1] ?? 0);
  return number === 0 ? undefined : { name: madeUpPerson(number, '').displayName, preferredLanguage: 'en-GB' };
}

function graphAs(tenantUrl: string, upn: string): GraphPort {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`${tenantUrl}/v1.0${path}`, {
      method, headers: { ...asItIs, 'X-Local-User': upn, 'Content-Type': 'application/json' }, body: body === undefined ? undefined : JSON.stringify(body)
    });
    const text = await response.text();
    if (!response.ok) {
      throw graphFailureFrom({ statusCode: response.status, message: text });
    }
    return text ? JSON.parse(text) : undefined;
  };
  return { get: (path) => call('GET', path), post: (path, body) => call('POST', path, body) };
}
