import { XMLParser } from 'fast-xml-parser';
import { refused } from '../errors';
import type { Json, ViewRecord } from './records';

const escape = (text: string): string => text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);

const scopes = ['', 'Recursive', 'RecursiveAll', 'FilesOnly'];

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** A view as CAML: what ListViewXml and HtmlSchemaXml show. */
export function viewXml(view: ViewRecord, url: string): string {
  const { props } = view;
  const scope = scopes[Number(props.Scope ?? 0)];
  return [
    `<View Name="{${view.id.toUpperCase()}}"${view.isDefault ? ' DefaultView="TRUE"' : ''}${props.Hidden === true ? ' Hidden="TRUE"' : ''} MobileView="TRUE" MobileDefaultView="TRUE" Type="HTML" DisplayName="${escape(view.title)}" Url="${escape(url)}" Level="1" BaseViewID="1" ContentTypeID="0x"${scope ? ` Scope="${scope}"` : ''}>`,
    `<Query>${text(props.ViewQuery)}</Query>`,
    `<ViewFields>${fieldRefs(view.fields)}</ViewFields>`,
    text(props.Aggregations) ? `<Aggregations Value="${props.AggregationsStatus === 'On' ? 'On' : 'Off'}">${text(props.Aggregations)}</Aggregations>` : '',
    `<RowLimit Paged="${props.Paged === false ? 'FALSE' : 'TRUE'}">${Number(props.RowLimit ?? 30)}</RowLimit>`,
    text(props.CustomFormatter) ? `<CustomFormatter>${escape(text(props.CustomFormatter))}</CustomFormatter>` : '',
    '<JSLink>clienttemplates.js</JSLink><XslLink Default="TRUE">main.xsl</XslLink><Toolbar Type="Standard"/></View>'
  ].join('');
}

export const fieldRefs = (fields: readonly string[]): string => fields.map((name) => `<FieldRef Name="${escape(name)}" />`).join('');

interface ParsedView {
  readonly fields: readonly string[] | undefined;
  readonly props: Record<string, Json>;
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, isArray: (name) => name === 'FieldRef', textNodeName: '#text' });

/** Reads what SetViewXml and ListViewXml are given. Throws for XML that is no view. */
export function parseViewXml(xml: string): ParsedView {
  let root: unknown;
  try {
    root = (parser.parse(xml, true) as { View?: unknown }).View;
  } catch (error) {
    throw refused(`Cannot complete this action. The view XML is not valid. ${error instanceof Error ? error.message : ''}`.trim());
  }
  if (typeof root !== 'object' || root === null) throw refused('Cannot complete this action. The view XML is not valid.');
  const view = root as { Scope?: string; RowLimit?: unknown; ViewFields?: { FieldRef?: { Name?: string }[] } };
  const inner = (tag: string): string | undefined => new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`).exec(xml)?.[1];
  const props: Record<string, Json> = {};
  props.ViewQuery = inner('Query') ?? '';
  const limit = /<RowLimit([^>]*)>(\d+)<\/RowLimit>/.exec(xml);
  if (limit) {
    props.RowLimit = Number(limit[2]);
    props.Paged = !/Paged="FALSE"/i.test(limit[1]);
  }
  if (view.Scope) props.Scope = Math.max(0, scopes.findIndex((name) => name.toLowerCase() === view.Scope?.toLowerCase()));
  const aggregations = inner('Aggregations');
  if (aggregations !== undefined) {
    props.Aggregations = aggregations;
    props.AggregationsStatus = /<Aggregations[^>]*Value="On"/i.test(xml) ? 'On' : 'Off';
  }
  return { fields: view.ViewFields?.FieldRef?.flatMap((ref) => (ref.Name ? [ref.Name] : [])), props };
}
