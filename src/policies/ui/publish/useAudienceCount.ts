import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import type { Audience } from '../../rules/audience';
import type { AudienceCount } from '../../rules/audienceCount';

export type Counting =
  | { readonly name: 'no' }
  | { readonly name: 'counting' }
  /** The people cannot be read: nothing is known of the audience. */
  | { readonly name: 'failed' }
  | { readonly name: 'counted'; readonly count: AudienceCount };

/** How many people an audience is, counted when it is asked for: a directory of thousands is several calls. Another audience is not counted yet. */
export function useAudienceCount(services: DeskServices, audience: Audience): readonly [Counting, () => Promise<Counting>] {
  const [found, setFound] = React.useState<{ readonly of: Audience; readonly counting: Counting }>();
  const wanted = React.useRef<Audience>();
  const count = React.useCallback(async (): Promise<Counting> => {
    wanted.current = audience;
    setFound({ of: audience, counting: { name: 'counting' } });
    let counting: Counting;
    try {
      const { readAudienceCount } = await import(/* webpackChunkName: 'policy-directory' */ '../../store/directory');
      counting = { name: 'counted', count: await readAudienceCount(services, audience) };
    } catch (error) {
      console.warn('The people could not be counted', error);
      counting = { name: 'failed' };
    }
    if (wanted.current === audience) setFound({ of: audience, counting });
    return counting;
  }, [services, audience]);
  React.useEffect(() => () => { wanted.current = undefined; }, []);
  return [found?.of === audience ? found.counting : { name: 'no' }, count];
}
