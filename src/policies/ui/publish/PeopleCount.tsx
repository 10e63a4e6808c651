import strings from '../../../loc/publishing';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { useSaidOnChange } from '../../../shared-ui/Announcer';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import type { Audience } from '../../rules/audience';
import { isNobody, type AudiencePart } from '../../rules/audienceCount';
import { sameName } from '../../rules/concerns';
import { isEmptyAudience } from '../../rules/publish';
import { AudienceFindings, countButtonId, countText } from './AudienceFindings';
import type { Counting } from './useAudienceCount';

interface PeopleCountProps {
  readonly audience: Audience;
  readonly counting: Counting;
  readonly onCount: () => void;
  readonly onChange: (audience: Audience) => void;
}

/** How many people an audience is: counted by a button, and before anything is published. */
export const PeopleCount: React.FC<PeopleCountProps> = ({ audience, counting, onCount, onChange }) => {
  // a message that asks to look at the audience first takes the focus, and then this is not said
  useSaidOnChange(counting.name === 'counted' ? countText(counting.count) : undefined);
  if (isEmptyAudience(audience)) return null;
  const take = ({ kind, name: typed }: AudiencePart, name: string): void => {
    if (audience.kind !== 'some') return;
    const key = kind === 'department' ? 'departments' : 'jobTitles';
    const others = audience[key].filter((each) => each !== typed && sameName(each) !== sameName(name));
    onChange({ ...audience, [key]: [...others, name] });
  };
  return (
    <>
      <p>
        <QuietButton id={countButtonId} disabled={counting.name === 'counting'} onClick={onCount}>{strings.countPeople}</QuietButton>{' '}
        <span role="status">{counting.name === 'counting' ? strings.counting : counting.name === 'failed' ? strings.countFailed : null}</span>
      </p>
      {counting.name === 'counted' ? (
        <MessagePanel tone={isNobody(counting.count) ? 'error' : 'information'} level={4} title={isNobody(counting.count) ? strings.nobodyTitle : undefined}>
          <AudienceFindings count={counting.count} onTake={take} />
        </MessagePanel>
      ) : null}
    </>
  );
};
