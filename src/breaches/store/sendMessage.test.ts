import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import { messageKey, type DueMessage, type RecipientRole } from '../rules/keeping';
import { sendMessage, type CaseFacts } from './sendMessage';

const siteUrl = 'https://northmere.example/sites/dataprotection';
const facts: CaseFacts = {
  reference: 'BR-2026-00042', kind: 'emailWrongPerson', awareAt: Temporal.Instant.from('2026-11-20T16:00:00Z'), councilName: 'Northmere Borough Council',
  regulator: 'the Information Commission (ICO)', dpoPhone: '01632 960 100', deskPage: `${siteUrl}/SitePages/Breach-desk.aspx?web=1`
};
const message = (role: RecipientRole): DueMessage => ({
  key: messageKey(42, 'mail', role), channel: 'mail', role, alsoFor: [], keys: [], target: { kind: 'mail', address: 'x@northmere.example' }, fromReporter: true
});

/** Where the mail leads. */
async function linkOf(role: RecipientRole, changes: Partial<CaseFacts> = {}): Promise<string | undefined> {
  const sent: unknown[] = [];
  const graph = { get: () => Promise.resolve({}), post: (path: string, body: unknown) => Promise.resolve(void sent.push(body)) };
  const services = { siteUrl, graph, locale: 'en-GB', now: () => Temporal.Instant.from('2026-11-20T17:00:00Z'), me: { upn: 'alex@northmere.example', displayName: '', email: '' } };
  await sendMessage(services as unknown as DeskServices, message(role), { ...facts, ...changes }, false);
  return /href=\\"([^"\\]*)\\"/.exec(JSON.stringify(sent))?.[1].replace(/&amp;/g, '&');
}

test('whoever reads the log is led to that very case, on the page that the settings name', async () => {
  for (const role of ['dpo', 'caldicott'] as const) {
    expect(await linkOf(role)).toBe(`${siteUrl}/SitePages/Breach-desk.aspx?web=1&case=BR-2026-00042`);
  }
});

test('without such a page they are led to the log, and everybody else to the desk’s front page', async () => {
  expect(await linkOf('dpo', { deskPage: undefined })).toBe(`${siteUrl}/Lists/BreachLog`);
  expect(await linkOf('line-manager')).toBe(siteUrl);
  expect(await linkOf('ict-security')).toBe(siteUrl);
});
