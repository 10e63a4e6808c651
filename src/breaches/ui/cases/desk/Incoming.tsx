import * as React from 'react';
import type { DeskServices } from '../../../../platform/host/services';
import { TakingInView } from '../../officer/TakingInView';
import { useTakingIn } from './useTakingIn';

/** Taking in runs while the page is open, as beside the list. */
export const Incoming: React.FC<{ readonly services: DeskServices; readonly onChange: () => void }> = ({ services, onChange }) => {
  const { desk, turn } = useTakingIn(services, onChange);
  return <TakingInView key={turn} desk={desk} />;
};
