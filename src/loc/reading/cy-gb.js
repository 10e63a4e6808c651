define([], () => ({
  language: 'cy-GB',
  readingLabel: 'Testun y polisi',
  contents: 'Cynnwys',
  tableIn: 'Tabl o dan “{0}”',
  table: 'Tabl',
  picture: 'Llun:',
  pictureWithoutText: 'Llun nad oes neb wedi’i ddisgrifio. Gweler y ddogfen wreiddiol.'
}));
