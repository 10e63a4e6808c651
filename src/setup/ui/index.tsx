import * as React from 'react';
import * as ReactDom from 'react-dom';
import '../../platform/sharepoint/pnpSetup';
import type { DeskServices } from '../../platform/host/services';
import { DeskRoot } from '../../shared-ui/theme/DeskRoot';
import type { HostTheme } from '../../shared-ui/theme/deskTheme';
import { SetUpPage } from './SetUpPage';

/** Puts the page into an element, or draws it again in another theme. */
export function mountSetUp(element: HTMLElement, services: DeskServices, theme: HostTheme | undefined): void {
  ReactDom.render(<DeskRoot theme={theme} lang={services.locale}><SetUpPage services={services} /></DeskRoot>, element);
}

export function unmountSetUp(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
