import * as React from 'react';
import * as ReactDom from 'react-dom';
import { browserStore } from '../../../platform/host/browserDrafts';
import type { OpenedPanel } from './commands/caseCommands';
import { caseDrafts } from './shell/caseDrafts';
import { CasesPanel, type CasesPanelHost } from './shell/CasesPanel';


let host: HTMLElement | undefined;

/** Opens a command's panel over the list; one at a time. What was typed in the one before is kept in the browser. */
export function openCasesPanel(props: Omit<CasesPanelHost, 'onDismissed' | 'selection' | 'drafts'>): OpenedPanel {
  closeCasesPanel();
  const own = document.createElement('div');
  host = own;
  document.body.appendChild(own);
  const drafts = caseDrafts(props.services, browserStore());
  const draw = (selection: readonly number[]): void => {
    if (host === own) {
      ReactDom.render(<CasesPanel {...props} drafts={drafts} selection={selection} onDismissed={closeCasesPanel} />, own);
    }
  };
  draw(props.logIds);
  return { selectionIs: draw };
}

export function closeCasesPanel(): void {
  if (host) {
    ReactDom.unmountComponentAtNode(host);
    host.remove();
    host = undefined;
  }
}
