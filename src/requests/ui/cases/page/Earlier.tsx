import strings from '../../../../loc/requestPage';
import * as React from 'react';
import type { CasePartProps } from '../../../../casework/ui/page/parts';
import { useRead } from '../../../../casework/ui/useRead';
import type { RequestCase } from '../../../rules/cases/values';
import { useRequestStore } from '../contract';

/** Earlier requests of likely the same person, in a line each; what they may mean stands where an officer decides. That it could not be looked is said there too. */
export const Earlier: React.FC<CasePartProps<RequestCase>> = ({ found, linkTo }) => {
  const store = useRequestStore();
  // what is saved meanwhile asks nothing anew
  const opened = React.useRef(found);
  const read = useRead(React.useCallback(() => store.findEarlier(opened.current), [store]));
  if (read.state !== 'read' || read.value.length === 0) return null;
  return (
    <>
      <dt>{strings.earlier}</dt>
      <dd><ul>{read.value.map(({ found: { logId: id, reference }, meaning }) => <li key={id}><a data-interception="off" {...linkTo(reference)}>{reference}</a>: {strings[`earlier_${meaning}`]}</li>)}</ul></dd>
    </>
  );
};
