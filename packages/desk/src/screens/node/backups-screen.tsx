import { Code, Facts, Panel, Said, Status, TitleBar } from '@comity/design';
import type { VNode } from 'preact';
import { type OfficerScreen, page } from '../../http/screen.ts';
import { told } from './told.ts';

const LOOKS = { ok: 'open', wrong: 'late', unknown: 'limited' } as const;

const Command = ({ children }: { readonly children: string }): VNode => (
  <p class="c-fingerprint">
    <Code>{children}</Code>
  </p>
);

/** How old the last backup is, and how one is made and put back. */
export const backupsScreen: OfficerScreen = {
  name: 'node.backups',
  access: 'officer',
  method: 'GET',
  path: '/node/backups',
  sample: '/node/backups',
  async handle(visit) {
    const { words, service, session } = visit;
    const { last, finding } = await service.keeping.backups(session);
    const { zone } = session.officer;
    return page({
      title: words.t('keeping.backups-title'),
      section: 'backups',
      body: (
        <div class="c-reading c-stack">
          <TitleBar
            title={words.t('keeping.backups-title')}
            lead={words.t('keeping.backups-lead')}
          />
          <Panel
            title={words.t('keeping.backup-last')}
            aside={
              finding === null ? undefined : (
                <Status kind={LOOKS[finding.state]}>
                  {words.t(`keeping.state-${finding.state}`)}
                </Status>
              )
            }
          >
            <Facts
              facts={[
                {
                  name: words.t('keeping.head-when'),
                  value: last === null ? words.t('keeping.never') : words.moment(last.at, zone),
                },
                ...(last === null
                  ? []
                  : [{ name: words.t('keeping.backup-file'), value: <Code>{last.file}</Code> }]),
              ]}
            />
            {finding?.why === undefined ? null : (
              <p>
                <Said>{told(visit, finding.why).text}</Said>
              </p>
            )}
          </Panel>
          <Panel title={words.t('keeping.backup-make')}>
            <p>{words.t('keeping.backup-make-text')}</p>
            <Command>comity backup --to FOLDER --recipient KEYFILE.pub</Command>
            <Command>comity backup check FOLDER --identity KEYFILE</Command>
          </Panel>
          <Panel title={words.t('keeping.backup-restore')}>
            <p>{words.t('keeping.backup-restore-text')}</p>
            <Command>comity restore FOLDER --identity KEYFILE --home HOME</Command>
          </Panel>
        </div>
      ),
    });
  },
};
