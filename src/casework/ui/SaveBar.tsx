import * as React from 'react';
import styles from './panels.module.scss';

/**
 * The button that saves a long form, in sight while any of the form is: nobody has to look for it at the end. What has the focus is kept out from
 * under it (`keepInSight`), and where the window is low it stands at the end of the form as any button does.
 */
export const SaveBar: React.FC = ({ children }) => <div className={styles.saveBar}>{children}</div>;
