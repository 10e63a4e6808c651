import * as React from 'react';
import type { ComplaintCase } from '../../../rules/cases/values';
import { useComplaintStore } from '../contract';

/** The complaints that lead the groups of these; undefined while they are read. */
export function useLeaders(cases: readonly ComplaintCase[], fail: (error: unknown) => void): ReadonlyMap<string, ComplaintCase> | undefined {
  const store = useComplaintStore();
  const [leaders, setLeaders] = React.useState<ReadonlyMap<string, ComplaintCase>>();
  const groups = [...new Set(cases.map(({ values }) => values.group).filter((group) => group !== ''))].sort().join();
  React.useEffect(() => {
    let hasLeft = false;
    const read = async (): Promise<void> => {
      const found = await Promise.all((groups === '' ? [] : groups.split(',')).map((group) => store.readLeader(group)));
      if (!hasLeft) {
        setLeaders(new Map(found.flatMap((leader) => (leader ? [[leader.reference, leader] as const] : []))));
      }
    };
    read().catch(fail);
    return () => { hasLeft = true; };
  }, [store, groups, fail]);
  return leaders;
}
