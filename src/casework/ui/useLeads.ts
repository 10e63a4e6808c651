import * as React from 'react';
import { readRestrictedMembers } from '../store/access';
import type { AnyCase } from '../rules/kind';
import type { CaseAccess, OfficerPerson } from '../store/contract';
import { useCaseUi } from './room';
import { useRead } from './useRead';

/** Who may be the case officer. */
export const leadsOf = ({ leads, officers }: Pick<CaseAccess, 'leads' | 'officers'>): readonly OfficerPerson[] => leads ?? officers;

const nobodyAsked = Promise.resolve(undefined);

/** Members of the restricted group, for a case that only they see; undefined for every other case, while they are read, and where SharePoint hides them. */
export function useRestrictedMembers(isRestricted: boolean): readonly OfficerPerson[] | undefined {
  const { services } = useCaseUi();
  const read = useRead(React.useCallback(() => (isRestricted ? readRestrictedMembers(services) : nobodyAsked), [services, isRestricted]));
  return read.state === 'read' ? read.value : undefined;
}

/**
 * The access that panels of these cases get: of a restricted one only an officer who is in its group may be the case officer, since nobody else sees it.
 * Whoever looks at it is in that group, whatever SharePoint says of the others.
 */
export function useAccessOf(cases: readonly AnyCase[]): CaseAccess {
  const { access } = useCaseUi();
  const isRestricted = cases.some((each) => each.isRestricted);
  const members = useRestrictedMembers(isRestricted);
  return React.useMemo(() => {
    if (!isRestricted) return access;
    const { me, officers } = access;
    return { ...access, leads: officers.filter(({ id }) => id === me.id || members?.some((member) => member.id === id)) };
  }, [access, isRestricted, members]);
}
