import strings from '../../../../loc/triage';
import * as React from 'react';
import { LinkButton } from '../../../../shared-ui/Button';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { fill } from '../../../../shared-ui/text';
import { leadsOf } from '../../../../casework/ui/useLeads';
import type { CaseAccess } from '../../../cases/contract';
import type { PartProps } from './part';

/** The lead investigator: one of the officers, of a restricted case one of its group. One who has left, or is not in it, stands there until another is chosen. */
export const Lead: React.FC<PartProps & { readonly access: CaseAccess }> = ({ input, set, id, error, access }) => {
  const officers = leadsOf(access).map((officer) => ({ key: String(officer.id), text: officer.name }));
  const isKnown = input.lead === '' || officers.some(({ key }) => key === input.lead);
  const mine = String(access.me.id);
  return (
    <>
      <SelectBox id={id('leadId')} label={strings.lead} hint={strings.leadHint} error={error('leadId')} none={strings.leadNobody}
        choices={isKnown ? officers : [...officers, { key: input.lead, text: access.officers.find((officer) => String(officer.id) === input.lead)?.name ?? fill(strings.leadFormer, input.lead) }]} value={input.lead} onChange={(lead) => set({ lead })} />
      {officers.some(({ key }) => key === mine) && input.lead !== mine ? <p><LinkButton thenFocus={id('leadId')} onClick={() => set({ lead: mine })}>{strings.leadMe}</LinkButton></p> : null}
    </>
  );
};
