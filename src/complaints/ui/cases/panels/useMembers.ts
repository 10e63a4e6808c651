import * as React from 'react';
import type { ComplaintCase } from '../../../rules/cases/values';
import { useComplaintStore } from '../contract';

/** The complaints that one leads: how many, and, once they are wanted, they themselves. */
export interface Members {
  readonly count: number;
  /** Undefined while they are read, and as long as nobody wants them. */
  readonly cases: readonly ComplaintCase[] | undefined;
}

/** @param leader undefined where several are chosen: then nobody asks for a group */
export function useMembers(leader: ComplaintCase | undefined, isWanted: boolean, fail: (error: unknown) => void): Members {
  const store = useComplaintStore();
  const reference = leader?.values.group === '' ? leader.reference : undefined;
  const [ids, setIds] = React.useState<readonly number[]>([]);
  const [cases, setCases] = React.useState<readonly ComplaintCase[]>();
  React.useEffect(() => {
    let hasLeft = false;
    if (reference !== undefined) store.readMembers(reference).then((read) => { if (!hasLeft) setIds(read); }).catch(fail);
    return () => { hasLeft = true; };
  }, [store, reference, fail]);
  React.useEffect(() => {
    let hasLeft = false;
    if (isWanted && ids.length > 0) store.openCases(ids).then((read) => { if (!hasLeft) setCases(read); }).catch(fail);
    return () => { hasLeft = true; };
  }, [store, isWanted, ids, fail]);
  return { count: ids.length, cases };
}
