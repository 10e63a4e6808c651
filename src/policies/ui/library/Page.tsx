import strings from '../../../loc/policyDesk';
import * as React from 'react';
import { fillPieces, formatUkDate } from '../../../calendar';
import { LinkButton, QuietButton } from '../../../shared-ui/Button';
import { TextBox } from '../../../shared-ui/fields/TextBox';
import { MessagePanel } from '../../../shared-ui/MessagePanel';
import { Pieces } from '../../../shared-ui/Pieces';
import { Skeleton } from '../../../shared-ui/Skeleton';
import { fill } from '../../../shared-ui/text';
import { languageOfPolicy, policyReference, type HoldReason } from '../../rules/version';
import type { PolicyPage, PolicyPageProps } from '../desk/deskContract';
import { Failure } from '../desk/failure';
import { offers, policyTasks } from '../desk/tasks';
import { WithTasks, type OpenTask } from '../desk/WithTasks';
import { dueText, fileStateText, statusText, taskTitle } from '../desk/words';
import { approvalText } from '../reading/entered';
import { PolicyTitle, titlePiece } from '../reading/PolicyTitle';
import { NewPolicy } from './NewPolicy';
import { useLibrary, type Library, type LibraryLine, type Verifying } from './useLibrary';
import styles from '../desk/policyDesk.module.scss';

/** All policies with how they stand, what can be done with each, and whether the published files are still what was published. */
const LibraryPage: PolicyPage = (page) => {
  const { services, access } = page;
  const { library, again, verifying, verify } = useLibrary(services, access);
  if (library.name === 'failed') return <Failure error={library.error} onRetry={again} />;
  if (library.name === 'reading') return <Skeleton label={strings.reading} lines={8} />;
  return (
    <WithTasks {...page} onBack={again}>
      {(open) => (
        <>
          <Warnings library={library.value} verifying={verifying} />
          {access.role === 'reviewer' ? null : <NewPolicy services={services} library={library.value} onAdded={again} />}
          <Lines {...page} library={library.value} verifying={verifying} open={open} />
          <h3 className={styles.small}>{strings.verifyHeading}</h3>
          <p>{strings.verifyText}</p>
          <VerifyState verifying={verifying} />
          <QuietButton disabled={verifying.name === 'running'} onClick={verify}>{strings.verifyNow}</QuietButton>
        </>
      )}
    </WithTasks>
  );
};
export default LibraryPage;

const VerifyState: React.FC<{ readonly verifying: Verifying }> = ({ verifying }) => {
  switch (verifying.name) {
    case 'no': return <p role="status">{strings.verifyWaiting}</p>;
    case 'running': return <p role="status">{fill(strings.verifyRunning, verifying.done, verifying.of)}</p>;
    case 'failed': return <Failure error={verifying.error} />;
    case 'done': {
      const fitting = verifying.checked.filter(({ state }) => state === 'Fits').length;
      return <p role="status">{fill(verifying.former ? strings.verifyDoneAll : strings.verifyDone, fitting, verifying.checked.length)}</p>;
    }
  }
};

const brokenText: Readonly<Record<HoldReason, string>> = { file: strings.brokenFile, text: strings.brokenText, made: strings.brokenMade };

/** What officers have to know before anything else: a published file that is not what was published, and rows that were changed around the desk. */
const Warnings: React.FC<{ readonly library: Library; readonly verifying: Verifying }> = ({ library, verifying }) => {
  const broken = verifying.name === 'done' ? verifying.checked.filter(({ state }) => state !== 'Fits') : [];
  const unsealed = library.policies.flatMap(({ versions }) => versions.filter(({ sealed }) => !sealed));
  return (
    <>
      {broken.length > 0 ? (
        <MessagePanel tone="error" urgent title={strings.brokenTitle}>
          <ul>
            {broken.map(({ version, state, part }) => (
              <li key={version.id}><Pieces of={fillPieces(state === 'Missing' ? strings.brokenMissing : brokenText[part ?? 'file'], [titlePiece(version), version.number])} /></li>
            ))}
          </ul>
          <p>{strings.brokenAdvice}</p>
          {verifying.name === 'done' && verifying.holdFailed ? <p>{strings.holdFailed}</p> : null}
        </MessagePanel>
      ) : null}
      {unsealed.length > 0 ? (
        <MessagePanel tone="warning" title={strings.unsealedTitle}>
          <ul>{unsealed.map((version) => <li key={version.id}><Pieces of={fillPieces(strings.titleAndVersion, [titlePiece(version), version.number])} /></li>)}</ul>
          <p>{strings.unsealedAdvice}</p>
        </MessagePanel>
      ) : null}
      {library.orphans.length > 0 ? (
        <MessagePanel tone="warning" title={strings.orphansTitle}>
          <ul>{library.orphans.flatMap(({ policyId, versions }) => { const last = versions.at(-1); return last ? [<li key={policyId}><PolicyTitle of={last} /></li>] : []; })}</ul>
          <p>{strings.orphansAdvice}</p>
        </MessagePanel>
      ) : null}
    </>
  );
};

