import * as React from 'react';
import strings from '../../../../loc/dpiaForm';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import type { DpiaContent } from '../../../rules/content';
import { dpiaQuestionnaire } from '../../../rules/questionnaire/dpia';
import { drawing, type DrawnSection } from '../../../rules/reading/drawing';
import { drawingTexts } from '../FormContext';
import type { DeskServices } from '../../../../platform/host/services';
import { LevelBadge } from '../risks/LevelBadge';
import { RiskMaps } from '../risks/RiskMaps';
import { RiskRead } from '../risks/RiskRead';
import styles from './reading.module.scss';

interface ReadingViewProps {
  readonly content: DpiaContent;
  readonly locale: DeskServices['locale'];
}

/** A DPIA as it is read: every question with its answer, risks with what is done about them. */
export const ReadingView: React.FC<ReadingViewProps> = ({ content, locale }) => {
  const drawn = React.useMemo(() => drawing(content, dpiaQuestionnaire, drawingTexts(locale)), [content, locale]);
  return (
    <article className={styles.reading} aria-label={content.title}>
      <h4 className={styles.title} dir="auto">{drawn.title}</h4>
      {drawn.isNewer ? <MessagePanel tone="warning" level={4}><p>{strings.readingNewer}</p></MessagePanel> : null}
      {drawn.sections.map((section) => <Section key={section.id} section={section} />)}
      {content.risks.length > 0 ? <RiskMaps risks={content.risks} /> : null}
      {drawn.others.length > 0 ? (
        <section>
          <h5 className={styles.section}>{strings.others}</h5>
          <dl className={styles.answers}>{drawn.others.map(({ id, title, lines }) => <Answered key={id} title={title} lines={lines} />)}</dl>
        </section>
      ) : null}
    </article>
  );
};

const Section: React.FC<{ readonly section: DrawnSection }> = ({ section: { number, title, questions, risks } }) => (
  <section>
    <h5 className={styles.section}>{number}. {title}</h5>
    {questions.length > 0 ? <dl className={styles.answers}>{questions.map((each) => <Answered key={each.id} title={`${each.number} ${each.title}`} lines={each.lines} />)}</dl> : null}
    {risks ? (risks.length === 0 ? <p className={styles.none}>{strings.noRisksRead}</p> : (
      <ul className={styles.risks}>
        {risks.map((risk) => (
          <li key={risk.id}>
            <p className={styles.risk}><strong>{risk.ref}</strong> <LevelBadge level={risk.before.level} /> <span aria-hidden="true">→</span> <LevelBadge level={risk.after.level} /></p>
            <RiskRead risk={risk} />
          </li>
        ))}
      </ul>
    )) : null}
  </section>
);

const Answered: React.FC<{ readonly title: string; readonly lines: readonly string[] }> = ({ title, lines }) => (
  <>
    <dt>{title}</dt>
    <dd dir="auto">{lines.length === 0 ? <span className={styles.none}>{strings.nothing}</span> : lines.join('\n')}</dd>
  </>
);
