import * as React from 'react';
import strings from '../../loc/report';

/** The page asks for sign-in when it is loaded again. In another tab where leaving this one would lose what was typed. */
export const SignInAgain: React.FC<{ readonly newTab?: boolean }> = ({ newTab }) => (
  <p>
    <a href={window.location.href} {...(newTab ? { target: '_blank', rel: 'noreferrer' } : { onClick: (event: React.MouseEvent) => { event.preventDefault(); window.location.reload(); } })}>
      {strings.signInAgain}
    </a>
  </p>
);
