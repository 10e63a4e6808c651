import * as React from 'react';

interface Saved {
  /** How often something was saved beside the case since it opened. */
  readonly times: number;
  readonly tell: () => void;
}

const SavedContext = React.createContext<Saved>({ times: 0, tell: () => undefined });

/** Around one case: what its panels save at once, in rows of their own such as tasks and searches, is heard by the steps that count those rows. */
export const RowsSaved: React.FC = ({ children }) => {
  const [times, setTimes] = React.useState(0);
  const tell = React.useCallback(() => setTimes((before) => before + 1), []);
  const saved = React.useMemo(() => ({ times, tell }), [times, tell]);
  return <SavedContext.Provider value={saved}>{children}</SavedContext.Provider>;
};

/** Called after a row beside the case was saved, or may have been. */
export const useTellRowsSaved = (): (() => void) => React.useContext(SavedContext).tell;

/** Another number after each such save. */
export const useTimesRowsSaved = (): number => React.useContext(SavedContext).times;
