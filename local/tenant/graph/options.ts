import type { GraphCall } from './call';
import { badRequest, notDone } from './errors';
import { isNavigation, noProperty, propertyNamed, type GraphType } from './names';

/** OData's own query options; Graph takes them with and without `$`, in any case. Source: learn.microsoft.com/graph/query-parameters */
const systemOptions = ['apply', 'compute', 'count', 'deltatoken', 'expand', 'filter', 'format', 'orderby', 'search', 'select', 'skip', 'skiptoken', 'top'] as const;
export type QueryOption = `$${(typeof systemOptions)[number]}`;

/**
 * The query with OData's options under their proper names, so that `filter=…` and `$OrderBy=…` are not overlooked.
 * @throws GraphProblem 400 for an option that is said twice
 */
export function readQuery(sent: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of sent) {
    const bare = name.trim().toLowerCase().replace(/^\$/, '');
    const proper = systemOptions.some((known) => known === bare) ? `$${bare}` : name.trim();
    if (proper.startsWith('$') && query.has(proper)) throw badRequest(`Query option '${proper}' was specified more than once, but it must be specified at most once.`);
    query.append(proper, value);
  }
  return query;
}

/** Names of `$select` and `$expand`, split where a comma stands outside brackets. */
const names = (text: string): string[] => text.split(/,(?![^(]*\))/).map((name) => name.trim()).filter((name) => name !== '');

const failed = 'Parsing OData Select and Expand failed: ';

function checkSelect(type: GraphType, text: string): void {
  for (const name of names(text)) {
    if (name === '*') continue;
    const [first] = name.replace(/^microsoft\.graph\.\w+\//i, '').split('/');
    if (!/^\w+$/.test(first)) throw badRequest(`${failed}Term '${name}' is not valid in a $select or $expand expression.`);
    const property = propertyNamed(type, first);
    if (property === undefined && !isNavigation(type, first)) throw badRequest(failed + noProperty(type, first));
    if (property === undefined || type.elsewhere.has(property) || first !== name) throw notDone(`$select=${name}`);
  }
}

function checkExpand(type: GraphType, text: string): void {
  for (const name of names(text)) {
    const [first] = name.split(/[/(]/);
    if (first !== '*' && propertyNamed(type, first) === undefined && !isNavigation(type, first)) throw badRequest(failed + noProperty(type, first));
    throw notDone(`$expand=${name}`);
  }
}

/**
 * Refuses every option of the address that the resource does not take, so that no answer silently lost one: a name that OData or the type
 * does not know is 400, what Graph has and the tenant lacks is 501. Options without `$` that OData does not know are the client's own, as Graph holds it.
 * @param skips `refused`: the directory takes `$skiptoken` only (seen in msgraph-metadata#135)
 */
export function demandOptions(call: GraphCall, type: GraphType, taken: readonly QueryOption[], skips: 'refused' | 'lacking' = 'lacking'): void {
  for (const [name, value] of call.query) {
    if (!name.startsWith('$')) continue;
    if (!systemOptions.some((known) => `$${known}` === name)) throw badRequest(`The query parameter '${name}' is not supported.`);
    if (name === '$select') checkSelect(type, value);
    if (name === '$expand') checkExpand(type, value);
    if (name === '$format' && !/^(json|application\/json\b.*)$/i.test(value)) throw badRequest(`The value '${value}' of the query option '$format' is not supported.`);
    if (name === '$count' && !/^(true|false)$/i.test(value)) throw badRequest(`Invalid value '${value}' for $count query option found. Valid values are true and false.`);
    if (name === '$skip' && skips === 'refused') throw badRequest("'$skip' is not supported by the service.", 'Request_BadRequest');
    if (name !== '$format' && !taken.some((each) => each === name)) throw notDone(`${name} on this resource`);
  }
}
