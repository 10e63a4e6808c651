declare module 'PublishingStrings' {
  interface PublishingStrings {
    publishHeading: string;
  }
  const strings: PublishingStrings;
  export = strings;
}
