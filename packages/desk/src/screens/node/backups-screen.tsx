import { Button, Code, Columns, Facts, Panel, Said, Status, TitleBar } from '@comity/design';
import type { VNode } from 'preact';
import {
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  redirect,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { BackupDays } from './backup-days.tsx';
import { FromPeers, Kept } from './backups-kept.tsx';
import { told } from './told.ts';

const LOOKS = { ok: 'open', wrong: 'late', unknown: 'limited' } as const;

const Command = ({ children }: { readonly children: string }): VNode => (
  <p class="c-fingerprint">
    <Code>{children}</Code>
  </p>
);

/** What is done at the machine alone. */
const ByHand = ({ words }: Pick<OfficerVisit, 'words'>): VNode => (
  <>
    <Panel title={words.t('keeping.backup-make')}>
      <p>{words.t('keeping.backup-make-text')}</p>
      <Command>comity backup --to FOLDER --recipient KEYFILE.pub</Command>
      <Command>comity backup check FOLDER --share FILE --share FILE --share FILE</Command>
    </Panel>
    <Panel title={words.t('keeping.backup-restore')}>
      <p>{words.t('keeping.backup-restore-text')}</p>
      <Command>
        comity restore FOLDER --share FILE --share FILE --share FILE --fingerprint F --home HOME
      </Command>
    </Panel>
  </>
);

/** How old the last backup is, and how one is made and put back. */
export const backupsScreen: OfficerScreen = {
  name: 'node.backups',
  access: 'officer',
  method: 'GET',
  path: '/node/backups',
  sample: '/node/backups',
  async handle(visit) {
    const { words, service, session, query, formToken } = visit;
    const { last, finding, saving, kept, fromPeers } = await service.keeping.backups(session);
    const { zone } = session.officer;
    return page({
      title: words.t('keeping.backups-title'),
      section: 'backups',
      // Without a script the page shows by itself what came of it.
      ...(saving?.running == null ? {} : { refresh: 5 }),
      body: (
        <>
          <Done words={words} done={query.one('done')} set="keeping" />
          <TitleBar
            title={words.t('keeping.backups-title')}
            lead={words.t('keeping.backups-lead')}
            aside={
              saving === null ? undefined : saving.running === null ? (
                <form method="post" action="/node/backups">
                  <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
                  <Button preventDoubleClick>{words.t('keeping.backup-now')}</Button>
                </form>
              ) : (
                <Status kind="run">
                  {words.t('keeping.backup-running', {
                    moment: words.moment(saving.running, zone),
                  })}
                </Status>
              )
            }
          />
          <Columns
            side="end"
            label={words.t('keeping.backup-restore')}
            aside={<ByHand {...visit} />}
          >
            <div class="c-stack">
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
                <div class="c-stack">
                  <Facts
                    facts={[
                      {
                        name: words.t('keeping.head-when'),
                        value:
                          last === null ? words.t('keeping.never') : words.moment(last.at, zone),
                      },
                      ...(last === null
                        ? []
                        : [
                            {
                              name: words.t('keeping.backup-file'),
                              value: <Code>{last.file}</Code>,
                            },
                          ]),
                    ]}
                  />
                  {finding?.why === undefined ? null : (
                    <p>
                      <Said>{told(visit, finding.why).text}</Said>
                    </p>
                  )}
                </div>
              </Panel>
              {saving === null ? null : (
                <Panel title={words.t('keeping.backup-itself')}>
                  <Facts
                    facts={[
                      { name: words.t('keeping.backup-to'), value: <Code>{saving.to}</Code> },
                      {
                        name: words.t('keeping.backup-hours'),
                        value: <bdi>{words.list([...saving.at])}</bdi>,
                      },
                      {
                        name: words.t('keeping.backup-next'),
                        value: words.moment(saving.next, zone),
                      },
                      { name: words.t('keeping.backup-kept'), value: words.number(saving.keep) },
                    ]}
                  />
                </Panel>
              )}
              {saving === null || kept.length === 0 ? null : (
                <BackupDays visit={visit} kept={kept} now={visit.now} />
              )}
              {saving === null ? null : <Kept visit={visit} kept={kept} />}
              {fromPeers === null ? null : <FromPeers visit={visit} peers={fromPeers} />}
            </div>
          </Columns>
        </>
      ),
    });
  },
};

export const backUpScreen: OfficerScreen = {
  name: 'node.back-up',
  access: 'officer',
  method: 'POST',
  path: '/node/backups',
  async handle({ service, session }) {
    const isBegun = await service.keeping.backUp(session);
    return isBegun ? redirect('/node/backups?done=begun') : notFound();
  },
};
