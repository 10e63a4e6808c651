import { Temporal } from 'temporal-polyfill';
import type { DeskServices } from '../../platform/host/services';
import type { RecipientRole } from '../rules/keeping';
import { contentOf, type CaseFacts } from './sendMessage';

const siteUrl = 'https://northmere.example/sites/dataprotection';
const facts: CaseFacts = {
  reference: 'BR-2026-00042', kind: 'emailWrongPerson', awareAt: Temporal.Instant.from('2026-11-20T16:00:00Z'), councilName: 'Northmere Borough Council',
  regulator: 'the Information Commission (ICO)', dpoPhone: '01632 960 100', deskPage: `${siteUrl}/SitePages/Breach-desk.aspx?web=1`
};
/** Where the mail leads. */
function linkOf(role: RecipientRole, changes: Partial<CaseFacts> = {}): string | undefined {
  const services = { siteUrl, locale: 'en-GB', now: () => Temporal.Instant.from('2026-11-20T17:00:00Z') };
  const { html } = contentOf(services as unknown as DeskServices, { role }, { ...facts, ...changes }, false);
  return /href="([^"]*)"/.exec(html)?.[1].replace(/&amp;/g, '&');
}

test('whoever reads the log is led to that very case, on the page that the settings name', () => {
  for (const role of ['dpo', 'caldicott'] as const) {
    expect(linkOf(role)).toBe(`${siteUrl}/SitePages/Breach-desk.aspx?web=1&case=BR-2026-00042`);
  }
});

test('without such a page they are led to the log, and everybody else to the desk’s front page', () => {
  expect(linkOf('dpo', { deskPage: undefined })).toBe(`${siteUrl}/Lists/BreachLog`);
  expect(linkOf('line-manager')).toBe(siteUrl);
  expect(linkOf('ict-security')).toBe(siteUrl);
});
