import * as React from 'react';
import strings from '../../../loc/report';
import breach from '../../../loc/breach';
import { ukInputs } from '../../../calendar';
import { DpoContact } from '../../../casework/ui/staff/DpoContact';
import formStyles from '../../../casework/ui/staff/StaffForm.module.scss';
import { searchPeople } from '../../../platform/host/people';
import { serviceText } from '../../../platform/settings';
import { CheckBox } from '../../../shared-ui/fields/CheckBoxes';
import { DateTimeBox } from '../../../shared-ui/fields/DateTimeBox';
import { RadioGroup } from '../../../shared-ui/fields/RadioGroup';
import { SelectBox } from '../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { PersonBox } from '../../../shared-ui/people/PersonBox';
import { PHONE_LIMIT, TEXT_LIMIT, toldHowChoices } from '../../rules/reporting';
import { answerChoices } from './answerChoices';
import { question, text, type SectionProps } from './section';
import styles from './ReportForm.module.scss';

const toldHow = answerChoices('toldHow', toldHowChoices);

/** Who reports, for whom, and whom we may ring. */
export const YouSection: React.FC<SectionProps> = (props) => {
  const { form, services, settings } = props;
  const { draft, update } = form;
  const nameOff = draft.nameWithheld === true;
  return (
    <>
      <div className={formStyles.single}>
        <CheckBox id="desk-report-onBehalf" text={strings.behalfLabel} checked={draft.onBehalf === true} onChange={(onBehalf) => update({ onBehalf })} />
      </div>
      {draft.onBehalf ? <OnBehalfQuestions {...props} /> : null}
      {settings.services.length > 0 ? (
        <SelectBox
          {...question(form, 'service')}
          label={strings.serviceLabel}
          none={strings.serviceNone}
          optional={nameOff}
          choices={settings.services.map(({ name }) => ({ key: name, text: serviceText(name, settings.services, services.locale) }))}
          value={text(draft, 'service')}
          onChange={(service) => update({ service })}
        />
      ) : (
        <TextBox {...question(form, 'service')} label={strings.serviceLabel} optional width="medium" maximum={TEXT_LIMIT} value={text(draft, 'service')}
          onChange={(service) => update({ service })} />
      )}
      {nameOff || draft.restricted ? null : (
        <PersonBox
          {...question(form, 'lineManager')}
          label={strings.managerLabel}
          hint={strings.managerHint}
          optional
          person={draft.lineManager}
          typed={draft.lineManagerText ?? ''}
          onTyped={(lineManagerText) => update({ lineManagerText })}
          search={(words) => searchPeople(services.sp, words)}
          onChange={(person) => update({ lineManager: person && { upn: person.upn, displayName: person.displayName, email: person.email } })}
        />
      )}
      <TextBox
        {...question(form, 'contactPhone')}
        label={strings.phoneLabel}
        hint={nameOff ? strings.phoneHintNameOff : undefined}
        optional
        type="tel"
        autoComplete="tel"
        width="medium"
        maximum={PHONE_LIMIT}
        value={text(draft, 'contactPhone')}
        onChange={(contactPhone) => update({ contactPhone })}
      />
      <div className={formStyles.single}>
        <CheckBox id="desk-report-nameWithheld" text={breach.nameOffLabel} checked={nameOff} onChange={(nameWithheld) => update({ nameWithheld })} />
      </div>
      {nameOff ? (
        <MessagePanel tone="warning" title={strings.nameOffTitle} level={4} urgent>
          <ul>
            <li>{breach.nameOffSharePoint}</li>
            {draft.restricted ? null : <li>{breach.nameOffWhoSees}</li>}
            <li>{breach.nameOffManager}</li>
          </ul>
          {draft.restricted ? null : (
            <>
              <p><strong>{breach.nameOffBefore}</strong></p>
              <DpoContact settings={settings} />
            </>
          )}
        </MessagePanel>
      ) : null}
    </>
  );
};

const OnBehalfQuestions: React.FC<SectionProps> = ({ form, services }) => {
  const { draft, update } = form;
  const now = (): { date: string; time: string } => ukInputs(services.now());
  return (
    <div className={styles.inset}>
      <TextBox {...question(form, 'toldBy')} label={strings.toldByLabel} hint={strings.toldByHint} width="medium" maximum={TEXT_LIMIT}
        value={text(draft, 'toldBy')} onChange={(toldBy) => update({ toldBy })} />
      <RadioGroup {...question(form, 'toldHow')} label={strings.toldHowLabel} choices={toldHow} layout="inline"
        value={toldHowChoices.find((choice) => choice === draft.toldHow) ?? ''} onChange={(choice) => update({ toldHow: choice })} />
      <DateTimeBox {...question(form, 'toldDate')} label={strings.toldAtLabel} date={text(draft, 'toldDate')} time={text(draft, 'toldTime')}
        latest={now().date} now={now} onChange={({ date, time }) => update({ toldDate: date, toldTime: time })} />
    </div>
  );
};
