declare module 'PolicyDeskStrings' {
  interface PolicyDeskStrings {
    deskHeading: string;
    opening: string;
    deskSiteLabel: string;
    deskSiteHint: string;
  }
  const strings: PolicyDeskStrings;
  export = strings;
}
