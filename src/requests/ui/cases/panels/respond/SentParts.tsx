import shared from '../../../../../loc/casePanels';
import strings from '../../../../../loc/requestRespond';
import * as React from 'react';
import { waysTold } from '../../../../../casework/rules/waysTold';
import { Rows } from '../../../../../casework/ui/Rows';
import { DayBox } from '../../../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../../shared-ui/fields/TextBox';
import { choicesOf } from '../../words';
import type { PartProps } from './parts';

/** Parts that were sent before the rest: the time goes on. */
export const SentParts: React.FC<PartProps> = ({ value, change, at }) => (
  <Rows id={at('parts').id} heading={strings.partsHeading} hint={strings.partsHint} words={{ number: strings.partNumber, add: strings.partAdd, remove: strings.partRemove }}
    rows={value.parts} blank={() => ({ key: crypto.randomUUID(), on: '', how: '', what: '' })} onChange={(parts) => change({ parts })}>
    {(row, set, place) => (
      <>
        <TextBox {...at(`parts.${place}.what`)} label={strings.partWhat} rows={2} value={row.what} onChange={(what) => set({ what })} />
        <DayBox {...at(`parts.${place}.on`)} label={strings.partOn} value={row.on} onChange={(on) => set({ on })} />
        <SelectBox {...at(`parts.${place}.how`)} label={strings.partHow} none={shared.chooseNone} choices={choicesOf(waysTold)} value={row.how} onChange={(how) => set({ how })} />
      </>
    )}
  </Rows>
);
