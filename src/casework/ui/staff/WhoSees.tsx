import * as React from 'react';
import { notYet, unhurried, useLazy } from '../../../shared-ui/useLazy';
import type { RestrictedProps } from './RestrictedSection';

const loadRestricted = unhurried(() => import(/* webpackChunkName: 'staff-restricted-form' */ './RestrictedSection'));

type WhoSeesProps = RestrictedProps & {
  /** Whether the form is what one looks at. */
  readonly isShown: boolean;
};

const Asked: React.FC<WhoSeesProps> = ({ isShown, ...props }) => {
  const lazy = useLazy(isShown ? loadRestricted : notYet);
  return lazy.state === 'ready' ? <lazy.module.RestrictedSection {...props} /> : null;
};

/**
 * Who is to see it, where the council lets one choose, or a draft had chosen. It comes a moment after the form; without it what is sent goes to the team, as
 * the form says.
 */
export const WhoSees: React.FC<WhoSeesProps> = (props) => (props.settings.restrictedMailbox || props.answer ? <Asked {...props} /> : null);
