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
  /** Which personal tab; the first without it. */
  readonly entityId?: string;
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
  const filled: Readonly<Record<string, string>> = {
    deskSite: wish.deskSite, teamSite: wish.deskSite || wish.teamSitePath, teamSitePath: wish.teamSitePath, ...componentIds(projectFolder), locale: wish.locale.toLowerCase(), teamSiteDomain: 'host.invalid'
  };
  const personal = manifest.staticTabs.find((one) => one.contentUrl !== undefined && (wish.entityId === undefined || one.entityId === wish.entityId));
  const address = wish.kind === 'personal' ? personal?.contentUrl : manifest.configurableTabs[0]?.configurationUrl.replace('openPropertyPane=true%26', '');
  if (address === undefined) return undefined;
  const url = new URL(address.replace(/\{(\w+)\}/g, (whole, name: string) => filled[name] ?? whole));
  return { entityId: personal?.entityId ?? 'tab', name: personal?.name, path: `${url.pathname}${url.search}` };
}

/** What the manifest calls the ids of the built web parts: `{reportBreachId}` is that of `ReportBreachWebPart`. */
function componentIds(projectFolder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(solutionManifests(projectFolder, '').map(({ alias, id }) => [`${alias.charAt(0).toLowerCase()}${alias.slice(1).replace(/WebPart$/, '')}Id`, id]));
}

/** The personal tabs whose web parts are built, in the manifest's order. */
export function personalTabs(projectFolder: string): readonly { readonly entityId: string; readonly name: string }[] {
  const file = join(projectFolder, 'teams/manifest.json');
  if (!existsSync(file)) return [];
  const known = componentIds(projectFolder);
  return v.parse(manifestShape, JSON.parse(readFileSync(file, 'utf8'))).staticTabs.flatMap(({ entityId, name, contentUrl }) => {
    const component = /componentId=\{(\w+)\}/.exec(contentUrl ?? '')?.[1];
    return component !== undefined && known[component] !== undefined ? [{ entityId, name: name ?? entityId }] : [];
  });
}
