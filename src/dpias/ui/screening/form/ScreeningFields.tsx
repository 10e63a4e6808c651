import * as React from 'react';
import screening from '../../../../loc/dpiaScreening';
import strings from '../../../../loc/dpiaScreen';
import { byKey } from '../../../../loc/texts';
import { TEXT_LIMIT } from '../../../../casework/rules/limits';
import { Section } from '../../../../casework/ui/staff/Section';
import type { DeskServices } from '../../../../platform/host/services';
import { serviceText, type DeskSettings } from '../../../../platform/settings';
import { DayBox } from '../../../../shared-ui/fields/DayBox';
import { SelectBox } from '../../../../shared-ui/fields/SelectBox';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import { askedSections } from '../../../rules/questionnaire/ask';
import { sectionWords } from '../../../rules/questionnaire/words';
import { answersOf, OTHER_SERVICE, screeningAsking, type ScreeningDraft, type ScreeningProblem } from '../../../rules/screening/draft';
import { soFar } from '../../../rules/screening/soFar';
import { QuestionField } from '../../questions/QuestionField';
import { errorAt, questionWords } from '../words';
import styles from '../screening.module.scss';
import { SoFar } from './SoFar';

interface ScreeningFieldsProps {
  /** Before every id. */
  readonly prefix: string;
  readonly draft: ScreeningDraft;
  readonly problems: readonly ScreeningProblem[];
  readonly update: (changes: Partial<ScreeningDraft>) => void;
  readonly services: DeskServices;
  readonly settings: DeskSettings;
}

/** The questions of a screening, section by section: only those that the answers above them ask for. What it comes to stands below in sight, and changes as one answers. */
export const ScreeningFields: React.FC<ScreeningFieldsProps> = ({ prefix, draft, problems, update, services, settings }) => {
  const answers = answersOf(draft);
  const { result, left } = soFar(answers);
  return (
    <>
      {askedSections(screeningAsking, answers).map(({ id, questions }, place) => {
        const { title, intro } = sectionWords(id, byKey(screening));
        return (
          <Section key={id} title={title}>
            {intro ? <p className={styles.intro}>{intro}</p> : null}
            {place === 0 ? <ServiceBox id={`${prefix}-service`} error={errorAt(problems, 'service')} value={draft.service ?? ''} services={services} settings={settings} onChange={(service) => update({ service })} /> : null}
            {questions.map(({ question }) => (
              <QuestionField key={question.id} id={`${prefix}-${question.id}`} question={question} words={questionWords(question, services.locale)} optional={question.needed !== true}
                value={answers[question.id]} error={errorAt(problems, question.id)} rows={3} now={question.kind === 'text' ? services.now : undefined}
                onChange={(answer) => update({ [question.id]: answer })} />
            ))}
          </Section>
        );
      })}
      {left === 0 && result === 'notNeeded' ? (
        <Section title={strings.wantedTitle}>
          <DayBox id={`${prefix}-wantedUntil`} label={strings.wantedLabel} hint={strings.wantedHint} optional error={errorAt(problems, 'wantedUntil')} value={draft.wantedUntil ?? ''}
            onChange={(wantedUntil) => update({ wantedUntil })} />
        </Section>
      ) : null}
      <SoFar answers={answers} />
    </>
  );
};

interface ServiceBoxProps extends Pick<ScreeningFieldsProps, 'services' | 'settings'> {
  readonly id: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (service: string) => void;
}

/** Whose project it is: one of the council's services, or none of them. */
const ServiceBox: React.FC<ServiceBoxProps> = ({ id, error, value, services, settings: { services: known }, onChange }) => {
  if (known.length === 0) return <TextBox id={id} label={strings.serviceLabel} optional width="medium" maximum={TEXT_LIMIT} value={value === OTHER_SERVICE ? '' : value} onChange={onChange} />;
  // a service that the settings do not name any more stays an answer
  const names = [...new Set([...known.map(({ name }) => name), ...(value === '' || value === OTHER_SERVICE ? [] : [value])])];
  return (
    <SelectBox id={id} label={strings.serviceLabel} error={error} none={strings.serviceNone} value={value} onChange={onChange}
      choices={[...names.map((name) => ({ key: name, text: serviceText(name, known, services.locale) })), { key: OTHER_SERVICE, text: strings.serviceOther }]} />
  );
};
