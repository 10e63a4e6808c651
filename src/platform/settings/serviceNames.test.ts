import { serviceOfName, serviceText } from './serviceNames';

const known = [{ name: "Children's services", nameCy: 'Gwasanaethau plant' }, { name: 'Housing', nameCy: 'Tai' }, { name: 'Planning' }, { name: 'Parks', nameCy: '' }];

test.each([
  ['Housing', 'Tai'], ["Children's services", 'Gwasanaethau plant'], ['Childrens services', 'Gwasanaethau plant'], ['Planning', 'Planning'], ['Parks', 'Parks'],
  ['Leisure', 'Leisure'], ['the depot', 'the depot'], ['', '']
])('%s stands as %s for who reads in Welsh, and as it is stored in English', (service, welsh) => {
  expect(serviceText(service, known, 'cy-GB')).toBe(welsh);
  expect(serviceText(service, known, 'en-GB')).toBe(service);
});

test.each([
  ['Tai', 'Housing'], [' gwasanaethau  Plant', "Children's services"], ['Housing', 'Housing'], ['Childrens services', 'Childrens services'], ['Leisure', 'Leisure'], ['', ''], ['?', '?']
])('what is typed as “%s” is stored as “%s”', (typed, stored) => {
  expect(serviceOfName(typed, known)).toBe(stored);
});
