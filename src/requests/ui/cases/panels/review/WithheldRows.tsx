import exemptionWords from '../../../../../loc/exemptions';
import requestWords from '../../../../../loc/requests';
import strings from '../../../../../loc/requestReview';
import * as React from 'react';
import { Rows } from '../../../../../casework/ui/Rows';
import { DayBox } from '../../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../../shared-ui/text';
import { decisionFindings, questionOf } from '../../../../rules/cases/review';
import type { WithholdingDecision } from '../../../../rules/cases/reviewFile';
import type { RequestValues } from '../../../../rules/cases/values';
import { exemptionsFor } from '../../../../rules/exemptions/choose';
import { exemptionOf } from '../../../../rules/exemptions/table';
import { printedCode, tellings } from '../../../../rules/exemptions/withheld';
import { choicesOf } from '../../words';
import { choicesBy, given, wordOf, type PartProps } from './parts';

interface WithheldProps extends PartProps {
  readonly values: RequestValues;
  readonly blank: () => WithholdingDecision;
}

/** Decisions to keep something back: of the exemptions those are offered that may be used for this right, this requester and this nation. */
export const WithheldRows: React.FC<WithheldProps> = ({ values, value, change, at, blank }) => (
  <Rows id={at('withheld').id} heading={requestWords.field_review_withheld} hint={strings.withheldHint} words={{ number: strings.withheldNumber, add: strings.withheldAdd, remove: strings.withheldRemove }}
    rows={value.withheld} blank={blank} onChange={(withheld) => change({ withheld: [...withheld] })}>
    {(row, set, place) => {
      const { offered } = exemptionsFor(questionOf(values, row.right));
      const choices = offered.map(({ id }) => ({ key: id, text: wordOf(`name_${id}`) }));
      // one that may not be used any more, as of a request whose requester was changed, stays to be seen
      const all = row.exemption === '' || choices.some(({ key }) => key === row.exemption) ? choices : [...choices, { key: row.exemption, text: fill(strings.exemptionStill, wordOf(`name_${row.exemption}`)) }];
      const { warnings } = decisionFindings(values, value, row);
      const opinions = value.opinions.map(({ key, of, covers }) => ({ key, text: fill(strings.opinionOf, of, covers) }));
      // health data alone rests on one
      const asksOpinion = opinions.length > 0 && (exemptionOf(row.exemption)?.opinion === 'health-professional' || row.opinion !== '');
      const code = printedCode(row);
      const isSilent = row.told === 'none' || row.told === 'neither';
      return (
        <>
          {values.rights.length > 1 ? <SelectBox {...at(`withheld.${place}.right`)} label={strings.right} none={strings.choose} choices={choicesOf(values.rights)} value={row.right} onChange={(right) => set({ right: given(right, values.rights) ?? row.right })} /> : null}
          <SelectBox {...at(`withheld.${place}.exemption`)} label={strings.exemption} none={strings.exemptionNone} choices={all} value={row.exemption} onChange={(exemption) => set({ exemption })} />
          <TextBox {...at(`withheld.${place}.covers`)} label={strings.covers} hint={strings.coversHint} rows={2} value={row.covers} onChange={(covers) => set({ covers })} />
          <TextBox {...at(`withheld.${place}.reason`)} label={strings.reason} hint={strings.reasonHint} rows={2} value={row.reason} onChange={(reason) => set({ reason })} />
          {asksOpinion ? <SelectBox {...at(`withheld.${place}.opinion`)} label={strings.opinion} optional none={strings.opinionNone} choices={opinions} value={row.opinion} onChange={(opinion) => set({ opinion })} /> : null}
          <RadioGroup {...at(`withheld.${place}.told`)} label={exemptionWords.tellingLabel} choices={choicesBy('telling', tellings)} value={row.told ?? ''} onChange={(told) => set({ told })} />
          {isSilent || row.toldWhy !== '' ? <TextBox {...at(`withheld.${place}.toldWhy`)} label={strings.toldWhy} rows={2} value={row.toldWhy} onChange={(toldWhy) => set({ toldWhy })} /> : null}
          <TextBox {...at(`withheld.${place}.decidedBy`)} label={strings.decidedBy} width="medium" value={row.decidedBy} onChange={(decidedBy) => set({ decidedBy })} />
          <DayBox {...at(`withheld.${place}.on`)} label={strings.decidedOn} value={row.on ?? ''} onChange={(on) => set({ on: on || undefined })} />
          {row.told && row.exemption !== '' ? <p>{code === undefined ? strings.printedNone : fill(strings.printed, code)}</p> : null}
          {warnings.map(({ code: warning }) => <p key={warning}><strong>{wordOf(`warning_${warning}`)}</strong></p>)}
        </>
      );
    }}
  </Rows>
);
