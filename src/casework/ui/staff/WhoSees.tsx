import * as React from 'react';
import { unhurried, useLazy } from '../../../shared-ui/useLazy';
import type { RestrictedProps } from './RestrictedSection';

const loadRestricted = unhurried(() => import(/* webpackChunkName: 'staff-restricted-form' */ './RestrictedSection'));

const Asked: React.FC<RestrictedProps> = (props) => {
  const lazy = useLazy(loadRestricted);
  return lazy.state === 'ready' ? <lazy.module.RestrictedSection {...props} /> : null;
};

/**
 * Who is to see it, where the council lets one choose, or a draft had chosen. It comes a moment after the form; without it what is sent goes to the team, as
 * the form says.
 */
export const WhoSees: React.FC<RestrictedProps> = (props) => (props.settings.restrictedMailbox || props.answer ? <Asked {...props} /> : null);
