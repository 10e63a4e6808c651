import strings from '../../../loc/casePage';
import * as React from 'react';
import { fill } from '../../../shared-ui/text';
import { contactLinks, type Contact } from '../../rules/contactLinks';
import styles from './CasePage.module.scss';

/** Ways to reach somebody, as far as their addresses are known. */
export const ContactLinks: React.FC<{ readonly contact: Contact; readonly reference: string }> = ({ contact, reference }) => {
  const { mail, chat, call } = contactLinks(contact, reference);
  const links = [[mail, strings.contactMail], [chat, strings.contactChat], [call, strings.contactCall]] as const;
  const known = links.flatMap(([href, text]) => (href === undefined ? [] : [{ href, text: fill(text, contact.name) }]));
  return known.length === 0 ? null : (
    <ul className={styles.contacts}>
      {known.map(({ href, text }) => <li key={href}><a href={href} data-interception="off" {...(href.startsWith('https:') ? { target: '_blank', rel: 'noopener' } : {})}>{text}</a></li>)}
    </ul>
  );
};
