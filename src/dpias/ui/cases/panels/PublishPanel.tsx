import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { publicationStates } from '../../../rules/cases/choices';
import { publish, publishInput } from '../../../rules/cases/publish';
import type { DpiaPanelProps } from '../contract';
import { useForm } from '../problems';
import { choicesOf } from '../words';

const states = choicesOf(publicationStates.filter((each) => each !== 'Not decided'));

/** Whether it is published, where and since when; not to publish is a decision with its why. */
export const PublishPanel: React.FC<DpiaPanelProps> = ({ found, run, problems, busy, say }) => {
  const { logId, values } = found;
  const form = useForm(logId, 'publish', publishInput(values), problems);
  const { value, change, at } = form;
  const isOut = value.state === 'Published';
  const wasOut = values.publication === 'Published' || values.publication === 'Withdrawn';
  const save = (): Promise<void> => form.submit(run((seen, context) => publish(seen, value, context)), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <p>{strings.publishIntro}</p>
      {form.summary}
      <RadioGroup {...at('state')} label={strings.publishLabel} choices={states.filter(({ key }) => key !== 'Withdrawn' || wasOut)} value={states.find(({ key }) => key === value.state)?.key ?? ''} onChange={(state) => change({ state })} />
      {isOut ? <TextBox {...at('address')} label={strings.publishAddress} hint={strings.publishAddressHint} value={value.address} onChange={(address) => change({ address })} /> : null}
      {value.state === '' || value.state === 'Not published' ? null : <DayBox {...at('on')} label={isOut ? strings.publishOn : strings.publishBackOn} optional={!isOut} value={value.on} onChange={(on) => change({ on })} />}
      <TextBox {...at('why')} label={strings.publishWhy} hint={strings.publishWhyHint} optional={isOut || value.state === ''} rows={2} value={value.why} onChange={(why) => change({ why })} />
      <PrimaryButton id={at('file').id} type="submit" aria-disabled={busy}>{strings.publishSave}</PrimaryButton>
    </form>
  );
};
