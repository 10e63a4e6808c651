import strings from '../../../loc/proof';
import * as React from 'react';
import { QuietButton } from '../../../shared-ui/Button';
import { download } from '../../../shared-ui/download';
import type { DocumentPart, Fact } from '../../documents/proof/certificateDocx';
import { Pieces } from '../../../shared-ui/Pieces';
import { readCertificate, type Certificate, type CertifiedPerson } from '../../store/proof';
import type { PolicyPageProps } from '../desk/deskContract';
import { certificateParts } from './certificateParts';
import { TaskView } from './TaskView';
import { useTask } from './useTask';
import styles from './proof.module.scss';

interface CertificateButtonProps extends Pick<PolicyPageProps, 'services'> {
  /** Undefined: `onMissing` hears that nobody was chosen. */
  readonly person: CertifiedPerson | undefined;
  readonly onMissing?: () => void;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes one person's certificate, shows it and gives it as a Word file. */
export const CertificateButton: React.FC<CertificateButtonProps> = ({ services, person, onMissing }) => {
  const task = useTask();
  const [made, setMade] = React.useState<Certificate>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => setMade(undefined), [person?.authorId]);
  React.useEffect(() => heading.current?.focus(), [made]);
  const parts = React.useMemo(() => made && certificateParts(made, services.locale), [made, services.locale]);
  const make = (): void => {
    if (!person) {
      onMissing?.();
      return;
    }
    task.run(async (reading) => setMade(await readCertificate(services, person, reading)));
  };
  const word = (of: Certificate, what: readonly DocumentPart[]): void => task.run(async () => {
    const { certificateDocx } = await import(/* webpackChunkName: 'proof-docx' */ '../../documents/proof/certificateDocx');
    download(`${strings.certificateTitle} ${of.at.toString().slice(0, 10)}.docx`, new Blob([certificateDocx(what, { title: `${strings.certificateTitle}: ${of.person.name}`, language: services.locale }).slice().buffer], { type: WORD }));
  });
  return (
    <>
      <QuietButton aria-disabled={task.busy} onClick={make}>{strings.certificateMake}</QuietButton>
      <TaskView task={task} />
      {made && parts ? (
        <article lang={services.locale} aria-labelledby="proof-certificate-title">
          {parts.map((part, index) => <Part key={index} part={part} heading={heading} />)}
          <QuietButton aria-disabled={task.busy} onClick={() => word(made, parts)}>{strings.certificateWord}</QuietButton>
        </article>
      ) : null}
    </>
  );
};

const Part: React.FC<{ readonly part: DocumentPart; readonly heading: React.RefObject<HTMLHeadingElement> }> = ({ part, heading }) => {
  switch (part.kind) {
    case 'title': return <h4 id="proof-certificate-title" ref={heading} tabIndex={-1} className={styles.small}><Pieces of={part.text} /></h4>;
    case 'heading': return <h5 className={styles.small}><Pieces of={part.text} /></h5>;
    case 'facts': return <Facts rows={part.rows} />;
    case 'text': return <p><Pieces of={part.text} /></p>;
    case 'small': return <p className={styles.quiet}><Pieces of={part.text} /></p>;
  }
};

export const Facts: React.FC<{ readonly rows: readonly Fact[] }> = ({ rows }) => (
  <dl className={styles.facts}>{rows.map(([name, value]) => <React.Fragment key={name}><dt>{name}</dt><dd><Pieces of={value} /></dd></React.Fragment>)}</dl>
);
