import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { OpenedPolicyPanel } from './policyCommands';
import { PolicyPanel, type PolicyPanelProps } from './PolicyPanel';

let host: HTMLElement | undefined;

/** Opens a task's panel over the library; one at a time. */
export function openPolicyPanel(props: Omit<PolicyPanelProps, 'onDismissed' | 'selected'>): OpenedPolicyPanel {
  close();
  const own = document.createElement('div');
  host = own;
  document.body.appendChild(own);
  const draw = (selected: number | undefined): void => {
    if (host === own) ReactDom.render(<PolicyPanel {...props} selected={selected} onDismissed={close} />, own);
  };
  draw(props.policyId);
  return { selectionIs: draw };
}

function close(): void {
  if (host) {
    ReactDom.unmountComponentAtNode(host);
    host.remove();
    host = undefined;
  }
}
