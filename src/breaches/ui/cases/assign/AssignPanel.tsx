import strings from '../../../../loc/cases';
import * as React from 'react';
import { LinkButton, PrimaryButton } from '../../../../shared-ui/Button';
import { focusField } from '../../../../shared-ui/focus';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { leadsOf } from '../../../../casework/ui/useLeads';
import { assign } from '../../../rules';
import type { CasesPanelProps } from '../panelContract';
import { fieldId, problemFor, problemText } from '../problems';
import { useInput } from '../../../../casework/ui/useInput';

/** The lead investigator of the chosen cases: one of the officers. */
export const AssignPanel: React.FC<CasesPanelProps> = ({ access, cases, run, problems, busy }) => {
  const leads = new Set(cases.map(({ values }) => values.leadId));
  const [same] = leads.size === 1 ? [...leads] : [undefined];
  const lead = useInput('lead', same === undefined ? '' : String(same));
  const officers = leadsOf(access);
  const chosen = officers.find(({ id }) => String(id) === lead.value);
  const save = async (): Promise<void> => {
    const outcome = await run((found) => assign(found, { lead: chosen }, officers), problemText);
    if (outcome === 'saved') {
      lead.reset();
    } else if (outcome === 'problems' && cases.length === 1) {
      focusField(fieldId(0, 'leadId'));
    }
  };
  const mayTake = officers.some(({ id }) => id === access.me.id) && lead.value !== String(access.me.id);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <SelectBox
        id={fieldId(0, 'leadId')}
        label={strings.field_leadId}
        hint={strings.assignHint}
        none={strings.assignNobody}
        choices={officers.map(({ id, name }) => ({ key: String(id), text: name }))}
        value={lead.value}
        error={problemFor(problems, 'leadId')}
        onChange={lead.set}
      />
      {mayTake ? <p><LinkButton thenFocus={fieldId(0, 'leadId')} onClick={() => lead.set(String(access.me.id))}>{strings.assignMe}</LinkButton></p> : null}
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.assignSave}</PrimaryButton>
    </form>
  );
};
