import * as ReactDom from 'react-dom';

/** Microsoft's wrapper around ReactDOM has the same functions as ReactDOM itself. */
export const wholeModule = ReactDom;
