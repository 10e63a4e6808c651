import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HostedDesk, type HostedProps } from './HostedDesk';

/** What a web part holds of its room: drawn into an element, and drawn again with another theme, while what was typed stays. */
export interface Room {
  mount(element: HTMLElement, props: HostedProps): void;
  unmount(element: HTMLElement): void;
}

/** A page of the desk as a web part's room, in the colours and the language of where it stands. */
export function hostedRoom(Page: React.FC<Pick<HostedProps, 'context' | 'namedSite'>>): Room {
  return {
    mount: (element, { context, namedSite, theme }) => { ReactDom.render(<HostedDesk context={context} theme={theme}><Page context={context} namedSite={namedSite} /></HostedDesk>, element); },
    unmount: (element) => { ReactDom.unmountComponentAtNode(element); }
  };
}
