declare module 'PoliciesStrings' {
  interface PoliciesStrings {
    myPoliciesHeading: string;
    opening: string;
    deskSiteLabel: string;
    deskSiteHint: string;
    teamReadingHeading: string;
  }
  const strings: PoliciesStrings;
  export = strings;
}
