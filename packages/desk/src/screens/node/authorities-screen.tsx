import { Code, Panel, Said, Status, TitleBar } from '@comity/design';
import { nameOf } from '@comity/words';
import type { ComponentChildren } from 'preact';
import { type OfficerScreen, page } from '../../http/screen.ts';
import { WideTable } from '../wide-table.tsx';

/** The authorities of this node, and how one is added. */
export const authoritiesScreen: OfficerScreen = {
  name: 'node.authorities',
  access: 'officer',
  method: 'GET',
  path: '/node/authorities',
  sample: '/node/authorities',
  async handle(visit) {
    const { words, service, session } = visit;
    const authorities = await service.keeping.authorities(session);
    const { zone } = session.officer;
    return page({
      title: words.t('keeping.authorities-title'),
      section: 'officers',
      breadcrumbs: [{ content: words.t('officers.title'), href: '/officers' }],
      body: (
        <>
          <TitleBar
            title={words.t('keeping.authorities-title')}
            lead={words.t('keeping.authorities-lead')}
          />
          <div class="c-stack">
            <WideTable
              title={words.t('keeping.authorities-title')}
              head={[
                words.t('keeping.head-authority'),
                words.t('keeping.head-officers'),
                words.t('officers.zone'),
                words.t('keeping.head-key'),
              ]}
              rows={authorities.map((one): readonly ComponentChildren[] => [
                <>
                  <a
                    class="govuk-link"
                    href={`/officers?${new URLSearchParams({ authority: one.id })}`}
                  >
                    <Said>{one.name}</Said>
                  </a>
                  <div class="c-small c-quiet">
                    {nameOf(words, 'directory', `kind-${one.kind}`) ?? <Said>{one.kind}</Said>}{' '}
                    <Code>{one.id}</Code>
                  </div>
                </>,
                words.t('keeping.officers-count', { n: one.officers, suspended: one.suspended }),
                <bdi>{one.zone}</bdi>,
                <>
                  {one.keyFrom === null ? '' : words.moment(one.keyFrom, zone)}
                  {one.revoked === null ? null : (
                    <div>
                      <Status kind="late">
                        {words.t('keeping.key-revoked', {
                          moment: words.moment(one.revoked, zone),
                        })}
                      </Status>
                    </div>
                  )}
                </>,
              ])}
            />
            <p>
              <a class="govuk-link" href="/keys">
                {words.t('participants.keys')}
              </a>
            </p>
            <p>
              <a class="govuk-link" href="/directory">
                {words.t('keeping.hours')}
              </a>
            </p>
            <Panel title={words.t('keeping.authority-add')}>
              <p>{words.t('keeping.authority-add-text')}</p>
              <p class="c-fingerprint">
                <Code>comity serve</Code>
              </p>
            </Panel>
          </div>
        </>
      ),
    });
  },
};
