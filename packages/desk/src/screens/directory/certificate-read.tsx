import { WarningText } from '@comity/design';
import type { MailCertificate } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { PlainLine } from '../plain-text.tsx';

interface ReadProps {
  readonly visit: OfficerVisit;
  /** Undefined where the entry holds none. */
  readonly certificate: MailCertificate | undefined;
}

/** What the certificate says of itself, before the entry with it is signed, and what does not fit. */
export function CertificateRead({ visit, certificate }: ReadProps): VNode | null {
  if (certificate === undefined) return null;
  const { words, session } = visit;
  const { name, addresses, from, until, fits, over } = certificate;
  const day = (at: string) => words.at(at, session.officer.zone, 'date');
  return (
    <>
      <p>
        {words.rich('publish.certificate-read', {
          ...{ name: <PlainLine text={name} />, from: day(from), until: day(until) },
          addresses: <PlainLine text={addresses.length === 0 ? '–' : words.list(addresses)} />,
        })}
      </p>
      {fits ? null : (
        <WarningText word={words.t('form.warning')}>
          {words.t('publish.certificate-other-address')}
        </WarningText>
      )}
      {over ? (
        <WarningText word={words.t('form.warning')}>
          {words.t('publish.certificate-over')}
        </WarningText>
      ) : null}
    </>
  );
}
