import shared from '../../../../loc/caseSummary';
import strings from '../../../../loc/requestPage';
import * as React from 'react';
import { formatUkDate, plainDate, ukStartOfDay } from '../../../../calendar';
import { asReference } from '../../../../casework/rules/reference';
import type { CasePartProps } from '../../../../casework/ui/page/parts';
import { useValueWords } from '../../../../casework/ui/room';
import { Entered } from '../../../../casework/ui/summary/Entered';
import { OwnAim } from '../../../../casework/ui/summary/OwnAim';
import { SummaryFields } from '../../../../casework/ui/summary/SummaryFields';
import { fill } from '../../../../shared-ui/text';
import { ownAim } from '../../../rules/cases/aim';
import { answeredInTime, answerOf, isRightsRequest, rightDue } from '../../../rules/cases/clock';
import type { RequestCase, RequestValues } from '../../../rules/cases/values';
import type { Right } from '../../../rules/choices';
import { keptUnused } from '../../../rules/response/contested';
import { responseOf } from '../../../rules/response/responseOf';
import { choiceText, fieldLabel, valueText } from '../words';
import { Earlier } from './Earlier';
import { RequestTold } from './RequestTold';
import styles from '../../../../casework/ui/summary/summary.module.scss';

/** A reference of whatever log leads there; other words are words. */
const isCase = (text: string): boolean => asReference(text) === text;

/** Who asks for what, and for whom; what came of each right; what the requester was asked; and what belongs to it. */
export const Summary: React.FC<CasePartProps<RequestCase>> = ({ found, linkTo }) => {
  const about = useValueWords();
  const { values } = found;
  const { requester, rights, file, linked } = values;
  const merged = file.closing?.mergedInto ?? '';
  const day = (text: string | undefined): string => {
    const on = plainDate(text ?? '');
    return on ? formatUkDate(ukStartOfDay(on), about.locale) : '';
  };
  return (
    <dl className={styles.summary}>
      <RequestTold said={values.said} requester={requester} />
      <SummaryFields words={{ fieldLabel, valueText }} fields={[
        ['subject', values.subject], ['kind', values.kind], ['kindReason', values.kindReason], ['regime', values.regime === 'UK GDPR' ? '' : values.regime], ['service', values.service],
        ['otherServices', values.otherServices], ['file.card', cardOf(values)]
      ]} />
      {/* what leaves by another door asks for no right, so there is none to decide */}
      {rights.length === 0 && !isRightsRequest(values.kind) ? null : (
        <>
          <dt>{strings.answers}</dt>
          <dd>
            {rights.length === 0 ? strings.answersNone : (
              <ul>
                {rights.map((right) => (
                  <li key={right}>{choiceText(right)}<span className={styles.conclusion}>{answerText(values, right, day)}</span></li>
                ))}
              </ul>
            )}
          </dd>
        </>
      )}
      {file.clarifications.length === 0 ? null : (
        <>
          <dt>{strings.questions}</dt>
          <dd><ul>{file.clarifications.map(({ key, what, askedOn, answeredOn }) => (
            <li key={key}><span dir="auto">{what}</span><span className={styles.conclusion}>{day(askedOn)} – {answeredOn ? day(answeredOn) : strings.questionWaits}</span></li>
          ))}</ul></dd>
        </>
      )}
      <OwnAim dayOf={({ requestTargetDays }) => ownAim(values, requestTargetDays)} />
      <Entered found={found} />
      {values.caseState === 'Closed' ? null : <Earlier key={found.logId} found={found} linkTo={linkTo} />}
      {linked === '' && merged === '' ? null : (
        <>
          <dt>{shared.linked}</dt>
          <dd>
            <ul>
              {linked === '' ? null : <li>{isCase(linked) ? <a data-interception="off" {...linkTo(linked)}>{linked}</a> : <span dir="auto">{linked}</span>}: {strings.ofLinked}</li>}
              {merged === '' ? null : <li><a data-interception="off" {...linkTo(merged)}>{merged}</a>: {strings.mergedInto}</li>}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
};

/** Nothing, where nothing is known of who asks. */
const cardOf = ({ file: { card } }: RequestValues): RequestValues['file']['card'] | '' => (Object.values(card).some((each) => each !== '') ? card : '');

function answerText(values: RequestValues, right: Right, day: (text: string | undefined) => string): string {
  const answered = answerOf(values.file, right);
  const unused = keptUnused(values.file).filter((each) => each.right === right).map(({ restriction: { since, why } }) => [fill(strings.answerUnused, day(since)), why].filter((text) => text !== '').join(': '));
  const parts = [...responseOf(values.file, right).parts.map(({ on }) => fill(strings.answerParts, day(on))), ...unused];
  if (answered) {
    const sent = fill(answeredInTime(values, right) === false ? strings.answerSentLate : strings.answerSent, choiceText(answered.outcome), day(answered.on));
    return [sent, ...(answered.lacking ? [strings.answerLacking] : []), ...parts].join('; ');
  }
  const due = rightDue(values, right)?.due;
  return [due ? fill(strings.answerOpen, day(due.toString())) : strings.answerOpenNoDay, ...parts].join('; ');
}
