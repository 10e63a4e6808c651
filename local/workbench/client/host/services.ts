import { initializeIcons, loadTheme as loadFluentTheme } from '@fluentui/react';
import { loadTheme as loadStyleTokens } from '@microsoft/load-themed-styles';
import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData, ThemeName } from '../../pageData';
import { application, component, http, webPart, type ThemeService } from './internals';
import { PropertyPaneStandIn } from './propertyPane';
import { fluentTheme, themeOfHost } from './themes';

function base64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The bearer token by which the local tenant knows who calls. */
export function localToken(upn: string): string {
  return `local.${base64Url(upn)}`;
}

function useLocalTokens(upn: string): void {
  const configuration = http._AadTokenProviders.preAuthorizedConfiguration;
  const provider = new http.AadTokenProvider(configuration);
  const token = (): Promise<string> => Promise.resolve(localToken(upn));
  provider.getToken = token;
  provider._getTokenInternal = token;
  http._AadTokenProviders._initialize(provider, configuration);
}

function applyTheme(name: ThemeName, provider: ThemeService): void {
  const theme = fluentTheme(name);
  document.documentElement.dataset['theme'] = name;
  provider._setTheme(theme);
  // the [theme:…] tokens of style sheets that the solution brings
  loadStyleTokens({ ...theme.palette, ...theme.semanticColors } as Parameters<typeof loadStyleTokens>[0]);
  // every Fluent 8 copy of the page reads the same window settings, so that the solution's own copy follows too
  loadFluentTheme(theme);
}

/**
 * Offers what SharePoint's page offers to web parts and extensions: tokens, theme, icons, dialogs, the property pane.
 * In a Teams frame the host's theme is taken over as it changes.
 */
export function provideServices(scope: ServiceScope, data: PageData): ServiceScope {
  useLocalTokens(data.person.upn);
  const hostScope = scope.startNewChild();
  const pane = document.createElement('aside');
  pane.id = 'property-pane';
  pane.hidden = true;
  pane.setAttribute('aria-label', 'Web part properties');
  const dialogs = document.createElement('div');
  document.body.append(pane, dialogs);
  hostScope.provide(webPart._PropertyPaneLoader.serviceKey, { propertyPane: Promise.resolve(new PropertyPaneStandIn(pane)), isLoaded: true });
  const themes = new component.ThemeProvider(scope, fluentTheme(data.theme));
  hostScope.provide(component.ThemeProvider.serviceKey, themes);
  application._DialogManagerConfiguration.instance.initialize(dialogs);
  initializeIcons(data.fontsUrl, { disableWarnings: true });
  hostScope.finish();
  applyTheme(data.theme, themes);
  if (data.hosted)
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.source !== window.parent || event.origin !== location.origin) return;
      const message = event.data as { readonly func?: unknown; readonly args?: readonly unknown[] } | undefined;
      if (message?.func === 'themeChange') applyTheme(themeOfHost(String(message.args?.[0])), themes);
    });
  return hostScope;
}
