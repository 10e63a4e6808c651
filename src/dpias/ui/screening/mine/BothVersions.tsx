import * as React from 'react';
import strings from '../../../../loc/dpiaScreen';
import { formatUkDateTime, readInstant } from '../../../../calendar';
import { FieldVersions } from '../../../../casework/ui/FieldVersions';
import { QuietButton } from '../../../../shared-ui/Button';
import { MessagePanel } from '../../../../shared-ui/MessagePanel';
import { fill } from '../../../../shared-ui/text';
import { OTHER_SERVICE, keptAnswers, keptService, type ScreeningDraft } from '../../../rules/screening/draft';
import type { MyScreening, ScreeningDesk } from '../contract';
import { answerText, questionTitle, visibleChanges } from '../words';
import styles from '../screening.module.scss';
import { serviceWords } from './Changes';

interface BothVersionsProps extends Pick<ScreeningDesk, 'services' | 'settings'> {
  /** What is saved now. */
  readonly theirs: MyScreening;
  readonly draft: ScreeningDraft;
  readonly update: (changes: Partial<ScreeningDraft>) => void;
}

interface Difference {
  readonly id: string;
  readonly title: string;
  readonly mine: string;
  readonly theirs: string;
  readonly take: Partial<ScreeningDraft>;
}

const headingId = 'desk-screening-both';

/** Somebody saved it meanwhile: where what was typed and what is saved differ, with a way to take over what is saved, one by one. Nothing is taken by itself. */
export const BothVersions: React.FC<BothVersionsProps> = ({ theirs, draft, update, services, settings }) => {
  const service = keptService(draft);
  const desk = { services, settings };
  const at = readInstant(theirs.at);
  const found: readonly Difference[] = [
    ...(service === theirs.service ? [] : [{
      id: 'service', title: strings.serviceLabel, mine: serviceWords(service, desk), theirs: serviceWords(theirs.service, desk), take: { service: theirs.service === '' ? OTHER_SERVICE : theirs.service }
    }]),
    ...visibleChanges(theirs.answers, keptAnswers(draft)).changed.map(({ question, before, after }) => ({
      id: question, title: questionTitle(question), mine: answerText(question, after, services.locale), theirs: answerText(question, before, services.locale), take: { [question]: theirs.answers[question] ?? '' }
    }))
  ];
  return (
    <section className={styles.both}>
      <MessagePanel tone="warning" title={strings.conflictTitle} level={4} takesFocus>
        <p>{fill(strings.conflictText, theirs.by, at ? formatUkDateTime(at, services.locale) : theirs.at)}</p>
      </MessagePanel>
      {found.length === 0 ? <p id={headingId} tabIndex={-1}>{strings.conflictSame}</p> : found.map(({ id, title, mine, theirs: saved, take }) => (
        <div key={id} role="group" aria-labelledby={`${headingId}-${id}`} className={styles.difference}>
          <h5 id={`${headingId}-${id}`} className={styles.smallHeading}>{title}</h5>
          <FieldVersions columns={[{ heading: strings.conflictMine, text: mine }, { heading: strings.conflictTheirs, text: saved }]} />
          <QuietButton aria-describedby={`${headingId}-${id}`} onClick={() => update(take)}>{strings.conflictTake}</QuietButton>
        </div>
      ))}
    </section>
  );
};
