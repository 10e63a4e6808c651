import * as React from 'react';
import * as ReactDom from 'react-dom';
import { IncomingPanel, type IncomingPanelProps } from './IncomingPanel';

let host: HTMLElement | undefined;

/** Opens the officers' panel; one at a time. */
export function openPanel(props: Omit<IncomingPanelProps, 'onDismissed'>): void {
  closePanel();
  host = document.createElement('div');
  document.body.appendChild(host);
  ReactDom.render(<IncomingPanel {...props} onDismissed={closePanel} />, host);
}

export function closePanel(): void {
  if (host) {
    ReactDom.unmountComponentAtNode(host);
    host.remove();
    host = undefined;
  }
}
