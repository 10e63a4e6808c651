import type { ServiceScope } from '@microsoft/sp-core-library';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { PageContent, PageData } from '../../pageData';
import { ItemPage } from './ItemPage';
import { loadListInfo, viewFor } from './listInfo';
import { ListPage } from './ListPage';
import { ListNotShown } from './rest';
import { filtersOf } from './rows';
import { listWords } from './words';

type ListContent = Extract<PageContent, { readonly kind: 'list' | 'item' }>;

/** Shows the list or item that the page is for, in the element `list-root`. */
export async function showList(scope: ServiceScope, data: PageData, content: ListContent): Promise<void> {
  const root = document.getElementById('list-root');
  if (root === null) throw new Error('The page has no room for a list.');
  const words = listWords(data.locale);
  try {
    const info = await loadListInfo(data.webUrl, content.listUrl);
    if (content.kind === 'item') {
      ReactDom.render(<ItemPage data={data} info={info} itemId={content.itemId} />, root);
      return;
    }
    const query = new URLSearchParams(location.search);
    const view = viewFor(info, location.pathname, query.get('viewid'));
    if (view === undefined) throw new ListNotShown('not-found', 'The list has no view.');
    ReactDom.render(<ListPage scope={scope} data={data} info={info} view={view} folder={query.get('RootFolder') ?? undefined} filters={filtersOf(query)} />, root);
  } catch (error) {
    console.error(error);
    const problem = words.problems[error instanceof ListNotShown ? error.problem : 'unavailable'];
    ReactDom.render(<div role="alert" className="list-problem"><p>{problem}</p><a href={location.href}>{words.tryAgain}</a></div>, root);
  }
}
