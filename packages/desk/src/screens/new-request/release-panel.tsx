import { Lines, Panel, Said, Status } from '@comity/design';
import { wordsOfCode } from '@comity/words';
import type { VNode } from 'preact';
import type { CheckScene } from './check-scene.ts';

/** Who must approve and why, and who has. */
export function ReleasePanel({ scene }: { readonly scene: CheckScene }): VNode {
  const { visit, check } = scene;
  const { words, session } = visit;
  const { policy, because, approvals, lapsed, needed } = check.release;
  return (
    <Panel
      title={words.t('request.release-title')}
      aside={
        <span class="c-quiet">
          {words.t('request.release-count', { done: approvals.length, of: needed })}
        </span>
      }
      padded={false}
    >
      <Lines
        items={[
          <>
            <b>{words.t(`request.policy-${policy}`)}</b>
            <span class="c-small c-quiet c-block">
              {wordsOfCode(words, 'policy', because) ?? because.code}
            </span>
          </>,
          ...approvals.map(({ officer, at }) => (
            <span class="c-small">
              <Status kind="open">{words.t('request.approved')}</Status>{' '}
              {words.rich('request.approved-by', {
                name: <Said>{officer.name}</Said>,
                number: <bdi>{officer.number}</bdi>,
                moment: words.moment(at, session.officer.zone),
              })}
            </span>
          )),
          ...lapsed.map(({ officer, at }) => (
            <span class="c-small">
              <Status kind="limited">{words.t('request.lapsed')}</Status>{' '}
              {words.rich('request.lapsed-by', {
                name: <Said>{officer.name}</Said>,
                number: <bdi>{officer.number}</bdi>,
                moment: words.moment(at, session.officer.zone),
              })}
            </span>
          )),
          ...(approvals.length === 0
            ? [<span class="c-small c-quiet">{words.t('request.approved-none')}</span>]
            : []),
        ]}
      />
    </Panel>
  );
}
