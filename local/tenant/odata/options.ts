import type { Query } from './url';

export interface Options {
  /** Selected paths: `Title`, `Author/Title`, `*`; undefined when there is no `$select`. */
  readonly select: readonly (readonly string[])[] | undefined;
  readonly expand: readonly (readonly string[])[];
}

const paths = (text: string | undefined): (readonly string[])[] | undefined => {
  const parts = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.split('/').map((step) => step.trim()).filter((step) => step !== ''))
    .filter((path) => path.length > 0);
  return parts.length > 0 ? parts : undefined;
};

export function readOptions(query: Query): Options {
  return { select: paths(query.get('$select')), expand: paths(query.get('$expand')) ?? [] };
}

export const noOptions: Options = { select: undefined, expand: [] };

/** What of the options concerns the entity behind a navigation property. */
export function optionsBehind(options: Options, name: string): Options {
  const wanted = name.toLowerCase();
  const behind = (list: readonly (readonly string[])[]): (readonly string[])[] =>
    list.filter((path) => path.length > 1 && path[0].toLowerCase() === wanted).map((path) => path.slice(1));
  const select = options.select ? behind(options.select) : [];
  return { select: select.length > 0 ? select : undefined, expand: behind(options.expand) };
}
