import strings from '../../../../loc/breachWorklist';
import common from '../../../../loc/common';
import * as React from 'react';
import { CaseUiProvider } from '../../../../casework/ui/room';
import type { CasePlaces } from '../../../../casework/ui/page/useCasePlace';
import { NotLoaded } from '../../../../shared-ui/NotLoaded';
import { Skeleton } from '../../../../shared-ui/Skeleton';
import { useLazy } from '../../../../shared-ui/useLazy';
import { deskPageOf } from '../../../../platform/settings/pages';
import { DpoContact } from '../../DpoContact';
import type { PublicSettings } from '../../storePort';
import { breachRoom } from '../room';
import type { DeskPageProps } from './DeskPage';

const loadPage = (): Promise<typeof import('../../../../casework/ui/page')> =>
  import(/* webpackChunkName: 'case-page' */ '../../../../casework/ui/page');

interface CasePlacePageProps extends Omit<DeskPageProps, 'named'> {
  readonly settings: PublicSettings;
  readonly places: CasePlaces;
  readonly turn: number;
  /** A case that the host names and nobody has chosen here: it is asked about. */
  readonly offered: string | undefined;
  readonly onStay: () => void;
}

/** The page of the case in the address, or the question whether to open the one that the host names. */
export const CasePlacePage: React.FC<CasePlacePageProps> = (props) => {
  const { services, access, store, drafts, settings, places, turn, offered, onStay } = props;
  const lazy = useLazy(loadPage);
  const ui = React.useMemo(() => ({ room: breachRoom, services, access, store, drafts, deskPage: deskPageOf(services.siteUrl, settings) }), [services, access, store, drafts, settings]);
  const { place } = places;
  if (lazy.state === 'loading') {
    return <Skeleton label={common.loading} />;
  }
  if (lazy.state === 'failed') {
    return <NotLoaded text={strings.panelNotLoaded} again={lazy.again} />;
  }
  const { CasePage, CaseOffered } = lazy.module;
  const contact = <DpoContact settings={settings} />;
  return place ? (
    <CaseUiProvider value={ui}>
      <CasePage key={place.reference} places={places} reference={place.reference} turn={turn} contact={contact} />
    </CaseUiProvider>
  ) : offered === undefined ? null : (
    <CaseOffered reference={offered} onStay={onStay} onOpen={() => places.go({ reference: offered, command: undefined })} />
  );
};
