import * as React from 'react';
import { Temporal } from 'temporal-polyfill';
import type { CaseAccess } from '../../../src/breaches/cases/contract';
import { memoryStore } from '../../../src/casework/ui/staff/testing/memoryStore';
import { settings } from '../../../src/breaches/ui/testing/reportDesk';
import { browserStore } from '../../../src/platform/host/browserDrafts';
import { connectHost } from '../../../src/platform/host/connectHost';
import type { DeskServices } from '../../../src/platform/host/services';
import { DeskError } from '../../../src/platform/sharepoint/errors';
import { DeskRoot } from '../../../src/shared-ui/theme/DeskRoot';
import type { HostTheme } from '../../../src/shared-ui/theme/deskTheme';
import { locale } from '../page/language';
import { stand } from '../page/standIn';
import { useTheme } from '../page/theme';

/** The council of every scene; all people are made up. */
export { settings };

export const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);
export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
export const now = at('2026-11-22T18:00:00Z');

/** Whatever a scene does not stand in for fails with the name of it, instead of waiting for a SharePoint that is not there. */
const noSharePoint = new Proxy({}, {
  get: (target, name) => { throw new Error(`The gallery has no SharePoint: "${String(name)}" was asked. The scene stands in for the function that asks.`); }
});

const host = connectHost({
  pageContext: {
    web: { absoluteUrl: 'https://northmere.example/sites/dataprotection', serverRelativeUrl: '/sites/dataprotection' },
    user: { displayName: 'Alex Turner', email: 'alex@northmere.example', loginName: 'alex@northmere.example' },
    cultureInfo: { currentUICultureName: locale }
  }
});

export const services: DeskServices = { ...host, sp: noSharePoint as DeskServices['sp'], graph: undefined, now: () => now, locale };

export const me = { id: 11, name: 'Priya Nandra' };
export const officer: CaseAccess = {
  role: 'officer', me, officers: [{ ...me, upn: 'dpo@northmere.example' }, { id: 12, name: 'Gareth Pugh', upn: 'deputy@northmere.example' }]
};
export const reviewer: CaseAccess = { ...officer, role: 'reviewer' };
export const owner: CaseAccess = { ...officer, role: 'owner' };

/** A browser that has kept nothing yet. */
export function emptyBrowser(): ReturnType<typeof memoryStore> {
  const store = memoryStore();
  stand(browserStore, () => store);
  return store;
}

/** A browser that has kept a draft of a kind of form. */
export function browserWithDraft(kind: string, draft: object): void {
  const key = `${services.siteUrl.toLowerCase()}|${services.me.upn.toLowerCase()}|${kind}|text`;
  void emptyBrowser().set(key, { version: 1, savedAt: now.subtract({ minutes: 20 }).epochMilliseconds, mayBeSent: false, draft });
}

/** What takes forever: the state while something is read or sent. */
export const never = (): Promise<never> => new Promise(() => undefined);
export const fails = (kind: ConstructorParameters<typeof DeskError>[0]) => (): Promise<never> => Promise.reject(new DeskError(kind));

/** A page as a web part draws it. */
export const Page: React.FC = ({ children }) => <DeskRoot theme={useTheme()} lang={locale}>{children}</DeskRoot>;
/** A panel over a list, which is given its theme. */
export const Themed: React.FC<{ readonly draw: (theme: HostTheme | undefined) => React.ReactElement }> = ({ draw }) => draw(useTheme());

/** Words that are long enough to break a page that was made for short ones. */
export const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
export const longText = Array.from({ length: 12 }, (_, place) => `${place + 1}. The letter about the care plan of a resident of ${longWord} went to the neighbour, who opened it, read it and rang the contact centre on the same afternoon.`).join('\n\n');
export { locale };
