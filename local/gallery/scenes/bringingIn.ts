import type * as React from 'react';
import { addToLog, bringIn, bringInFormer, isBelieved, lookThere } from '../../../src/casework/intake/bringIn';
import { stand } from '../page/standIn';

/** What the log of a scene has, and what comes of adding to it. */
export interface BroughtIn {
  readonly there: ReadonlyMap<string, 'all' | 'not-all'>;
  readonly added: number;
  readonly finished: Awaited<ReturnType<typeof bringInFormer>>;
}

/** A panel in which many are brought in, over what is there. @param before stands in the place of what a scene has otherwise */
export const bringingIn = (log: BroughtIn, panel: () => React.ReactElement) => (before: () => void = () => undefined) => (): React.ReactElement => {
  stand(isBelieved, () => Promise.resolve(true));
  stand(lookThere, () => Promise.resolve(log.there));
  stand(bringIn, () => Promise.resolve(log.added));
  stand(addToLog, () => Promise.resolve());
  stand(bringInFormer, () => Promise.resolve(log.finished));
  before();
  return panel();
};
