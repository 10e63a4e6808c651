import * as strings from 'PublishingStrings';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { QuietButton } from '../../../shared-ui/Button';
import { fill } from '../../../shared-ui/text';
import type { Audience } from '../../rules/audience';
import { concerns } from '../../rules/concerns';
import { isEmptyAudience } from '../../rules/publish';
import type { Policy, PolicyVersion } from '../../rules/version';

type Counting = { readonly name: 'no' | 'counting' | 'failed' } | { readonly name: 'counted'; readonly people: number; readonly unknown: number };

/** How many people an audience is, asked for by a button: a directory of thousands is several calls. */
export const PeopleCount: React.FC<{ readonly services: DeskServices; readonly audience: Audience }> = ({ services, audience }) => {
  const [counting, setCounting] = React.useState<Counting>({ name: 'no' });
  React.useEffect(() => setCounting({ name: 'no' }), [audience]);
  if (isEmptyAudience(audience)) return null;
  const count = async (): Promise<void> => {
    setCounting({ name: 'counting' });
    try {
      const { readDirectory } = await import(/* webpackChunkName: 'policy-directory' */ '../../store/directory');
      const { staff, unreadableGroups } = await readDirectory(services, [policyFor(audience)]);
      const unreadable = new Set(unreadableGroups.map(({ id }) => id));
      const answers = staff.map((person) => concerns(audience, person, unreadable));
      setCounting({ name: 'counted', people: answers.filter((each) => each === 'yes').length, unknown: answers.filter((each) => each === 'unknown').length });
    } catch (error) {
      console.warn('The people could not be counted', error);
      setCounting({ name: 'failed' });
    }
  };
  return (
    <p>
      <QuietButton disabled={counting.name === 'counting'} onClick={() => void count()}>{strings.countPeople}</QuietButton>{' '}
      <span role="status">
        {counting.name === 'counting' ? strings.counting : counting.name === 'failed' ? strings.countFailed : null}
        {counting.name === 'counted' ? fill(counting.unknown > 0 ? strings.countedUnknown : strings.counted, counting.people, counting.unknown) : null}
      </span>
    </p>
  );
};

/** The directory is asked for the groups that policies name: here for those of a policy that is about to be. */
const policyFor = (audience: Audience): Policy => ({ policyId: 0, withdrawn: undefined, versions: [{ audience } as PolicyVersion] });
