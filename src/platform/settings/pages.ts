import type { DeskSettings } from './schema';

/** As the setting takes it: a whole address, or a path of the tenant. */
export const isPageAddress = (text: string): boolean => /^(https?:\/\/[^\s/]+\/\S*|\/(?!\/)\S*)$/i.test(text);

/**
 * The page with *My policies*, as an address for mails: the one that the settings name, if it is of the desk's own origin.
 * @returns undefined where none is named
 */
export function policiesPageOf(siteUrl: string, settings: Pick<DeskSettings, 'policiesPage'> | undefined): string | undefined {
  return ownPage(siteUrl, settings?.policiesPage);
}

/** The same for the officers' desk, on whose page every case has an address. */
export function deskPageOf(siteUrl: string, settings: Pick<DeskSettings, 'deskPage'> | undefined): string | undefined {
  return ownPage(siteUrl, settings?.deskPage);
}

/** The same for *My tasks*, to which mails about a task lead. */
export function tasksPageOf(siteUrl: string, settings: Pick<DeskSettings, 'tasksPage'> | undefined): string | undefined {
  return ownPage(siteUrl, settings?.tasksPage);
}

function ownPage(siteUrl: string, named = ''): string | undefined {
  if (!isPageAddress(named)) return undefined;
  const page = new URL(named, siteUrl);
  return page.origin === new URL(siteUrl).origin ? page.href : undefined;
}
