import * as React from 'react';
import * as ReactDom from 'react-dom';
import { OfficerPanel, type OfficerPanelProps } from './OfficerPanel';

let host: HTMLElement | undefined;

/** Opens the officers' panel; one at a time. */
export function openPanel(props: Omit<OfficerPanelProps, 'onDismissed'>): void {
  closePanel();
  host = document.createElement('div');
  document.body.appendChild(host);
  ReactDom.render(<OfficerPanel {...props} onDismissed={closePanel} />, host);
}

export function closePanel(): void {
  if (host) {
    ReactDom.unmountComponentAtNode(host);
    host.remove();
    host = undefined;
  }
}
