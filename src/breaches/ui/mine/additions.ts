import * as React from 'react';
import type { ChosenFile } from '../../../shared-ui/files/chosenFiles';
import { useAskBeforeUnload } from '../../../shared-ui/useAskBeforeUnload';

/** What somebody learned since and has not sent yet. */
export interface Addition {
  readonly text: string;
  readonly files: readonly ChosenFile[];
}

/** By report: it waits while one looks at another report, or at the form. */
export interface Additions {
  readonly of: (reportId: number) => Addition;
  readonly keep: (reportId: number, addition: Addition) => void;
}

const nothing: Addition = { text: '', files: [] };
const isNothing = ({ text, files }: Addition): boolean => text.trim() === '' && files.length === 0;

/** Kept by the page, which asks before it is left with any of it. */
export function useAdditions(): Additions {
  const kept = React.useRef(new Map<number, Addition>());
  const [waits, setWaits] = React.useState(false);
  useAskBeforeUnload(waits);
  return React.useMemo(() => ({
    of: (reportId) => kept.current.get(reportId) ?? nothing,
    keep: (reportId, addition) => {
      kept.current.set(reportId, addition);
      setWaits([...kept.current.values()].some((each) => !isNothing(each)));
    }
  }), []);
}
