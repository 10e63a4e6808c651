import shared from '../../../../loc/casePanels';
import strings from '../../../../loc/dpiaPanels';
import * as React from 'react';
import { formatUkDate, plainDate, ukStartOfDay, type Nation } from '../../../../calendar';
import { fieldId } from '../../../../casework/ui/fieldId';
import { Rows } from '../../../../casework/ui/Rows';
import { SaveBar } from '../../../../casework/ui/SaveBar';
import type { Locale } from '../../../../platform/host/services';
import { PrimaryButton } from '../../../../shared-ui/Button';
import { CheckBox, CheckBoxes } from '../../../../shared-ui/fields/CheckBoxes';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { RadioGroup } from '../../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { fill } from '../../../../shared-ui/text';
import { consultContents, consultOutcomes, consultRegimes } from '../../../rules/cases/choices';
import { consult, consultInput, contentsMissing, type ConsultInput } from '../../../rules/cases/consult';
import { extendedLate, extensionNoticeDue } from '../../../rules/cases/consultClock';
import type { Consultation } from '../../../rules/cases/dpiaFile';
import { mustConsult } from '../../../rules/signing/who';
import { consultExplained } from '../consultExplained';
import type { DpiaPanelProps } from '../contract';
import { useForm } from '../problems';
import { choicesOf, choiceText } from '../words';
import styles from '../../../../casework/ui/cases.module.scss';

const blankPause = (): ConsultInput['pauses'][number] => ({ key: crypto.randomUUID(), from: '', until: '', what: '' });
const regimes = choicesOf(consultRegimes);

/** As far as the days are typed; undefined before the first. */
function typedConsultation(input: ConsultInput): Consultation | undefined {
  const day = (text: string): string | undefined => plainDate(text)?.toString();
  const askedOn = day(input.askedOn);
  const extendedOn = day(input.extendedOn);
  return askedOn === undefined ? undefined : {
    regime: consultRegimes.find((each) => each === input.regime) ?? 'UK GDPR', askedOn, reference: '', contents: consultContents.filter((each) => input.contents.includes(each)), extendedBecause: '', answer: '',
    ...(extendedOn ? { extendedOn } : {}),
    pauses: input.pauses.flatMap(({ key, from, until, what }) => {
      const start = day(from);
      const end = day(until);
      return start === undefined ? [] : [{ key, from: start, what, ...(end ? { until: end } : {}) }];
    })
  };
}

/** The prior consultation of the Commissioner: what was given when, how long they have, and what came back. */
export const ConsultPanel: React.FC<DpiaPanelProps> = ({ services, found, run, problems, busy, say }) => {
  const { values, logId } = found;
  const form = useForm<ConsultInput>(logId, 'consult', consultInput(values), problems);
  const { value, change, at } = form;
  const typed = typedConsultation(value);
  const save = (): Promise<void> => form.submit(run((seen, context) => consult(seen, value, context)), () => say(shared.saved));
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); if (!busy) void save(); }}>
      <p>{mustConsult(values.submission.level) ? strings.consultNeeded : strings.consultNotNeeded}</p>
      {form.summary}
      {value.takenBack ? null : (
        <>
          <RadioGroup {...at('regime')} label={strings.consultRegime} choices={regimes} value={regimes.find(({ key }) => key === value.regime)?.key ?? ''} onChange={(regime) => change({ regime })} />
          <DayBox {...at('askedOn')} label={strings.consultAskedOn} value={value.askedOn} onChange={(askedOn) => change({ askedOn })} />
          <TextBox {...at('reference')} label={strings.consultReference} optional width="medium" value={value.reference} onChange={(reference) => change({ reference })} />
          <CheckBoxes {...at('contents')} label={strings.consultContents} hint={strings.consultContentsHint} optional choices={choicesOf(consultContents)} values={consultContents.filter((each) => value.contents.includes(each))}
            onChange={(contents) => change({ contents })} />
          {typed ? <ClockTold consultation={typed} nation={values.nation} locale={services.locale} /> : null}
          <DayBox {...at('acceptedOn')} label={strings.consultAcceptedOn} optional value={value.acceptedOn} onChange={(acceptedOn) => change({ acceptedOn })} />
          <DayBox {...at('extendedOn')} label={strings.consultExtendedOn} hint={strings.consultExtendedHint} optional value={value.extendedOn} onChange={(extendedOn) => change({ extendedOn })} />
          {value.extendedOn === '' ? null : <TextBox {...at('extendedBecause')} label={strings.consultExtendedBecause} optional rows={2} value={value.extendedBecause} onChange={(extendedBecause) => change({ extendedBecause })} />}
          <Rows id={fieldId(logId, 'pauses')} heading={strings.pausesHeading} hint={strings.pausesHint} words={{ number: strings.pauseNumber, add: strings.pauseAdd, remove: strings.pauseRemove }} rows={value.pauses} blank={blankPause}
            onChange={(pauses) => change({ pauses })}>
            {(row, set, place) => (
              <>
                <DayBox {...at(`pauses.${place}.from`)} label={strings.pauseFrom} value={row.from} onChange={(from) => set({ from })} />
                <TextBox {...at(`pauses.${place}.what`)} label={strings.pauseWhat} rows={2} value={row.what} onChange={(what) => set({ what })} />
                <DayBox {...at(`pauses.${place}.until`)} label={strings.pauseUntil} optional value={row.until} onChange={(until) => set({ until })} />
              </>
            )}
          </Rows>
          <h4 className={styles.heading}>{strings.consultAnswerHeading}</h4>
          <DayBox {...at('answeredOn')} label={strings.consultAnsweredOn} optional value={value.answeredOn} onChange={(answeredOn) => change({ answeredOn })} />
          <SelectBox {...at('outcome')} label={strings.consultOutcome} optional={value.answeredOn === ''} none={strings.consultOutcomeNone} choices={choicesOf(consultOutcomes)} value={value.outcome} onChange={(outcome) => change({ outcome })} />
          <TextBox {...at('answer')} label={strings.consultAnswer} optional rows={3} value={value.answer} onChange={(answer) => change({ answer })} />
        </>
      )}
      {values.file.consultation ? <div className={styles.single}><CheckBox id={at('takenBack').id} text={strings.consultTakenBack} checked={value.takenBack} onChange={(takenBack) => change({ takenBack })} /></div> : null}
      <SaveBar><PrimaryButton id={at('consult').id} type="submit" aria-disabled={busy}>{strings.consultSave}</PrimaryButton></SaveBar>
    </form>
  );
};

/** Until when the Commissioner answers, step by step; what is not given of what they ask for; and whether an extension was told late. */
const ClockTold: React.FC<{ readonly consultation: Consultation; readonly nation: Nation; readonly locale: Locale }> = ({ consultation, nation, locale }) => {
  const missing = contentsMissing(consultation);
  const notice = extensionNoticeDue(consultation, nation);
  return (
    <div role="status">
      <h4 className={styles.small}>{strings.consultClock}</h4>
      <ul>
        {consultExplained(consultation, nation, locale).map((sentence) => <li key={sentence}>{sentence}</li>)}
        {notice && consultation.extendedOn === undefined ? <li>{fill(strings.consultNotice, formatUkDate(ukStartOfDay(notice), locale))}</li> : null}
        {extendedLate(consultation, nation) ? <li>{strings.consultNoticeLate}</li> : null}
      </ul>
      {missing.length > 0 ? <p>{fill(strings.consultMissing, missing.map(choiceText).join('; '))}</p> : null}
    </div>
  );
};
