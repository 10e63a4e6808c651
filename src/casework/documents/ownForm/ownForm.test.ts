import { isFormAddress } from './ownForm';

test.each([['https://forms.council.gov.uk/x', true], ['http://forms.council.gov.uk/x', false], ['javascript:alert(1)', false], ['https://localhost', false], ['forms.council.gov.uk', false], ['https://a:b@c.uk', false]])(
  'the address %s: %s', (address, is) => { expect(isFormAddress(address)).toBe(is); });
