import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { formatDayNumbers, plainDate } from '../../../../calendar';
import { LinkButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { measuresInTime, standsAgainst, type Against } from '../../../rules/goLive/against';
import { residualOf, riskRef } from '../../../rules/risks/grid';
import type { Measure } from '../../../rules/risks/risk';
import { mustConsult } from '../../../rules/signing/who';
import { fieldOf, riskField, useForm, type Place } from '../FormContext';
import { newest, pointsOf, stateNow } from '../stand';
import { useIsChanged } from '../submit/useSubmitted';
import styles from '../form.module.scss';

/** What is done about risks that somebody accepts as they are is in nobody's way. */
const isTask = ({ effect }: Measure): boolean => effect !== 'accepted';

/** *Before you go live*: the planned day against what is not there yet. */
export const GoLive: React.FC = () => {
  const { desk, go } = useForm();
  const { dpia, read: { around, told }, content: { risks } } = desk;
  const isChanged = useIsChanged() === true;
  const isApproved = stateNow(told, around) === 'In force';
  const all = risks.flatMap((risk) => risk.measures.filter(isTask).map((measure) => ({ risk, measure })));
  const measures = all.map(({ measure }) => measure);
  const found = standsAgainst({
    plannedOn: dpia.plannedOn, isSubmitted: newest(around) !== undefined, isNewer: isChanged, isApproved,
    // how a consultation stands officers know; until it is in force a high risk that is left asks for one
    isConsulting: !isApproved && mustConsult(residualOf(risks).highest), isBanned: false, points: pointsOf(around.talk), measures
  });
  const late = new Set(measuresInTime(measures, dpia.plannedOn).late.map(({ id }) => id));
  const day = plainDate(dpia.plannedOn ?? '');
  const dayPlace: Place = { view: 'section', id: 'need', field: fieldOf('need_day') };
  return (
    <section aria-labelledby="desk-dpia-heading">
      <h3 id="desk-dpia-heading" tabIndex={-1} className={styles.heading}>{strings.liveNav}</h3>
      <p className={styles.intro}>{strings.liveIntro}</p>
      <p className={styles.day}>{day ? fill(strings.planned, formatDayNumbers(day)) : strings.plannedNot} <LinkButton onClick={() => go(dayPlace)}>{strings.changeDay}</LinkButton></p>
      {found.length === 0 ? <MessagePanel tone="success" title={strings.liveClear} level={4}><p>{strings.liveClearText}</p></MessagePanel> : (
        <ul className={styles.against}>{found.map((each) => <li key={each.code}>{line(each)}</li>)}</ul>
      )}
    </section>
  );

  function line({ code, of }: Against): React.ReactNode {
    if (code === 'measures') {
      return (
        <>
          <strong>{strings.against_measures}</strong>
          <ul>
            {all.filter(({ measure }) => of.includes(measure.id)).map(({ risk, measure }) => {
              const due = plainDate(measure.due);
              return (
                <li key={measure.id}>
                  <LinkButton onClick={() => go({ view: 'section', id: 'risks', field: riskField(risk.id, 'card') })}>{riskRef(risk.number)}</LinkButton> <span dir="auto">{measure.what}</span>
                  <span className={styles.quiet}> {due ? fill(late.has(measure.id) ? strings.measureLate : strings.measureInTime, formatDayNumbers(due)) : strings.measureNoDay}</span>
                </li>
              );
            })}
          </ul>
        </>
      );
    }
    return of.length > 0 ? <strong>{fill(strings[`against_${code}`], of.join(', '))}</strong> : <strong>{strings[`against_${code}`]}</strong>;
  }
};
