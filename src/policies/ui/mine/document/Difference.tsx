import * as React from 'react';
import strings from '../../../../loc/policies';
import { fill } from '../../../../shared-ui/text';
import { compareTexts } from '../../../documents/difference';
import type { ReadingText } from '../../../rules/readingText';
import { DifferenceView } from '../../reading/DifferenceView';

export interface DifferenceProps {
  readonly before: ReadingText;
  readonly after: ReadingText;
  /** Numbers of the two versions. */
  readonly from: number;
  readonly to: number;
}

const named = (number: number): string => fill(strings.versionNamed, number);

/** The two texts compared; worked out once for the time that they are on the page. */
export const Difference: React.FC<DifferenceProps> = ({ before, after, from, to }) => {
  const difference = React.useMemo(() => compareTexts(before, after), [before, after]);
  return <DifferenceView difference={difference} language={after.language} before={named(from)} after={named(to)} headingLevel={4} />;
};
