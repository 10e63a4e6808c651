import strings from '../../../loc/caseCommands';
import * as React from 'react';
import { LinkButton, PrimaryButton } from '../../../shared-ui/Button';
import { focusField } from '../../../shared-ui/focus';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { assign, type AssignRules } from '../../rules/assign';
import type { AnyCase } from '../../rules/kind';
import { fieldId } from '../fieldId';
import type { CasesPanelProps } from '../panel';
import { problemWords, type OwnProblem } from '../problems';
import { useInput } from '../useInput';
import { leadsOf } from '../useLeads';

/**
 * The panel of *Assign*: the case officer of the chosen cases, who is one of the officers.
 * @param own sentences of the codes with which the room refuses an officer
 */
export function assignPanel<Found extends AnyCase>(rules: AssignRules<Found>, own?: OwnProblem): React.FC<CasesPanelProps<Found>> {
  const { problemText, problemFor } = problemWords(own);
  const AssignPanel: React.FC<CasesPanelProps<Found>> = ({ access, cases, run, problems, busy }) => {
    const leads = new Set(cases.map(({ values }) => values.leadId));
    const [same] = leads.size === 1 ? [...leads] : [undefined];
    const lead = useInput('lead', same === undefined ? '' : String(same));
    const officers = leadsOf(access);
    const chosen = officers.find(({ id }) => String(id) === lead.value);
    const save = async (): Promise<void> => {
      const outcome = await run((found) => assign(rules, found, { lead: chosen }, officers), problemText);
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
          label={strings.caseOfficer}
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
  return AssignPanel;
}
