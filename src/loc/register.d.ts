declare module 'RegisterStrings' {
  interface RegisterStrings {
    /** Families that go with tables in the rules; a test says that every entry has its string. */
    [key: `${'problem' | 'left' | 'time' | 'col' | 'ico' | 'value'}_${string}`]: string;
    intro: string;
    which: string;
    whichSelectedOne: string;
    whichSelected: string;
    whichPeriod: string;
    from: string;
    to: string;
    make: string;
    reading: string;
    stop: string;
    stopped: string;
    ready: string;
    readyHeading: string;
    periodText: string;
    selectedText: string;
    downloadXlsx: string;
    downloadCsv: string;
    made: string;
    empty: string;
    downloadNote: string;
    cutMark: string;
    cutNote: string;
    leftOutHeading: string;
    leftOutNone: string;
    leftOutLine: string;
    leftOutMore: string;
    countsHeading: string;
    byKind: string;
    byService: string;
    bySeverity: string;
    byTime: string;
    icoInTime: string;
    icoLate: string;
    icoOverdue: string;
    icoNotYet: string;
    icoNoNeed: string;
    icoNotDecided: string;
    peopleTold: string;
    peopleNoNeed: string;
    peopleNotDecided: string;
    what: string;
    howMany: string;
    noService: string;
    notAssessed: string;
    sheetRegister: string;
    sheetCounts: string;
    sheetLeftOut: string;
    fileName: string;
    stillToDo: string;
  }
  const strings: RegisterStrings;
  export = strings;
}
