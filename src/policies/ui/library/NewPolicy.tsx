import strings from '../../../loc/policyDesk';
import * as React from 'react';
import type { DeskServices } from '../../../platform/host/services';
import { Fold } from '../../../shared-ui/Fold';
import { addPolicyFile } from '../../store/publishing/upload';
import { UploadForm } from './UploadForm';
import type { Library } from './useLibrary';
import { useUpload } from './useUpload';

/** A new policy begins with its file. */
export const NewPolicy: React.FC<{ readonly services: DeskServices; readonly library: Library; readonly onAdded: () => void }> = ({ services, library, onAdded }) => {
  const upload = useUpload(services, { policies: library.policies, working: library.lines.map(({ working }) => working) }, async (file, onProgress) => {
    await addPolicyFile(services, file.name, file, onProgress);
    onAdded();
  });
  return (
    <Fold title={strings.newPolicy} summary={strings.newPolicyHint}>
      <UploadForm id="new-policy-file" label={strings.newPolicyFile} locale={services.locale} upload={upload} go={strings.newPolicyAdd} done={strings.newPolicyAdded} />
    </Fold>
  );
};
