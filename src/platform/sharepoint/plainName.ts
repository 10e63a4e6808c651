/**
 * A service's name as part of a group's or folder's name: SharePoint allows none of `" / \ [ ] : | < > + = ; , ? * ' @ # % & ~ { }` in
 * one or the other ("Children's services" becomes "Childrens services").
 */
export function plainServiceName(service: string): string {
  return service.replace(/['"‘’]/g, '').replace(/&/g, ' and ').replace(/[/\\[\]:|<>+=;,?*@#%~{}]/g, ' ').replace(/\s+/g, ' ').trim().replace(/\.+$/, '');
}
