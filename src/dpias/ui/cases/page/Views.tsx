import strings from '../../../../loc/dpiaPage';
import * as React from 'react';
import { formatUkDate } from '../../../../calendar';
import type { Locale } from '../../../../platform/host/services';
import { fill } from '../../../../shared-ui/text';
import type { TalkRow } from '../../../rules/talk/talk';
import { askedViews, otherViews } from '../../../rules/talk/views';
import { choiceText, shortDay } from '../words';
import styles from '../../../../casework/ui/summary/summary.module.scss';

/** Whose views were asked and what they said, and what others said; nothing where nobody was asked. */
export const Views: React.FC<{ readonly talk: readonly TalkRow[]; readonly locale: Locale }> = ({ talk, locale }) => {
  const asked = askedViews(talk);
  const others = otherViews(talk);
  const said = (row: TalkRow): string => fill(strings.viewSaid, row.authorName, formatUkDate(row.created, locale));
  if (asked.length === 0 && others.length === 0) return null;
  return (
    <>
      <h4>{strings.viewsHeading}</h4>
      <ul>
        {asked.map(({ id, name, role, due, views }) => (
          <li key={id}>
            {fill(strings.viewOf, name, choiceText(role))}
            {views.length === 0 ? <span className={styles.conclusion}>{due === undefined ? strings.viewWaits : fill(strings.viewWaitsDue, shortDay(due))}</span>
              : views.map((row) => <span key={row.id} className={styles.conclusion} dir="auto">{row.said}</span>)}
          </li>
        ))}
        {others.map((row) => <li key={row.id}>{said(row)}<span className={styles.conclusion} dir="auto">{row.said}</span></li>)}
      </ul>
    </>
  );
};
