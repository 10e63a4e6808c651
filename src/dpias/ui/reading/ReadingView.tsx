import questions from '../../../loc/dpiaQuestions';
import strings from '../../../loc/dpiaReading';
import risks from '../../../loc/dpiaRisks';
import { byKey, textsLanguage } from '../../../loc/texts';
import * as React from 'react';
import { Fold } from '../../../shared-ui/Fold';
import { fill } from '../../../shared-ui/text';
import type { DpiaContent } from '../../rules/content';
import { dpiaQuestionnaire } from '../../rules/questionnaire/dpia';
import { drawing, type Drawing, type DrawnQuestion, type DrawnRisk } from '../../rules/reading/drawing';
import styles from './reading.module.scss';

/** A DPIA in words, in the reader's language. */
export const drawn = (content: DpiaContent): Drawing => drawing(content, dpiaQuestionnaire, { texts: byKey(questions), language: textsLanguage(), risks: byKey(risks) });

interface Props {
  readonly content: DpiaContent;
  /** Unique on the page. */
  readonly id: string;
  /** Below a question: what was said of it. */
  readonly beside?: (question: string) => React.ReactNode;
  /** Ids of sections that are open at first; all are where this is left out. */
  readonly opened?: readonly string[];
}

/** What a DPIA says, section by section, with its numbered questions, the risks with their measures, and at the end what stands in no section: nothing is out of sight. */
export const ReadingView: React.FC<Props> = ({ content, id, beside = () => null, opened }) => {
  const { sections, others, moved, isNewer } = React.useMemo(() => drawn(content), [content]);
  return (
    <>
      {isNewer ? <p><strong>{strings.newer}</strong></p> : null}
      {moved.length > 0 ? <p>{strings.moved}</p> : null}
      {sections.map((section) => (
        <Fold key={section.id} id={`${id}-${section.id}`} title={fill(strings.section, section.number, section.title)} titleLevel={5} startsOpen={opened === undefined || opened.includes(section.id)}>
          {section.questions.map((question) => <Answer key={question.id} {...question} beside={beside} />)}
          {section.risks?.map((risk) => <RiskText key={risk.id} risk={risk} />)}
          {section.risks?.length === 0 ? <p>{strings.noRisks}</p> : null}
        </Fold>
      ))}
      {others.length === 0 ? null : (
        <Fold id={`${id}-others`} title={strings.others} titleLevel={5}>
          {others.map(({ id: other, title, lines }) => <div key={other} className={styles.question}><strong>{title}</strong><Lines lines={lines} /></div>)}
        </Fold>
      )}
    </>
  );
};

const Lines: React.FC<{ readonly lines: readonly string[] }> = ({ lines }) => (lines.length === 0 ? <p className={styles.quiet}>{strings.notAnswered}</p> : <p className={styles.lines} dir="auto">{lines.join('\n')}</p>);

const Answer: React.FC<DrawnQuestion & Required<Pick<Props, 'beside'>>> = ({ id, number, title, lines, beside }) => (
  <div className={styles.question}>
    <strong><span className={styles.number}>{number}</span> {title}</strong>
    <Lines lines={lines} />
    {beside(id)}
  </div>
);

const RiskText: React.FC<{ readonly risk: DrawnRisk }> = ({ risk: { ref, source, impact, before, measures, after } }) => (
  <div className={styles.question}>
    <strong dir="auto">{fill(strings.riskLine, ref, source)}</strong>
    <p className={styles.lines} dir="auto">{impact}</p>
    <p>{fill(strings.levels, before.words, after.words)}</p>
    {measures.length === 0 ? <p className={styles.quiet}>{strings.noMeasures}</p> : (
      <ul>
        {measures.map(({ id, what, effect, owner, due, inPlace }) => (
          <li key={id} dir="auto">{[what, effect, owner, due === '' ? '' : fill(strings.measureDue, due), inPlace === '' ? strings.measureWaits : fill(strings.measureInPlace, inPlace)].filter((part) => part !== '').join('; ')}</li>
        ))}
      </ul>
    )}
  </div>
);
