import strings from '../../loc/desk';
import common from '../../loc/common';
import * as React from 'react';
import { CaseUiProvider, type CaseUi } from '../../casework/ui/room';
import type { CasePlaces } from '../../casework/ui/page/useCasePlace';
import { NotLoaded } from '../../shared-ui/NotLoaded';
import { Skeleton } from '../../shared-ui/Skeleton';
import { useLazy } from '../../shared-ui/useLazy';

const loadPage = (): Promise<typeof import('../../casework/ui/page')> =>
  import(/* webpackChunkName: 'case-page' */ '../../casework/ui/page');

interface CasePlacePageProps {
  readonly ui: CaseUi;
  readonly contact: React.ReactNode;
  readonly places: CasePlaces;
  readonly turn: number;
  /** A case that the host names and nobody has chosen here: it is asked about. */
  readonly offered: string | undefined;
  readonly onStay: () => void;
}

/** The page of the case in the address, or the question whether to open the one that the host names. */
export const CasePlacePage: React.FC<CasePlacePageProps> = ({ ui, contact, places, turn, offered, onStay }) => {
  const lazy = useLazy(loadPage);
  const { place } = places;
  if (lazy.state === 'loading') {
    return <Skeleton label={common.loading} />;
  }
  if (lazy.state === 'failed') {
    return <NotLoaded text={strings.partNotLoaded} again={lazy.again} />;
  }
  const { CasePage, CaseOffered } = lazy.module;
  return place ? (
    <CaseUiProvider value={ui}>
      <CasePage key={place.reference} places={places} reference={place.reference} turn={turn} contact={contact} />
    </CaseUiProvider>
  ) : offered === undefined ? null : (
    <CaseOffered reference={offered} onStay={onStay} onOpen={() => places.go({ reference: offered, command: undefined })} />
  );
};
