import strings from '../../../../loc/searchDesk';
import * as React from 'react';
import type { Locale } from '../../../../platform/host/services';
import { TextBox } from '../../../../shared-ui/fields/TextBox';
import type { RespondInput } from '../../../rules/cases/respond';
import type { OutstandingSearch } from '../../../rules/searches/outstanding';
import { OpenSearches } from './OpenSearches';

interface SearchesBecauseProps {
  readonly searches: readonly OutstandingSearch[];
  readonly locale: Locale;
  readonly value: Pick<RespondInput, 'outcome' | 'searchesBecause'>;
  readonly change: (changes: Pick<RespondInput, 'searchesBecause'>) => void;
  readonly at: (field: 'searchesBecause') => { readonly id: string; readonly error: string | undefined };
}

/** Where an answer is written down while searches are not settled: which, and why it is sent all the same. */
export const SearchesBecause: React.FC<SearchesBecauseProps> = ({ searches, locale, value: { outcome, searchesBecause }, change, at }) => (
  <>
    <OpenSearches searches={searches} locale={locale} hint={strings.openBeforeAnswer} />
    {(searches.length > 0 && outcome !== '' && outcome !== 'Withdrawn') || searchesBecause !== '' ? (
      <TextBox {...at('searchesBecause')} label={strings.becauseLabel} hint={strings.becauseHint} rows={2} value={searchesBecause} onChange={(because) => change({ searchesBecause: because })} />
    ) : null}
  </>
);
