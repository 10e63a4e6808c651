import { notProvided, SharePointError } from '../errors';
import { entityAnswer, nothing, valueAnswer, type Answer } from '../odata/answer';
import type { Entity, Property } from '../odata/entity';
import { argumentsWithoutEffect, numberArgument, textArgument } from '../odata/url';
import { parentWeb } from '../store/webs';
import { allLists } from '../store/lists';
import type { ListRecord, WebRecord } from '../store/records';
import type { Call } from './call';
import { listEntity } from './listEntity';
import { listById } from './lists';
import { addLinks, define, node, type Node } from './registry';

declare module './registry' {
  interface NodeKinds {
    webProperties: WebRecord;
  }
}

const listWhere = (call: Call, fits: (list: ListRecord) => boolean): ListRecord | undefined => allLists(call.tenant, call.web.id).find(fits);

function standardList(call: Call, fits: (list: ListRecord) => boolean): Node {
  const list = listWhere(call, fits);
  if (!list) throw new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
  return node('list', listById(call, list.id));
}

const isDefaultLibrary = (list: ListRecord): boolean => list.props.IsDefaultDocumentLibrary === true;
const isUserList = (list: ListRecord): boolean => list.template === 112;

/** The property bag of the web, as far as the tenant keeps what stands in it; names are spelt as XML names. */
function propertiesEntity(web: WebRecord): Entity {
  const groups = ['AssociatedOwnerGroupId', 'AssociatedVisitorGroupId', 'AssociatedMemberGroupId'].map((name) => String(web.props[name] ?? ''));
  const values: Record<string, Property> = {
    vti_x005f_associateownergroup: groups[0],
    vti_x005f_associatevisitorgroup: groups[1],
    vti_x005f_associatemembergroup: groups[2],
    vti_x005f_associategroups: [groups[0], groups[2], groups[1]].join(';'),
    vti_x005f_defaultlanguage: 'en-gb',
    vti_x005f_approvallevels: 'Approved Rejected Pending\\ Review'
  };
  return { type: 'SP.PropertyValues', set: 'SP.ApiData.PropertyValues', path: 'Web/AllProperties', defaults: values, links: {} };
}

/** Icons of SharePoint's image folder by extension. */
const icons: Readonly<Record<string, string>> = {
  doc: 'icdoc.png', docx: 'icdocx.png', xls: 'icxls.png', xlsx: 'icxlsx.png', ppt: 'icppt.png', pptx: 'icpptx.png', pdf: 'icpdf.png', txt: 'ictxt.gif', csv: 'icxls.png',
  htm: 'ichtm.gif', html: 'ichtm.gif', xml: 'icxml.gif', zip: 'iczip.gif', png: 'icpng.gif', jpg: 'icjpg.gif', jpeg: 'icjpeg.gif', gif: 'icgif.gif', msg: 'icmsg.png', aspx: 'ichtm.gif'
};

const template = (name: string, id: number, title: string, description: string): Entity => ({
  type: 'SP.WebTemplate',
  set: 'SP.ApiData.WebTemplates',
  path: `Web/GetAvailableWebTemplates('${name}')`,
  defaults: { Description: description, DisplayCategory: 'Collaboration', Id: id, ImageUrl: '/_layouts/15/images/stts.png', IsHidden: false, IsRootWebOnly: false, IsSubWebOnly: false, Lcid: 1033, Name: name, Title: title },
  links: {}
});

/** A web that is in no hub has no hub's data. */
const noHub = (name: string) => (): Answer => nothing(name);

define('web', {
  segments: {
    defaultdocumentlibrary: (call) => standardList(call, isDefaultLibrary),
    siteuserinfolist: (call) => standardList(call, isUserList),
    getcatalog: (call, _web, segment) => {
      const type = numberArgument(segment, 'typeCatalog');
      if (type !== 112) throw notProvided(`The local tenant has no gallery ${type}.`);
      return standardList(call, isUserList);
    },
    getcustomlisttemplates: () => ({ kind: 'entities', entities: [], set: 'SP.ApiData.ListTemplates', path: 'Web/GetCustomListTemplates' }),
    getavailablewebtemplates: (_call, _web, segment) => {
      argumentsWithoutEffect(segment, ['lcid', 'doIncludeCrossLanguage']);
      return {
        kind: 'entities',
        entities: [template('STS#3', 1, 'Team site (no Microsoft 365 group)', 'A site with no connection to a Microsoft 365 Group.'), template('STS#0', 1, 'Team site (classic experience)', 'A place to work together with a group of people.')],
        set: 'SP.ApiData.WebTemplates',
        path: 'Web/GetAvailableWebTemplates'
      };
    },
    maptoicon: (_call, _web, segment) => {
      const name = textArgument(segment, 'filename');
      const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
      return valueAnswer('MapToIcon', 'Edm.String', Object.hasOwn(icons, extension) ? icons[extension] : 'icgen.gif');
    },
    allproperties: (_call, web) => node('webProperties', web),
    hubsitedata: noHub('HubSiteData'),
    synchubsitetheme: noHub('SyncHubSiteTheme'),
    getparentweb: (call, web) => {
      const parent = parentWeb(call.tenant.database, web);
      return parent ? node('web', parent) : nothing('GetParentWeb');
    }
  }
});

define('webProperties', { get: (_call, web) => entityAnswer(propertiesEntity(web)) });

addLinks('web', {
  AllProperties: (_call, web) => propertiesEntity(web),
  SiteUserInfoList: (call) => {
    const list = listWhere(call, isUserList);
    return list ? listEntity(call, listById(call, list.id)) : null;
  }
});
