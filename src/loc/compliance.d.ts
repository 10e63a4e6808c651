declare module 'ComplianceStrings' {
  interface ComplianceStrings {
    complianceHeading: string;
  }
  const strings: ComplianceStrings;
  export = strings;
}
