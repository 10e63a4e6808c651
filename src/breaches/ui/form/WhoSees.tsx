import * as React from 'react';
import { unhurried, useLazy } from '../../../shared-ui/useLazy';
import type { SectionProps } from './section';

const loadRestricted = unhurried(() => import(/* webpackChunkName: 'report-restricted-form' */ './RestrictedSection'));

/** Who is to see the report, where the council lets one choose. It comes a moment after the form; without it the report goes to the team, as the form says. */
export const WhoSees: React.FC<SectionProps> = (props) => {
  const lazy = useLazy(loadRestricted);
  return lazy.state === 'ready' ? <lazy.module.RestrictedSection {...props} /> : null;
};
