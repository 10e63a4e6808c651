import { decodedUri } from '../tenant/uri';
import { locales, themeNames, type PageLocale, type ThemeName } from './pageData';
import type { DemoPerson } from './tenantDoor';

export const cookieNames = { person: 'desk_person', locale: 'desk_locale', theme: 'desk_theme', bar: 'desk_bar' } as const;

export const defaultPerson = 'alex@northmere.example';

/** Who looks at the page, and how: the bar's choices. */
export interface Visitor {
  readonly person: DemoPerson;
  readonly locale: PageLocale;
  readonly theme: ThemeName;
  /** Whether the bar was left unfolded. */
  readonly barOpen: boolean;
}

function cookiesOf(header: string | undefined): ReadonlyMap<string, string> {
  const pairs = (header ?? '').split(';').map((pair): [string, string] => {
    const [name = '', ...value] = pair.trim().split('=');
    return [name, decodedUri(value.join('=')) ?? ''];
  });
  return new Map(pairs);
}

/** Reads the bar's cookies; whatever is unknown or missing becomes the default (Alex, English, light). */
export function visitorOf(headers: { readonly cookie?: string | undefined }, people: readonly DemoPerson[]): Visitor {
  const cookies = cookiesOf(headers.cookie);
  const upn = cookies.get(cookieNames.person)?.toLowerCase();
  const person = people.find((one) => one.upn === upn) ?? people.find((one) => one.upn === defaultPerson);
  if (person === undefined) throw new Error(`The tenant has no ${defaultPerson}.`);
  return {
    person,
    locale: locales.find((one) => one === cookies.get(cookieNames.locale)) ?? 'en-GB',
    theme: themeNames.find((one) => one === cookies.get(cookieNames.theme)) ?? 'light',
    barOpen: cookies.get(cookieNames.bar) === 'open'
  };
}

/** Set-Cookie values for the bar's choices; the tenant reads the person's one on every request of the page. */
export function cookiesFor(choice: { readonly upn?: string; readonly locale?: string; readonly theme?: string }): string[] {
  const cookie = (name: string, value: string): string => `${name}=${encodeURIComponent(value)}; Path=/; SameSite=Lax; Max-Age=31536000`;
  return [
    ...(choice.upn === undefined ? [] : [cookie(cookieNames.person, choice.upn)]),
    ...(choice.locale === undefined ? [] : [cookie(cookieNames.locale, choice.locale)]),
    ...(choice.theme === undefined ? [] : [cookie(cookieNames.theme, choice.theme)])
  ];
}
