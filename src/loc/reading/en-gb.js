define([], () => ({
  language: 'en-GB',
  readingLabel: 'Text of the policy',
  contents: 'Contents',
  tableIn: 'Table under “{0}”',
  table: 'Table',
  picture: 'Picture:',
  pictureWithoutText: 'A picture that nobody has described. See the original document.'
}));
