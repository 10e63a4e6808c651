import * as React from 'react';
import strings from '../../../loc/staff';

/** The page asks for sign-in when it is loaded again: in another tab, so that this one goes on with what was typed and chosen. */
export const SignInAgain: React.FC = () => <p><a href={window.location.href} target="_blank" rel="noreferrer">{strings.signInAgain}</a></p>;
