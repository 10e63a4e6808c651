import * as React from 'react';
import * as v from 'valibot';
import type { PageData } from '../../pageData';
import type { ListField, ListInfo } from './listInfo';
import { getJson, listApi, ListNotShown } from './rest';
import { fieldValue, type RowData } from './rowValues';
import { loadItem } from './rows';
import { listWords } from './words';

const attachmentsShape = v.object({ value: v.array(v.looseObject({ FileName: v.string(), ServerRelativeUrl: v.string() })) });

interface Attachment {
  readonly FileName: string;
  readonly ServerRelativeUrl: string;
}

const never = new Set(['ContentType', 'Attachments', 'Edit', 'DocIcon', 'LinkTitle', 'LinkTitleNoMenu', 'LinkFilename', 'LinkFilenameNoMenu', 'ItemChildCount', 'FolderChildCount', 'AppAuthor', 'AppEditor', 'ComplianceAssetId']);

function isShown(field: ListField): boolean {
  return !field.Hidden && !never.has(field.InternalName) && !field.InternalName.startsWith('_') && field.TypeAsString !== 'Computed';
}

/** What SharePoint itself keeps about an item comes after what the item says. */
const stamps = new Set(['ID', 'Created', 'Author', 'Modified', 'Editor']);

function inOrder(fields: readonly ListField[]): ListField[] {
  const isStamp = (field: ListField): boolean => stamps.has(field.InternalName);
  return [...fields.filter((field) => !isStamp(field)), ...fields.filter(isStamp)];
}

type Loaded = { readonly row: RowData; readonly attachments: readonly Attachment[] } | { readonly problem: string } | undefined;

async function load(data: PageData, info: ListInfo, itemId: number, fields: readonly ListField[]): Promise<Loaded> {
  const words = listWords(data.locale);
  const row = await loadItem(data.webUrl, info, itemId, fields.map((field) => field.InternalName));
  if (row === undefined) return { problem: words.problems['not-found'] };
  const attachments = info.isLibrary ? [] : v.parse(attachmentsShape, await getJson(`${listApi(data.webUrl, info.url)}/items(${itemId})/AttachmentFiles`)).value;
  return { row, attachments };
}

/** A display form: every column and the attachments of one item, to look at. */
export function ItemPage({ data, info, itemId }: { readonly data: PageData; readonly info: ListInfo; readonly itemId: number }): React.ReactElement {
  const words = listWords(data.locale);
  const fields = React.useMemo(() => inOrder([...info.fields.values()].filter(isShown)), [info]);
  const [loaded, setLoaded] = React.useState<Loaded>(undefined);
  React.useEffect(() => {
    load(data, info, itemId, fields).then(setLoaded, (error: unknown) => {
      console.error(error);
      setLoaded({ problem: words.problems[error instanceof ListNotShown ? error.problem : 'unavailable'] });
    });
  }, []);
  const text = (field: ListField, row: RowData): string => {
    const value = fieldValue(field, row);
    return field.TypeAsString === 'Boolean' ? (value.value === true ? words.yes : words.no) : value.displayValue;
  };
  return (
    <>
      <p><a href={info.isLibrary ? `${info.url}/Forms/AllItems.aspx` : info.url}>{words.backToList}</a></p>
      <h1 className="page-title">{info.title} #{itemId}</h1>
      <p className="quiet">{words.readOnly}</p>
      {loaded === undefined && <p role="status">{words.loading}</p>}
      {loaded !== undefined && 'problem' in loaded && <p role="alert" className="list-problem">{loaded.problem}</p>}
      {loaded !== undefined && 'row' in loaded && (
        <dl className="item-form">
          {fields.map((field) => <div key={field.InternalName} data-column={field.InternalName}><dt>{field.Title}</dt><dd>{text(field, loaded.row) || '–'}</dd></div>)}
          {!info.isLibrary && (
            <div><dt>{words.attachments}</dt><dd>{loaded.attachments.length === 0 ? words.noAttachments : (
              <ul>{loaded.attachments.map((file) => <li key={file.FileName}><a href={file.ServerRelativeUrl.split('/').map(encodeURIComponent).join('/')}>{file.FileName}</a></li>)}</ul>
            )}</dd></div>
          )}
        </dl>
      )}
    </>
  );
}
