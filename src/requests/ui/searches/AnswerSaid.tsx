import strings from '../../../loc/searches';
import * as React from 'react';
import { runsWhenOpened } from '../../../casework/rules/files/fileProblems';
import { visibleName } from '../../../casework/rules/files/evidenceName';
import type { Locale } from '../../../platform/host/services';
import type { SearchAnswer } from '../../rules/searches/answer';
import { Facts } from './Facts';
import { answeredText, countText, devicesText, spanText } from './searchText';
import styles from './searches.module.scss';

interface AnswerSaidProps {
  readonly answer: SearchAnswer;
  readonly locale: Locale;
  /** Beside a file's name: where it is. Without one a name is only that. */
  readonly linkOf?: (name: string) => string | undefined;
}

/** What was said to a search: who and when are SharePoint's word, the rest is theirs. */
export const AnswerSaid: React.FC<AnswerSaidProps> = ({ answer, locale, linkOf, children }) => (
  <div className={styles.answer}>
    <strong>{answeredText(answer, locale)}</strong>
    <Facts facts={[
      [strings.saidCannot, answer.cannot], [strings.saidSystems, answer.systems], [strings.saidTerms, answer.terms], [strings.span, answer.outcome === 'cannot' ? '' : spanText(answer, locale)],
      [strings.saidPeople, answer.peopleAsked], [strings.saidDevices, answer.personalDevices ? devicesText(answer.personalDevices) : ''], [strings.saidWhy, answer.why],
      [strings.saidCounts, answer.counts.map((count) => countText(count, locale))], [strings.saidElsewhere, answer.elsewhere]
    ]} />
    {answer.files.length === 0 ? null : (
      <>
        <strong>{strings.saidFiles}</strong>
        <ul>{answer.files.map((name) => <li key={name} dir="auto"><FileName name={name} href={linkOf?.(name)} /></li>)}</ul>
      </>
    )}
    {children}
  </div>
);

/** With what nobody can see in it written out: whoever may add files can give them any name by a request around the form. */
export const FileName: React.FC<{ readonly name: string; readonly href: string | undefined }> = ({ name, href }) => (
  href === undefined ? <>{visibleName(name)}{runsWhenOpened(name) ? ` (${strings.noLink})` : ''}</> : <a href={href}>{visibleName(name)}</a>
);
