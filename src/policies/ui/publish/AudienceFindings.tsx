import strings from '../../../loc/publishing';
import * as React from 'react';
import { LinkButton } from '../../../shared-ui/Button';
import { Fold } from '../../../shared-ui/Fold';
import { fill } from '../../../shared-ui/text';
import type { AudienceCount, AudiencePart, NameCount } from '../../rules/audienceCount';
import styles from '../desk/policyDesk.module.scss';

/** The id of the button that counts: what was counted is gone when a name is taken, and is counted again. */
export const countButtonId = 'policy-count-people';

interface AudienceFindingsProps {
  readonly count: AudienceCount;
  /** Puts a name of the directory in the place of one that was typed; undefined where nothing may be changed. */
  readonly onTake?: (part: AudiencePart, name: string) => void;
}

/** How many people, in a sentence. */
export const countText = ({ people, unknown }: Pick<AudienceCount, 'people' | 'unknown'>): string => fill(unknown > 0 ? strings.countedUnknown : strings.counted, people, unknown);

/** What an audience comes to: how many people, by which source, part by part, and who of them may not open the site. */
export const AudienceFindings: React.FC<AudienceFindingsProps> = ({ count, onTake }) => {
  const { staff, source, parts, access } = count;
  return (
    <>
      <p><strong>{countText(count)}</strong> {fill(strings[`countRests_${source}`], staff)}</p>
      {parts.length > 0 ? <ul>{parts.map((part) => <Part key={`${part.kind} ${part.name}`} part={part} source={source} onTake={onTake} />)}</ul> : null}
      {access.kind === 'not-known' ? <p>{strings.accessNotKnown}</p> : (
        <>
          {access.without.length > 0 ? (
            <>
              <p>{fill(strings.accessWithout, access.without.length)}</p>
              <Names names={access.without} />
            </>
          ) : null}
          {access.unknown > 0 ? <p>{fill(strings.accessUnknown, access.unknown)}</p> : null}
        </>
      )}
    </>
  );
};

/** As many as are read at once; the others stand folded below. */
const atOnce = 10;

const Names: React.FC<{ readonly names: readonly string[] }> = ({ names }) => (
  <>
    <ul>{names.slice(0, atOnce).map((name, place) => <li key={place}>{name}</li>)}</ul>
    {names.length > atOnce ? <Fold title={fill(strings.accessMore, names.length - atOnce)} size="tight"><ul>{names.slice(atOnce).map((name, place) => <li key={place}>{name}</li>)}</ul></Fold> : null}
  </>
);

const Part: React.FC<Pick<AudienceFindingsProps, 'onTake'> & { readonly part: AudiencePart; readonly source: AudienceCount['source'] }> = ({ part, source, onTake }) => {
  const { kind, name, people, unknown, why, near, others } = part;
  const told = fill(strings[`part_${kind}`], name);
  return (
    <li>
      {why ? fill(strings[`partWhy_${why}`], told) : fill(unknown > 0 ? strings.partUnknown : strings.partPeople, told, people, unknown)}
      {people === 0 && unknown === 0 && kind !== 'group' ? (
        <>
          {near.length > 0 ? <Offers lead={strings[`nearest_${source === 'staff-list' ? 'list' : 'directory'}`]} part={part} names={near} onTake={onTake} /> : null}
          {near.length === 0 && others.length > 0 ? <Offers lead={strings[`others_${source === 'staff-list' ? 'list' : 'directory'}`]} part={part} names={others} onTake={onTake} /> : null}
        </>
      ) : null}
    </li>
  );
};

const Offers: React.FC<Pick<AudienceFindingsProps, 'onTake'> & { readonly lead: string; readonly part: AudiencePart; readonly names: readonly NameCount[] }> = ({ lead, part, names, onTake }) => (
  <div>
    {lead}
    <ul className={styles.offers}>
      {names.map(({ name, people }) => (
        <li key={name}>{fill(strings.nameWithCount, name, people)} {onTake ? <LinkButton thenFocus={countButtonId} onClick={() => onTake(part, name)}>{fill(strings.takeName, name)}</LinkButton> : null}</li>
      ))}
    </ul>
  </div>
);
