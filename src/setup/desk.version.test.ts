import { versionOf } from '../platform/provisioning';
import { codeVersion } from '../platform/settings/siteVersion';
import { deskDefinition } from './desk';

test('what pages take for the newest version is the newest upgrade of the rooms', () => {
  expect(codeVersion).toBe(versionOf(deskDefinition(undefined)));
});
