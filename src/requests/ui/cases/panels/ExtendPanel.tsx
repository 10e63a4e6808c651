import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/requestPanels';
import * as React from 'react';
import type { Temporal } from 'temporal-polyfill';
import { formatUkDate, formatUkDateTime, plainDate, ukDate, ukInputs, ukStartOfDay } from '../../../../calendar';
import { dayAndTime } from '../../../../casework/rules/moments';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBox } from '../../../../shared-ui/fields/CheckBoxes';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import { isExtended, noticeDue, openRights, waitsFor } from '../../../rules/cases/clock';
import { emptyExtension, extend, lateFor, type ExtendInput } from '../../../rules/cases/extend';
import type { RequestValues } from '../../../rules/cases/values';
import { extensionGrounds, type Right } from '../../../rules/choices';
import type { RequestPanelProps } from '../contract';
import { useForm } from '../problems';
import { choicesOf, choiceText } from '../words';
import styles from '../../../../casework/ui/cases.module.scss';

const grounds = choicesOf(extensionGrounds);

/** That the requester was told of two further months. A notice that comes after the first month is written down with why, and gives no time. */
export const ExtendPanel: React.FC<RequestPanelProps> = ({ services, found, run, problems, busy, say }) => {
  const { values, logId } = found;
  const { extension: before } = values;
  const form = useForm<ExtendInput>(logId, 'extend', { ...dayAndTime(before.toldAt), ground: before.ground ?? '', why: before.why, lateBecause: before.lateBecause, takenBack: false }, problems);
  const { value, change, at } = form;
  const on = plainDate(value.date);
  const late = on ? lateFor({ ...values, extension: emptyExtension }, on) : [];
  const save = (): Promise<void> => form.submit(run((seen, context) => extend(seen, value, context)), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <p>{strings.extendIntro}</p>
      <Notices values={values} now={services.now()} locale={services.locale} />
      {before.toldAt ? <p>{fill(strings.extendDone, formatUkDateTime(before.toldAt, services.locale))}</p> : null}
      {form.summary}
      {value.takenBack ? null : (
        <>
          <DateTimeBox {...at('told')} label={strings.toldAtLabel} date={value.date} time={value.time} latest={ukInputs(services.now()).date} now={() => ukInputs(services.now())} onChange={change} />
          {late.length > 0 ? <p role="status">{fill(strings.extendLate, late.map(choiceText).join(', '))}</p> : null}
          <RadioGroup {...at('ground')} label={strings.groundLabel} choices={grounds} value={grounds.find(({ key }) => key === value.ground)?.key ?? ''} onChange={(ground) => change({ ground })} />
          <TextBox {...at('why')} label={strings.extendWhyLabel} hint={strings.extendWhyHint} rows={2} value={value.why} onChange={(why) => change({ why })} />
          {late.length > 0 ? <TextBox {...at('lateBecause')} label={strings.extendLateLabel} rows={2} value={value.lateBecause} onChange={(lateBecause) => change({ lateBecause })} /> : null}
        </>
      )}
      {before.toldAt ? <div className={styles.single}><CheckBox id={at('takenBack').id} text={strings.takenBackLabel} checked={value.takenBack} onChange={(takenBack) => change({ takenBack })} /></div> : null}
      <PrimaryButton type="submit" aria-disabled={busy}>{strings.extendSave}</PrimaryButton>
    </form>
  );
};

/** Until when somebody may be told of it, of each right that is open. */
const Notices: React.FC<{ readonly values: RequestValues; readonly now: Temporal.Instant; readonly locale: Locale }> = ({ values, now, locale }) => {
  const open = openRights(values);
  if (open.length === 0) return <p>{strings.extendNothingOpen}</p>;
  if (values.receivedAt === undefined || waitsFor(values).length > 0) return <p><strong>{strings.extendNotBegun}</strong></p>;
  const line = (right: Right): string => {
    const due = noticeDue(values, right);
    if (!due) return fill(strings.extendNoticePaused, choiceText(right));
    // whoever was told in time needs no other notice, so that the day has passed is no matter
    const hasPassed = !isExtended(values, right) && ukDate(now).toString() > due.toString();
    return fill(hasPassed ? strings.extendNoticePassed : strings.extendNotice, choiceText(right), formatUkDate(ukStartOfDay(due), locale));
  };
  return (
    <>
      <h4 className={styles.small}>{strings.extendNotices}</h4>
      <ul>{open.map((right) => <li key={right}>{line(right)}</li>)}</ul>
    </>
  );
};
