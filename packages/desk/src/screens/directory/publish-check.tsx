import { Button, ButtonGroup, SummaryList } from '@comity/design';
import type { MailCertificate } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { type Answer, FORM_TOKEN_FIELD, type OfficerVisit, page } from '../../http/screen.ts';
import { carriedOf } from '../act/form-asker.ts';
import type { Typed } from '../described/asker.ts';
import { statedRows } from '../stated/stated.tsx';
import { CertificateRead } from './certificate-read.tsx';
import type { FormKind } from './publication-form.tsx';

/** Where the forms of publications stand. */
export const crumbsOf = ({ words, service }: OfficerVisit) => [
  { content: words.t('directory.title'), href: '/directory' },
  {
    content: <bdi>{stateName(words, service.node.participantName)}</bdi>,
    href: `/directory/${service.node.participant}`,
  },
];

interface ToCheck {
  readonly kind: FormKind;
  /** Where it is sent. */
  readonly action: string;
  readonly content: Typed;
  /** What was typed, which is carried along and signed. */
  readonly posted: Fields;
  readonly people: 1 | 2;
  readonly certificate?: MailCertificate;
}

/** Exactly what everybody will read, before it is signed. */
export function checkPage(
  visit: OfficerVisit,
  { kind, action, content, posted, people, certificate }: ToCheck,
): Answer {
  const { words, service } = visit;
  const { authorityName } = visit.session.officer;
  return page({
    title: words.t('publish.check-title'),
    section: 'directory',
    breadcrumbs: crumbsOf(visit),
    body: (
      <form class="c-reading" method="post" action={action}>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
        {carriedOf(posted).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <h1>{words.t('publish.check-title')}</h1>
        <p class="c-lead">
          {words.rich('publish.check-lead', { people, authority: <bdi>{authorityName}</bdi> })}
        </p>
        <CertificateRead visit={visit} certificate={certificate} />
        <SummaryList
          rows={statedRows(kind, content, { words, law: service.law.law }).map((row) => ({
            key: row.name,
            value: row.value,
          }))}
        />
        <ButtonGroup>
          <Button name="confirmed" value="yes" preventDoubleClick>
            {words.t('publish.sign')}
          </Button>
          <Button name="change" value="yes" class="govuk-button--secondary">
            {words.t('publish.change')}
          </Button>
        </ButtonGroup>
      </form>
    ) satisfies VNode,
  });
}
