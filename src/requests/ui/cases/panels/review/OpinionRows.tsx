import requestWords from '../../../../../loc/requests';
import strings from '../../../../../loc/requestReview';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { Rows } from '../../../../../casework/ui/Rows';
import { CheckBox } from '../../../../../shared-ui/fields/CheckBoxes';
import { DayBox } from '../../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import { healthGate, opinionStates, type HealthOpinion } from '../../../../rules/exemptions/healthOpinion';
import { choicesBy, wordOf, yesNo, type PartProps } from './parts';

/** Opinions on health data: how each stands today, and that only this data waits. */
export const OpinionRows: React.FC<PartProps & { readonly blank: () => HealthOpinion; readonly today: Temporal.PlainDate }> = ({ value, change, at, blank, today }) => (
  <Rows id={at('opinions').id} heading={requestWords.field_review_opinions} hint={strings.opinionsHint} words={{ number: strings.opinionNumber, add: strings.opinionAdd, remove: strings.opinionRemove }}
    rows={value.opinions} blank={blank} onChange={(opinions) => change({ opinions: [...opinions] })}>
    {(row, set, place) => {
      const path = (name: string): ReturnType<PartProps['at']> => at(`opinions.${place}.${name}`);
      const isGiven = row.state === 'met' || row.state === 'not-met';
      return (
        <>
          <TextBox {...path('covers')} label={strings.opinionCovers} rows={2} value={row.covers} onChange={(covers) => set({ covers })} />
          <RadioGroup {...path('state')} label={strings.opinionState} choices={choicesBy('opinionState', opinionStates)} value={row.state} onChange={(state) => set({ state })} />
          {row.state === 'not-asked' && row.of === '' ? null : <TextBox {...path('of')} label={strings.opinionWhose} width="medium" value={row.of} onChange={(of) => set({ of })} />}
          {row.state === 'not-asked' ? null : <DayBox {...path('askedOn')} label={strings.askedOn} optional={row.state !== 'asked'} value={row.askedOn ?? ''} onChange={(askedOn) => set({ askedOn: askedOn || undefined })} />}
          {isGiven ? <DayBox {...path('on')} label={strings.opinionOn} value={row.on ?? ''} onChange={(on) => set({ on: on || undefined })} /> : null}
          {isGiven ? <RadioGroup {...path('again')} label={strings.again} layout="inline" choices={yesNo} value={row.again ?? ''} onChange={(again) => set({ again })} /> : null}
          {isGiven && row.again ? <TextBox {...path('againWhy')} label={strings.againWhy} rows={1} value={row.againWhy} onChange={(againWhy) => set({ againWhy })} /> : null}
          <CheckBox id={path('isKnown').id} text={strings.isKnown} checked={row.isKnown} onChange={(isKnown) => set({ isKnown })} />
          {row.isKnown ? <TextBox {...path('knownWhy')} label={strings.knownWhy} rows={1} value={row.knownWhy} onChange={(knownWhy) => set({ knownWhy })} /> : null}
          <p><strong>{wordOf(`standing_${healthGate(row, today).standing}`)}</strong></p>
        </>
      );
    }}
  </Rows>
);
