import { notProvided, unknownSegment, type SharePointError } from '../errors';
import table from '../types/sharepoint-methods.json';

/**
 * What SharePoint has and the local tenant lacks, by the kind of resource: asked for, it is "not implemented", and not "not found",
 * so that nobody takes the tenant's gap for SharePoint's answer. Lower case; properties and links that are missing say so by themselves
 * (`types/table.ts`).
 */
const sharing = 'shareobject unsharelink unshareobject getsharinginformation getobjectsharingsettings checkpermissions checksharingpermissions deletelinkbykind getsharinglinkdata sharelink';
const social = 'like unlike likedby getlikedby likedbyinformation reports getcomments comments rating';

/** Methods by kind of resource, as SharePoint's `$metadata` has them. */
const methods = table.methods as unknown as Readonly<Record<string, string>>;

/** What stands in no `$metadata` and yet is there, or belongs to a navigation property. */
const more: Readonly<Record<string, string>> = {
  web: 'navigation features workflowtemplates workflowassociations alerts multilingualsettings hostedapps uploadimage clientsidewebparts pageservice pagecontextinfo incrementsiteclientalerts getnewsfeed consolepage createdefaultassociatedgroups createanonymouslink createanonymouslinkwithexpiration createorganizationsharinglink deleteallanonymouslinksforobject eventreceivers forwardobjectlink getcontextwebthemedata getdocumentlibraries getsitelogo',
  list: 'subscriptions eventreceivers workflowassociations versionpolicies getbloomfilterwithcustomfields createdocumentfromtype getconditionalaccesspolicy getwebdavurl parsedocumentlibrarydefaultcolumnvalues setexemptfrombdlockdownloadofnonviewablefiles sharepointautofill',
  item: `${sharing} ${social} mediaservicesupdate setcompliancetagwithmetaupdate`,
  file: `${sharing} getmediaservicemetadata effectiveinformationrightsmanagementsettings informationrightsmanagementsettings properties versionevents versionexpirationreport savebinarystreamwithetag`,
  folder: `${sharing} recyclewithparameters`,
  peopleManager: 'editprofilelink trendingtags gettrendingtags',
  fileVersions: 'deleteallbeforedate',
  field: 'validatesetvalue',
  site: 'features eventreceivers hubsitesynchronizablevisitorgroup secondarycontact audit needsupgradebyversion'
};

/** Services of their own beside the site's objects. */
const services = new Set(
  '$metadata search social.feed social.following hubsites navigation sitepages sitescriptutilities thememanager spsitemanager groupsitemanager groupservice apps tenantappcatalog sitecollectionappcatalogs publishing me taxonomy v2.0 v2.1 alm sitemanager webhooks brandcenter machinelearning contentcenter'.split(' ')
);

const lacks = (kind: string, name: string): boolean =>
  `${methods[kind] ?? ''} ${more[kind] ?? ''}`.split(' ').includes(name) || (kind === 'api' && (services.has(name) || /^(sp|microsoft|ms|office|obd)\./.test(name)));

/** The refusal of a step that no table knows: 501 for what SharePoint has, else 404. */
export const missingStep = (kind: string, name: string, text: string): SharePointError => {
  const shown = text.replace(/\(.*$/s, '');
  return lacks(kind, name) ? notProvided(`The local tenant does not provide ${shown}.`) : unknownSegment(shown);
};
