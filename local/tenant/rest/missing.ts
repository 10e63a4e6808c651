import { notProvided, unknownSegment, type SharePointError } from '../errors';

/**
 * What SharePoint has and the local tenant lacks, by the kind of resource: asked for, it is "not implemented", and not "not found",
 * so that nobody takes the tenant's gap for SharePoint's answer. Lower case; properties and links that are missing say so by themselves
 * (`types/table.ts`).
 */
const sharing = 'shareobject unsharelink unshareobject getsharinginformation getobjectsharingsettings checkpermissions checksharingpermissions deletelinkbykind getsharinglinkdata sharelink';
const social = 'like unlike getlikedby likedbyinformation reports getcomments comments';

const members: Readonly<Record<string, string>> = {
  web:
    'getchanges applytheme applywebtemplate getclientsidewebparts getcontextwebthemedata consolepage executeremotelob getappbdccatalog getappinstancebyid getappinstancesbyproductid loadandinstallapp ' +
    'createanonymouslink createanonymouslinkwithexpiration createorganizationsharinglink deleteallanonymouslinksforobject forwardobjectlink getdocumentlibraries getpushnotificationsubscriber ' +
    'getrecyclebinitemsbyqueryinfo getviewfromurl getviewfrompath getsitelogo setchromeoptions setglobalnavsettings processexternalnotification registerpushnotificationsubscriber ' +
    'synchubsitetheme getlistoperation getlistitem getlistitemusingpath getlistitembyresourceid getfilebywopiframeurl addplaceholderuser addsupporteduilanguage removesupporteduilanguage ensuretenantappcatalog ' +
    'pageservice pagecontextinfo incrementsiteclientalerts getnewsfeed navigation features eventreceivers workflowtemplates workflowassociations alerts multilingualsettings hostedapps',
  list:
    'getchanges getlistitemchangessincetoken renderlistformdata renderlistcontextmenudata renderlistfilterdata renderextendedlistformdata getspecialfolderurl syncflowinstance syncflowinstances ' +
    'getcheckedoutfiles createdocumentandgeteditlink createdocumentfromtype publishmappedview unpublishmappedview setexemptfrombdlockdownloadofnonviewablefiles bulkvalidateupdatelistitems ' +
    'getbloomfilter getbloomfilterwithcustomfields getwebdavurl parsedocumentlibrarydefaultcolumnvalues sharepointautofill getconditionalaccesspolicy subscriptions eventreceivers workflowassociations versionpolicies',
  item: `getwopiframeurl validateupdatefetchlistitem overridepolicytip parseandsetfieldvalue mediaservicesupdate setcompliancetag setcompliancetagwithhold setcompliancetagwithnohold setcompliancetagwithmetaupdate setcommentsdisabled ${sharing} ${social}`,
  file: `getlimitedwebpartmanager getpreauthorizedaccessurl getimagepreviewuri getimagepreviewurl getmediaservicemetadata setmediaservicemetadata executecobaltrequest updatevirusinfo recyclewithetag savebinarystreamwithetag checkaccessandpostviewauditevent deny unpublish addclientactivities ${sharing}`,
  peopleManager: 'amifollowedby amifollowing follow followtag getfollowedtags getfollowersfor getmyfollowers getmysuggestions getpeoplefollowedby getpeoplefollowedbyme gettrendingtags getuserprofilepropertyfor hidesuggestion setmyprofilepicture stopfollowing stopfollowingtag setsinglevalueprofileproperty setmultivaluedprofileproperty editprofilelink',
  fileVersions: 'recyclebyid recyclebylabel restorebylabel deleteallbeforedate',
  folder: `${sharing} recyclewithparameters`,
  view: 'renderashtml',
  field: 'validatesetvalue',
  site: 'getchanges getcatalog getrecyclebinitems openweb openwebbyid openwebusingpath createpreviewspsite extendupgradereminderdate getwebpath getwebtemplates invalidate needsupgradebyversion runhealthcheck runupgradesitesession updateclientobjectmodeluseremoteapispermissionsetting registerhubsite joinhubsite unregisterhubsite features eventreceivers createcopyjob createcopyjobs getcopyjobprogress'
};

/** Services of their own beside the site's objects. */
const services = new Set(
  'search social.feed social.following hubsites navigation sitepages sitescriptutilities thememanager spsitemanager groupsitemanager groupservice apps tenantappcatalog sitecollectionappcatalogs publishing me taxonomy v2.0 v2.1 alm sitemanager webhooks brandcenter machinelearning contentcenter'.split(' ')
);

const lacks = (kind: string, name: string): boolean =>
  kind === 'api' ? services.has(name) || /^(sp|microsoft|ms|office)\./.test(name) : ` ${members[kind]?.toLowerCase() ?? ''} `.includes(` ${name} `);

/** The refusal of a step that no table knows: 501 for what SharePoint has, else 404. */
export const missingStep = (kind: string, name: string, text: string): SharePointError => {
  const shown = text.replace(/\(.*$/s, '');
  return lacks(kind, name) ? notProvided(`The local tenant does not provide ${shown}.`) : unknownSegment(shown);
};
