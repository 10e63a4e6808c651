import exemptionWords from '../../../../../loc/exemptions';
import requestWords from '../../../../../loc/requests';
import strings from '../../../../../loc/requestReview';
import * as React from 'react';
import { Rows } from '../../../../../casework/ui/Rows';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import { consents, isPresumedReasonable, needsNoWeighing, otherPersonDecisions, otherPersonFactors, workers, type OtherPerson } from '../../../../rules/exemptions/otherPeople';
import { choicesBy, given, wordOf, yesNo, type PartProps } from './parts';

/** Other people whose information is among what was found: the five questions of the Act, unless it has answered them itself. */
export const OtherPeopleRows: React.FC<PartProps & { readonly blank: () => OtherPerson }> = ({ value, change, at, blank }) => (
  <Rows id={at('otherPeople').id} heading={requestWords.field_review_otherPeople} hint={strings.othersHint} words={{ number: strings.otherNumber, add: strings.otherAdd, remove: strings.otherRemove }}
    rows={value.otherPeople} blank={blank} onChange={(otherPeople) => change({ otherPeople: [...otherPeople] })}>
    {(row, set, place) => {
      const path = (name: string): ReturnType<PartProps['at']> => at(`otherPeople.${place}.${name}`);
      return (
        <>
          <TextBox {...path('who')} label={strings.who} hint={strings.whoHint} width="medium" value={row.who} onChange={(who) => set({ who })} />
          <TextBox {...path('what')} label={strings.what} rows={2} value={row.what} onChange={(what) => set({ what })} />
          <SelectBox {...path('consent')} label={strings.consent} none={strings.choose} choices={choicesBy('consent', consents)} value={row.consent ?? ''} onChange={(consent) => set({ consent: given(consent, consents) })} />
          <SelectBox {...path('worker')} label={strings.worker} none={strings.choose} choices={choicesBy('worker', workers)} value={row.worker ?? ''} onChange={(worker) => set({ worker: given(worker, workers) })} />
          {row.worker && row.worker !== 'none' ? <RadioGroup {...path('inRole')} label={strings.inRole} layout="inline" choices={yesNo} value={row.inRole ?? ''} onChange={(inRole) => set({ inRole })} /> : null}
          {row.worker === 'health' ? <RadioGroup {...path('inHealthRecord')} label={strings.inHealthRecord} layout="inline" choices={yesNo} value={row.inHealthRecord ?? ''} onChange={(inHealthRecord) => set({ inHealthRecord })} /> : null}
          {isPresumedReasonable(row) ? <p>{exemptionWords.presumed}</p> : null}
          {needsNoWeighing(row) ? null : otherPersonFactors.map((factor) => (
            <TextBox key={factor} {...path(factor)} label={wordOf(`factor_${factor}`)} rows={1} value={row[factor]} onChange={(text) => set({ [factor]: text })} />
          ))}
          <RadioGroup {...path('decision')} label={strings.decision} choices={choicesBy('otherDecision', otherPersonDecisions)} value={row.decision ?? ''} onChange={(decision) => set({ decision })} />
          <TextBox {...path('reason')} label={strings.decisionWhy} rows={2} value={row.reason} onChange={(reason) => set({ reason })} />
          <TextBox {...path('decidedBy')} label={strings.decidedBy} width="medium" value={row.decidedBy} onChange={(decidedBy) => set({ decidedBy })} />
        </>
      );
    }}
  </Rows>
);
