import type { PageLocale } from '../../pageData';

interface HostWords {
  readonly webPartFailed: string;
  readonly startFailed: string;
}

const english: HostWords = {
  webPartFailed: 'This part of the page could not be shown. The browser’s console says why.',
  startFailed: 'The SharePoint Framework did not start. The browser’s console says why.'
};

const welsh: HostWords = {
  webPartFailed: 'Nid oedd modd dangos y rhan hon o’r dudalen. Mae consol y porwr yn dweud pam.',
  startFailed: 'Ni ddechreuodd y SharePoint Framework. Mae consol y porwr yn dweud pam.'
};

/** The few words that the host itself says to a person. */
export function hostWords(locale: PageLocale): HostWords {
  return locale === 'cy-GB' ? welsh : english;
}
