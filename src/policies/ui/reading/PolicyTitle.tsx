import * as React from 'react';
import type { Piece } from '../../../calendar';
import { inLanguage, languageOfPolicy, type Language, type PolicyVersion } from '../../rules/version';

type Titled = Pick<PolicyVersion, 'title' | 'language'>;

/** The title of a policy as a part of a sentence: it is read aloud in the policy's language, whatever that of the page is. */
export const titlePiece = (version: Titled): Piece => ({ text: version.title, lang: languageOfPolicy(version) });

/** What the publisher wrote about a version, in the language of the policy. */
export const summaryPiece = (version: Pick<PolicyVersion, 'changeSummary' | 'language'>): Piece => ({ text: version.changeSummary, lang: languageOfPolicy(version) });

/** The title of a policy, in its own language. */
export const PolicyTitle: React.FC<{ readonly of: Titled }> = ({ of }) => <span lang={languageOfPolicy(of)}>{of.title}</span>;

/** A text that has both languages, in the reader's; in the other one, and marked so, where only that was written. */
export const InLanguage: React.FC<{ readonly of: Readonly<Record<Language, string>>; readonly reader: Language }> = ({ of, reader }) => {
  const { text, lang } = inLanguage(of, reader);
  return <span lang={lang}>{text}</span>;
};
