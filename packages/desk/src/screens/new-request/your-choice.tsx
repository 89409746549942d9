import { OTHER_INSTRUMENT } from '@comity/case';
import { Button, Facts, Panel, Pinpoints, Said, Status, TextBox } from '@comity/design';
import { type AvenuesAnswer, firstOpenAvenue } from '@comity/law';
import type { VNode } from 'preact';
import { instrumentNamed } from '../law-names.ts';
import { chosenIn, leavesFirst, reasonIn } from './avenue-choice.ts';
import type { AvenueScene } from './avenue-scene.ts';

export interface YourChoiceProps {
  readonly scene: AvenueScene;
  readonly answer: AvenuesAnswer;
}

/** What the request relies on; why, where the first open avenue was left; the way on. */
export function YourChoice({ scene, answer }: YourChoiceProps): VNode | null {
  const { words, draft, problems } = scene;
  const chosen = chosenIn(draft.facts, scene.part);
  if (chosen.main === null) return null;
  const first = firstOpenAvenue(answer);
  const reason = reasonIn(draft.choice, scene.part);
  const rows = [
    { name: words.t('request.is-main'), value: <Basis scene={scene} index={0} /> },
    ...(chosen.second === null
      ? []
      : [{ name: words.t('request.is-second'), value: <Basis scene={scene} index={1} /> }]),
  ];
  return (
    <Panel title={words.t('request.choice-title')} id="choice" class="c-panel--choice">
      <Facts facts={rows} />
      {leavesFirst(answer, chosen) || reason !== '' ? (
        <TextBox
          words={words}
          problems={problems}
          name="why"
          label={words.t('request.choice-why')}
          hint={words.rich('request.choice-why-hint', {
            first: (
              <Said>
                {first === undefined
                  ? ''
                  : instrumentNamed(
                      scene.visit.words,
                      scene.visit.service.law.law,
                      first.instrument,
                    )}
              </Said>
            ),
          })}
          rows={3}
          value={reason}
        />
      ) : null}
      <Button name="do" value="go">
        {words.t('request.avenue-go')}
      </Button>
    </Panel>
  );
}

function Basis({ scene, index }: { readonly scene: AvenueScene; readonly index: 0 | 1 }): VNode {
  const { words, draft, visit } = scene;
  const row = draft.facts.parts?.[scene.part]?.basis?.[index];
  const id = row?.id ?? '';
  if (id === OTHER_INSTRUMENT) {
    return (
      <>
        {words.t('request.other-title')}{' '}
        <Status kind="limited">{words.t('ground.not-found')}</Status>
      </>
    );
  }
  return (
    <>
      <Said>{instrumentNamed(visit.words, visit.service.law.law, id)}</Said>{' '}
      <Pinpoints at={row?.pinpoints} />
    </>
  );
}
