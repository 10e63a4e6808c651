import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import type { Policy } from '../../rules/version';
import type { PolicyAccess } from '../../store/access';
import { readPolicyFile } from '../../documents/readFile';
import { mendColumns, noteFileStates, noteHolds } from '../../store/publishing/noteChecked';
import { verifyPublished, type CheckedVersion, type MarkStore } from '../../store/publishing/verifyPublished';
import { readPolicies } from '../../store/versions';
import { readWorkingPolicies, type WorkingPolicy } from '../../store/working';
import { useRead, type Read } from '../desk/useRead';

export interface LibraryLine {
  readonly working: WorkingPolicy;
  readonly policy: Policy | undefined;
}

export interface Library {
  readonly lines: readonly LibraryLine[];
  readonly policies: readonly Policy[];
  /** Published policies whose working file is gone from the library. */
  readonly orphans: readonly Policy[];
}

/** Working files beside what was published of them, in two calls. */
export async function readLibrary(services: DeskServices): Promise<Library> {
  const [working, policies] = await Promise.all([readWorkingPolicies(services), readPolicies(services)]);
  const byId = new Map(policies.map((policy) => [policy.policyId, policy]));
  return {
    policies,
    lines: [...working].sort((one, other) => one.title.localeCompare(other.title)).map((each) => ({ working: each, policy: byId.get(each.id) })),
    orphans: policies.filter(({ policyId, withdrawn }) => !withdrawn && !working.some(({ id }) => id === policyId))
  };
}

/** The browser's own store, where there is one: a file that fitted is not fetched again on every visit. */
const browserMarks: MarkStore = {
  get: (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      // no storage: the files are fetched
      return null;
    }
  },
  set: (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch (error) {
      console.warn('The comparison is not kept', error);
    }
  }
};

export type Verifying =
  | { readonly name: 'no' }
  | { readonly name: 'running'; readonly done: number; readonly of: number }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'done'; readonly checked: readonly CheckedVersion[]; readonly former: boolean; readonly holdFailed?: true };

/** @returns false when it could not be put on record: the page says so, and everything else goes on */
async function held(services: DeskServices, { policies }: Library, checked: readonly CheckedVersion[]): Promise<boolean> {
  try {
    await noteHolds(services, policies, checked);
    return true;
  } catch (error) {
    console.warn('It was not put on record which versions are not what was published', error);
    return false;
  }
}

/** The library, and the comparison of published files with their hashes, which begins by itself with the newest versions. */
export function useLibrary(services: DeskServices, access: PolicyAccess): { readonly library: Read<Library>; readonly again: () => void; readonly verifying: Verifying; readonly verify: () => void } {
  const read = React.useCallback(() => readLibrary(services), [services]);
  const [library, again] = useRead(read);
  const [verifying, setVerifying] = React.useState<Verifying>({ name: 'no' });
  const run = React.useRef(0);
  React.useEffect(() => () => { run.current++; }, []);
  const there = library.name === 'there' ? library.value : undefined;

  const look = React.useCallback(async (value: Library, anew: boolean): Promise<void> => {
    const mine = ++run.current;
    const stop = (): boolean => run.current !== mine;
    try {
      const checked = await verifyPublished(services, value.policies, {
        anew, former: anew, marks: browserMarks, stop, readFile: (bytes, name) => readPolicyFile(bytes, name), onOne: (done, of) => { if (anew && !stop()) setVerifying({ name: 'running', done, of }); }
      });
      if (stop()) return;
      setVerifying({ name: 'done', checked, former: anew });
      if (access.role !== 'reviewer') {
        // first of all: staff are not to be asked meanwhile
        if (!(await held(services, value, checked)) && !stop()) setVerifying({ name: 'done', checked, former: anew, holdFailed: true });
        const working = value.lines.map((line) => line.working);
        await noteFileStates(services, value.policies, working, checked);
        await mendColumns(services, value.policies, working);
      }
    } catch (error) {
      if (!stop()) setVerifying({ name: 'failed', error });
    }
  }, [services, access]);

  React.useEffect(() => {
    if (there) look(there, false).catch((error: unknown) => console.error(error));
  }, [there, look]);

  const verify = React.useCallback(() => {
    if (there) {
      setVerifying({ name: 'running', done: 0, of: there.policies.length });
      look(there, true).catch((error: unknown) => console.error(error));
    }
  }, [there, look]);
  return { library, again, verifying, verify };
}
