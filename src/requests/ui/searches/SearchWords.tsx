import strings from '../../../loc/searches';
import * as React from 'react';
import { CopyText } from '../../../casework/ui/CopyText';
import type { Locale } from '../../../platform/host/services';
import { useAnnounce } from '../../../shared-ui/Announcer';
import { Fold } from '../../../shared-ui/Fold';
import { searchRequestText } from '../../rules/searches/itRequest';
import type { SearchAsked } from '../../rules/searches/question';
import { Facts } from './Facts';
import { spanText } from './searchText';
import styles from './searches.module.scss';

interface SearchWordsProps {
  readonly reference: string;
  readonly asked: SearchAsked;
  readonly locale: Locale;
}

/** What is looked for, where and of which time, with what the law says of hiding it; for IT as text that can be copied, too. */
export const SearchWords: React.FC<SearchWordsProps> = ({ reference, asked, locale }) => (
  <>
    <Facts facts={[
      [strings.lookFor, asked.lookFor], [strings.places, asked.places], [strings.span, spanText(asked, locale)], [strings.terms, asked.terms], [strings.participants, asked.participants]
    ]} />
    <p className={styles.offence}>{strings.offence}</p>
    {asked.way === 'it' ? <RequestText text={searchRequestText(reference, asked, strings, locale)} /> : null}
  </>
);

const RequestText: React.FC<{ readonly text: string }> = ({ text }) => {
  const announce = useAnnounce();
  return (
    <Fold title={strings.request} size="tight">
      <p className={styles.request} dir="auto">{text}</p>
      <CopyText text={text} say={announce} />
    </Fold>
  );
};