interface LinesProps extends PolicyPageProps {
  readonly library: Library;
  readonly verifying: Verifying;
  readonly open: OpenTask;
}

const Lines: React.FC<LinesProps> = ({ library, open, ...page }) => {
  const [sought, setSought] = React.useState('');
  if (library.lines.length === 0) return <p>{strings.noPolicies}</p>;
  const words = sought.toLowerCase().split(/\s+/).filter(Boolean);
  const found = library.lines.filter(({ working }) => {
    const text = `${working.title} ${working.fileName} ${policyReference(working.id)} ${working.owner?.name ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <TextBox id="policy-search" label={strings.search} type="search" width="medium" value={sought} onChange={setSought} />
      <p role="status" className={styles.quiet}>{fill(strings.countShown, found.length, library.lines.length)}</p>
      <ul className={styles.list}>{found.map((line) => <Line key={line.working.id} {...page} line={line} open={open} />)}</ul>
    </>
  );
};

const Line: React.FC<Omit<LinesProps, 'library'> & { readonly line: LibraryLine }> = ({ line: { working, policy }, open, services: { locale, siteUrl }, access, verifying }) => {
  const newest = policy?.versions.at(-1);
  const checked = verifying.name === 'done' ? verifying.checked.find(({ version }) => version.id === newest?.id)?.state : undefined;
  const fileState = newest ? checked ?? working.publishedFile : undefined;
  const state = { status: policy?.withdrawn ? 'Withdrawn' as const : newest && working.status === 'Draft' ? 'In force' as const : working.status, publishedVersion: newest ? newest.number : 0 };
  const original = new URL(`${encodeURI(working.fileRef).replace(/#/g, '%23')}?web=1`, siteUrl).href;
  return (
    <li>
      <h3 className={styles.name} lang={languageOfPolicy(newest ?? {})}>{working.title}</h3>
      <dl className={styles.facts}>
        <Fact name={strings.factReference}>{policyReference(working.id)}</Fact>
        <Fact name={strings.factStatus}>{statusText(working, policy)}</Fact>
        <Fact name={strings.factPublished}>{newest ? formatUkDate(newest.publishedAt, locale) : strings.neverPublished}</Fact>
        {newest ? <Fact name={strings.factAudience}><span lang={languageOfPolicy(newest)}>{newest.audienceText}</span></Fact> : null}
        <Fact name={strings.factOwner}>{working.owner?.name ?? strings.noOwner}</Fact>
        {newest ? <Fact name={fill(strings.factApproved, newest.number)}>{approvalText(newest, policy?.versions ?? [], locale)}</Fact> : null}
        <Fact name={strings.factReview}>{dueText(working, policy, locale)}</Fact>
        {fileState ? <Fact name={strings.factFile}><span className={fileState === 'Fits' ? undefined : styles.wrong}>{fileStateText[fileState]}</span></Fact> : null}
      </dl>
      <div className={styles.buttons}>
        <a href={original} target="_blank" rel="noopener">{fill(strings.openWorking, working.fileName)}</a>
        {policyTasks.filter((task) => offers(task, access.role, state)).map((task) => (
          <LinkButton key={task} aria-label={fill(strings.taskOf, taskTitle[task], working.title)} onClick={() => open(task, working.id)}>{taskTitle[task]}</LinkButton>
        ))}
      </div>
    </li>
  );
};

const Fact: React.FC<{ readonly name: string }> = ({ name, children }) => <div><dt>{name}</dt><dd>{children}</dd></div>;
