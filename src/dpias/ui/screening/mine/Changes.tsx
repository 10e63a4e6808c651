import * as React from 'react';
import screening from '../../../../loc/dpiaScreening';
import strings from '../../../../loc/dpiaScreen';
import { byKey } from '../../../../loc/texts';
import type { DeskServices } from '../../../../platform/host/services';
import { serviceText, type DeskSettings } from '../../../../platform/settings';
import { fill } from '../../../../shared-ui/text';
import { keptAnswers, keptService, type ScreeningDraft } from '../../../rules/screening/draft';
import { soFar } from '../../../rules/screening/soFar';
import { changeWords } from '../../../rules/screening/words';
import type { MyScreening } from '../contract';
import { languageOf, questions, questionTitle, resultText, visibleChanges } from '../words';
import styles from '../screening.module.scss';

interface ChangesProps {
  readonly over: MyScreening;
  readonly draft: ScreeningDraft;
  readonly services: DeskServices;
  readonly settings: DeskSettings;
}

export const serviceWords = (service: string, { settings, services }: Pick<ChangesProps, 'settings' | 'services'>): string =>
  (service === '' ? strings.mineServiceNone : serviceText(service, settings.services, services.locale));

/** Which answers of a screening were changed, and what that means for what was decided. */
export const Changes: React.FC<ChangesProps> = ({ over, draft, ...desk }) => {
  const kept = keptAnswers(draft);
  const { changed, before, after, askAgain } = visibleChanges(over.answers, kept);
  const service = keptService(draft);
  const lines = [
    ...(service === over.service ? [] : [fill(strings.changesService, serviceWords(over.service, desk), serviceWords(service, desk))]),
    // both wordings of a long text in one sentence nobody can read
    ...changed.map((each) => (questions.get(each.question)?.kind === 'text' ? fill(strings.changesText, questionTitle(each.question))
      : changeWords(each, { texts: byKey(screening), language: languageOf(desk.services.locale) })))
  ];
  return (
    <section className={styles.changes} aria-labelledby="desk-screening-changes">
      <h4 id="desk-screening-changes" className={styles.smallHeading}>{strings.changesTitle}</h4>
      {lines.length === 0 ? <p>{strings.changesNone}</p> : (
        <>
          <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>
          <p>{soFar(kept).left > 0 ? fill(strings.changesOpen, resultText(before)) : before === after ? fill(strings.changesSame, resultText(after)) : fill(strings.changesResult, resultText(before), resultText(after))}</p>
          <p><strong>{askAgain ? strings.changesAskAgain : strings.changesOnlyTold}</strong></p>
        </>
      )}
    </section>
  );
};
