import type { Source } from './model';

/** Article or section without its paragraphs: that is what has a page of its own. */
const whole = (at: string): string => /^\d+[A-Z]{0,2}/.exec(at)?.[0] ?? at;

/** Where it can be read; undefined for what has no page. */
export function sourceUrl(source: Source): string | undefined {
  switch (source.in) {
    case 'uk-gdpr': return `https://www.legislation.gov.uk/eur/2016/679/article/${whole(source.at)}`;
    case 'dpa-2018': return `https://www.legislation.gov.uk/ukpga/2018/12/section/${whole(source.at)}`;
    case 'dpa-2018-schedule': return `https://www.legislation.gov.uk/ukpga/2018/12/schedule/${whole(source.at)}`;
    case 'duaa-2025': return `https://www.legislation.gov.uk/ukpga/2025/18/section/${whole(source.at)}`;
    case 'instrument': case 'ico': case 'secondary': return source.url;
  }
}
