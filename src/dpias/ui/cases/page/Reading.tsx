import strings from '../../../../loc/dpiaPage';
import * as React from 'react';
import { fieldId } from '../../../../casework/ui/fieldId';
import { useValueWords } from '../../../../casework/ui/room';
import { fill } from '../../../../shared-ui/text';
import type { DpiaCase } from '../../../rules/cases/values';
import { threadsByQuestion, type Thread } from '../../../rules/talk/threads';
import { drawn, ReadingView } from '../../reading/ReadingView';
import { RiskMaps } from '../../reading/RiskMaps';
import { pointsOf, signsOf, type DpiaStanding } from '../standing';
import { Points } from './Points';
import { Signs } from './Signs';
import { SubmissionState } from './SubmissionState';
import { Threads } from './Threads';
import { Views } from './Views';

const none: readonly Thread[] = [];

/** What a DPIA says: the submission of which the log speaks, with its risks, the advice and its answers, views, signatures, and what was said of each question. */
export const Reading: React.FC<{ readonly found: DpiaCase; readonly standing: DpiaStanding }> = ({ found, standing }) => {
  const { locale } = useValueWords();
  const { current, talk } = standing;
  const threads = threadsByQuestion(talk);
  const content = current?.said?.content;
  const shown = content ? new Set(drawn(content).sections.flatMap(({ questions }) => questions.map(({ id }) => id))) : new Set<string>();
  const elsewhere = [...threads].filter(([question]) => !shown.has(question)).flatMap(([, each]) => each);
  return (
    <>
      <h4>{strings.submissionHeading}</h4>
      <SubmissionState found={found} standing={standing} locale={locale} />
      {current?.said && current.said.unread.length > 0 ? <p><strong>{fill(strings.unreadParts, current.said.unread.join(', '))}</strong></p> : null}
      <Points points={pointsOf(found, standing)} locale={locale} />
      <Views talk={talk} locale={locale} />
      <Signs signs={signsOf(found, standing)} locale={locale} />
      {content ? (
        <>
          <h4>{strings.risksHeading}</h4>
          <RiskMaps risks={content.risks} />
          <h4>{strings.readHeading}</h4>
          <ReadingView content={content} id={fieldId(found.logId, 'summary')} opened={[]} beside={(question) => <Threads threads={threads.get(question) ?? none} locale={locale} />} />
        </>
      ) : null}
      {elsewhere.length > 0 ? <><h4>{strings.threadsHeading}</h4><Threads threads={elsewhere} locale={locale} /></> : null}
    </>
  );
};
