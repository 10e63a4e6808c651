import strings from '../../../loc/casePanels';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { ukInputs } from '../../../calendar';
import type { DeskServices } from '../../../platform/host/services';
import { DateTimeBox } from '../../../shared-ui/fields/DateTimeBox';
import type { Choice } from '../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { isOtherMoment, type DayAndTime } from '../../rules/moments';
import type { PanelForm } from '../panelForm';
import { useServiceChoices } from '../useServiceChoices';

interface CameInput extends DayAndTime {
  readonly receivedReason: string;
  readonly how: string;
  readonly service: string;
  readonly otherServices: string;
}

interface Props {
  readonly services: DeskServices;
  readonly form: Pick<PanelForm<CameInput>, 'value' | 'change' | 'at'>;
  /** The moment that counts. */
  readonly before: Temporal.Instant | undefined;
  /** What hangs on it. */
  readonly hint: string;
  readonly ways: readonly Choice<string>[];
}

/** When, how and to which service something came that reached the council; another moment than was entered asks why, since a period of the law hangs on it. */
export const CameQuestions: React.FC<Props> = ({ services, form: { value, change, at }, before, hint, ways }) => {
  const offered = useServiceChoices(services, value.service);
  const { date, time } = value;
  const asksWhy = isOtherMoment({ date, time }, before, services.now()) || value.receivedReason !== '';
  return (
    <>
      <DateTimeBox {...at('received')} label={strings.receivedLabel} hint={hint} date={date} time={time} latest={ukInputs(services.now()).date} onChange={change} />
      {asksWhy ? <TextBox {...at('receivedReason')} label={strings.receivedReasonLabel} rows={1} value={value.receivedReason} onChange={(receivedReason) => change({ receivedReason })} /> : null}
      <SelectBox {...at('how')} label={strings.howLabel} none={strings.chooseNone} choices={ways} value={value.how} onChange={(how) => change({ how })} />
      <SelectBox {...at('service')} label={strings.serviceLabel} optional none={strings.chooseNone} choices={offered} value={value.service} onChange={(service) => change({ service })} />
      <TextBox {...at('otherServices')} label={strings.otherServicesLabel} hint={strings.otherServicesHint} optional rows={1} value={value.otherServices} onChange={(otherServices) => change({ otherServices })} />
    </>
  );
};
