import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { solutionManifests } from './runtime/manifests';

const tab = v.looseObject({ entityId: v.string(), name: v.optional(v.string()), contentUrl: v.optional(v.string()) });
const manifestShape = v.looseObject({ staticTabs: v.array(tab), configurableTabs: v.optional(v.array(v.looseObject({ configurationUrl: v.string() })), []) });

export interface HostedTab {
  readonly entityId: string;
  readonly name: string | undefined;
  /** Path and query on this server. */
  readonly path: string;
}

export interface TabWish {
  readonly kind: 'personal' | 'channel';
  /** The site that the package was made for; empty for the root site, as without one. */
  readonly deskSite: string;
  readonly teamSitePath: string;
  readonly locale: string;
}

/**
 * The tab as the repository's own Teams manifest describes it, with the places filled that the packing and Teams fill.
 * A channel tab is shown as after its configuration. Undefined when there is no manifest or no such tab.
 */
export function tabFromManifest(projectFolder: string, wish: TabWish): HostedTab | undefined {
  const file = join(projectFolder, 'teams/manifest.json');
  if (!existsSync(file)) return undefined;
  const manifest = v.parse(manifestShape, JSON.parse(readFileSync(file, 'utf8')));
  const component = solutionManifests(projectFolder, '').find((one) => one.alias === 'ReportBreachWebPart');
  const filled: Readonly<Record<string, string>> = {
    deskSite: wish.deskSite, teamSite: wish.deskSite || wish.teamSitePath, teamSitePath: wish.teamSitePath, reportBreachId: component?.id ?? '', locale: wish.locale.toLowerCase(), teamSiteDomain: 'host.invalid'
  };
  const first = manifest.staticTabs.find((one) => one.contentUrl !== undefined);
  const address = wish.kind === 'personal' ? first?.contentUrl : manifest.configurableTabs[0]?.configurationUrl.replace('openPropertyPane=true%26', '');
  if (address === undefined) return undefined;
  const url = new URL(address.replace(/\{(\w+)\}/g, (whole, name: string) => filled[name] ?? whole));
  return { entityId: first?.entityId ?? 'tab', name: first?.name, path: `${url.pathname}${url.search}` };
}
