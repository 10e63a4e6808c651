declare module 'CommonStrings' {
  interface CommonStrings {
    productName: string;
    optional: string;
    errorPrefix: string;
    errorSummaryTitle: string;
    charactersLeft: string;
    charactersOver: string;
    day: string;
    time: string;
    justNow: string;
    showAll: string;
    nothingFound: string;
    notInList: string;
    oneFound: string;
    found: string;
    chooseFiles: string;
    takePhoto: string;
    chosenFiles: string;
    filesChosen: string;
    fileRemoved: string;
    remove: string;
    removeFile: string;
    sendingFile: string;
    percent: string;
    fileSent: string;
    typeAName: string;
    nobodyFound: string;
    nobodyChosen: string;
    peopleNotLoaded: string;
    searching: string;
    loading: string;
    tryAgain: string;
  }
  const strings: CommonStrings;
  export = strings;
}
