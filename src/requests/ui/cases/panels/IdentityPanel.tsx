import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/requestPanels';
import * as React from 'react';
import { ukInputs } from '../../../../calendar';
import { fieldId } from '../../../../casework/ui/fieldId';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { DateTimeBox } from '../../../../shared-ui/fields/DateTimeBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { Fold } from '../../../../shared-ui/Fold';
import type { Wait } from '../../../rules/cases/clock';
import { identityInput, recordIdentity, type IdentityInput } from '../../../rules/cases/identity';
import type { RequestPanelProps } from '../contract';
import { useForm } from '../problems';
import styles from '../../../../casework/ui/cases.module.scss';

/** What the month begins with: who they are, by what right they ask for somebody else, and a fee. */
export const IdentityPanel: React.FC<RequestPanelProps> = ({ services, found, run, problems, busy, say }) => {
  const { values, logId } = found;
  const form = useForm<IdentityInput>(logId, 'identity', identityInput(values), problems);
  const { value: { identity, authority, fee }, change, at } = form;
  const latest = ukInputs(services.now()).date;
  const now = (): ReturnType<typeof ukInputs> => ukInputs(services.now());
  const changed: { readonly [Part in Wait]: (changes: Partial<IdentityInput[Part]>) => void } = {
    identity: (changes) => change({ identity: { ...identity, ...changes } }),
    authority: (changes) => change({ authority: { ...authority, ...changes } }),
    fee: (changes) => change({ fee: { ...fee, ...changes } })
  };
  const moment = (part: Wait, which: 'asked' | 'given', label: string): React.ReactElement => (
    <DateTimeBox {...at(`${part}.${which}`)} label={label} optional {...form.value[part][which]} latest={latest} now={now} onChange={(typed) => changed[part]({ [which]: typed })} />
  );
  const hasFee = values.fee.askedAt !== undefined || values.fee.givenAt !== undefined || values.fee.why !== '';
  const feeIsWrong = problems.some(({ field }) => field.startsWith('fee.'));
  const asksAuthority = values.requester.kind !== 'The person' || values.authority.askedAt !== undefined || values.authority.givenAt !== undefined;
  const save = (): Promise<void> => form.submit(run((seen, context) => recordIdentity(seen, form.value, context)), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <p>{strings.identityIntro}</p>
      {form.summary}
      <h4 className={styles.heading}>{strings.identityHeading}</h4>
      <p className={styles.quiet}>{strings.identityHint}</p>
      <TextBox {...at('identity.doubt')} label={strings.doubtLabel} optional rows={2} value={identity.doubt} onChange={(doubt) => changed.identity({ doubt })} />
      {moment('identity', 'asked', strings.identityAsked)}
      {moment('identity', 'given', strings.identityGiven)}
      <TextBox {...at('identity.seen')} label={strings.seenLabel} hint={strings.seenHint} optional rows={2} value={identity.seen} onChange={(seen) => changed.identity({ seen })} />
      {asksAuthority ? (
        <>
          <h4 className={styles.heading}>{strings.authorityHeading}</h4>
          <p className={styles.quiet}>{strings.authorityHint}</p>
          {moment('authority', 'asked', strings.authorityAsked)}
          {moment('authority', 'given', strings.authorityGiven)}
          <TextBox {...at('authority.what')} label={strings.authorityLabel} optional rows={2} value={authority.what} onChange={(what) => changed.authority({ what })} />
        </>
      ) : null}
      <Fold id={fieldId(logId, 'fee')} title={strings.feeHeading} titleLevel={4} startsOpen={hasFee} opensFor={feeIsWrong} wrong={feeIsWrong}>
        <p className={styles.quiet}>{strings.feeHint}</p>
        <TextBox {...at('fee.why')} label={strings.feeWhyLabel} optional rows={2} value={fee.why} onChange={(why) => changed.fee({ why })} />
        {moment('fee', 'asked', strings.feeAsked)}
        {moment('fee', 'given', strings.feeGiven)}
      </Fold>
      <SaveBar><PrimaryButton type="submit" aria-disabled={busy}>{strings.identitySave}</PrimaryButton></SaveBar>
    </form>
  );
};
