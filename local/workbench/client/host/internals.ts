/**
 * The few internal names of SPFx 1.23.2 that hosting needs. They are in the shipped JavaScript and left out of its type
 * declarations; this is the only file that says what they look like. `runtime/pins.ts` guards the version.
 */
import * as applicationBase from '@microsoft/sp-application-base';
import type { ITheme } from '@fluentui/react';
import * as componentBase from '@microsoft/sp-component-base';
import * as coreLibrary from '@microsoft/sp-core-library';
import type { ServiceKey, ServiceScope, SPEventArgs } from '@microsoft/sp-core-library';
import * as extensionBase from '@microsoft/sp-extension-base';
import * as httpBase from '@microsoft/sp-http-base';
import * as listViewExtensibility from '@microsoft/sp-listview-extensibility';
import type { BaseListViewCommandSet, Command, ListViewAccessor, ListViewCommandSetContext } from '@microsoft/sp-listview-extensibility';
import type { IClientSideComponentManifest } from '@microsoft/sp-module-interfaces';
import { SPComponentLoader } from '@microsoft/sp-loader';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { PropertyPaneStandIn } from './propertyPane';

export interface ApplicationInternals {
  readonly BaseApplication: abstract new () => { readonly context: { readonly serviceScope: ServiceScope } };
  readonly _DialogManagerConfiguration: { readonly instance: { initialize(host: HTMLElement): void } };
}
export const application = applicationBase as unknown as ApplicationInternals;

export interface TokenProvider {
  getToken(resource: string): Promise<string>;
  _getTokenInternal(resource: string): Promise<string>;
}
interface HttpInternals {
  readonly AadTokenProvider: new (configuration: unknown) => TokenProvider;
  readonly _AadTokenProviders: { readonly preAuthorizedConfiguration: unknown; _initialize(provider: TokenProvider, configuration: unknown): void };
}
export const http = httpBase as unknown as HttpInternals;

export interface ThemeService {
  _setTheme(theme: ITheme): void;
}
interface ComponentInternals {
  readonly ThemeProvider: { new (scope: ServiceScope, theme: ITheme): ThemeService; readonly serviceKey: ServiceKey<ThemeService> };
}
export const component = componentBase as unknown as ComponentInternals;

export interface WebPartToLoad {
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly manifest: IClientSideComponentManifest;
  readonly displayMode: number;
  readonly host: undefined;
  readonly webPartData: { readonly id: string; readonly instanceId: string; readonly title: string; readonly dataVersion: string; readonly properties: unknown };
}
export interface WebPartManager {
  loadWebPart(webPart: WebPartToLoad): Promise<void>;
}
type WebPartHost = object;
interface WebPartInternals {
  readonly _TeamsAwareWebPartHost: new (scope: ServiceScope) => WebPartHost;
  readonly _ClientSideWebPartManagerFactory: { create(host: WebPartHost): WebPartManager };
  readonly _PropertyPaneLoader: { readonly serviceKey: ServiceKey<{ propertyPane: Promise<PropertyPaneStandIn>; isLoaded: boolean }> };
}
export const webPart = webPartBase as unknown as WebPartInternals;

export type CommandSet = BaseListViewCommandSet<unknown> & { _raiseOnChange: (() => void) | undefined };
interface ExtensionInternals {
  readonly _ExtensionManager: new (scope: ServiceScope) => {
    createExtension(id: string, propertiesJson: string, context: (parameters: unknown) => ListViewCommandSetContext): Promise<CommandSet>;
  };
}
export const extension = extensionBase as unknown as ExtensionInternals;

interface ListViewInternals {
  readonly ListViewCommandSetContext: new (parameters: unknown, additional: { readonly listView: ListViewAccessor }) => ListViewCommandSetContext;
}
export const listView = listViewExtensibility as unknown as ListViewInternals;

/** The commands of a command set, as its manifest lists them and its code changes them. */
export function commandsOf(set: CommandSet): readonly Command[] {
  return (set.context as unknown as { readonly _commands: readonly Command[] })._commands;
}

/** The name under which a list view's changes are announced. */
export function stateChangedEventName(accessor: ListViewAccessor): string {
  return (accessor as unknown as { readonly _listViewStateChangedEventName: string })._listViewStateChangedEventName;
}

interface CoreInternals {
  readonly _SPEventManager: { readonly instance: { raiseEvent(name: string, args: SPEventArgs): void } };
}
export const core = coreLibrary as unknown as CoreInternals;

/** The manifest of a component of this page, with the entries that only web parts have. */
export type PageManifest = IClientSideComponentManifest & {
  readonly preconfiguredEntries?: readonly { readonly title: Readonly<Record<string, string>>; readonly properties: unknown }[];
};

export function tryGetManifest(id: string): PageManifest | undefined {
  return (SPComponentLoader as unknown as { tryGetManifestById(id: string): PageManifest | undefined }).tryGetManifestById(id);
}
