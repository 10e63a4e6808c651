import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HostedDesk, type HostedProps } from '../../../../shared-ui/theme/HostedDesk';
import { DeskRoom } from './DeskRoom';
import { openBreachDesk } from './openBreachDesk';

const Mounted: React.FC<HostedProps> = ({ context, namedSite, theme }) => {
  const open = React.useCallback(() => openBreachDesk(context, namedSite), [context, namedSite]);
  return (
    <HostedDesk context={context} theme={theme}>
      <DeskRoom open={open} />
    </HostedDesk>
  );
};

/** Draws the officers' desk, or draws it again with another theme; what was typed stays. */
export function mountBreachDesk(element: HTMLElement, props: HostedProps): void {
  ReactDom.render(<Mounted {...props} />, element);
}

export function unmountBreachDesk(element: HTMLElement): void {
  ReactDom.unmountComponentAtNode(element);
}
