import { type Facts, type FactsTarget, TARGET_KINDS } from '@comity/case';
import { fieldIdOf } from '@comity/design';
import type { VNode } from 'preact';
import { Adders, type FormPart, Line, Row } from './fields.tsx';

type Kind = (typeof TARGET_KINDS)[number];

const kindOf = (target: FactsTarget): Kind =>
  TARGET_KINDS.find((kind) => kind === target.kind) ?? 'other';

export interface TargetsProps extends FormPart {
  readonly facts: Facts;
}

/** What the measure is aimed at: a row for each, of a kind that was chosen by its button. */
export function Targets(props: TargetsProps): VNode {
  const { words, facts } = props;
  const targets = facts.targets ?? [];
  return (
    <section class="c-form-section" id={fieldIdOf('targets')} tabindex={-1}>
      <h2>{words.t('request.targets')}</h2>
      <p class="c-quiet c-small">{words.t('request.targets-hint')}</p>
      {targets.map((target, index) => (
        <TargetRow {...props} target={target} index={index} />
      ))}
      <Adders
        label={words.t('request.targets-add')}
        items={TARGET_KINDS.map((kind) => ({
          value: `targets.${kind}`,
          text: words.t(`request.add-${kind}`),
        }))}
      />
    </section>
  );
}

interface TargetRowProps extends TargetsProps {
  readonly target: FactsTarget;
  readonly index: number;
}

function TargetRow({ words, problems, target, index }: TargetRowProps): VNode {
  const at = `targets.${index}`;
  const kind = kindOf(target);
  const part = { words, problems };
  const shown = new Set<string>(['kind', ...SHOWN[kind], 'custodian', 'from', 'to', 'zone']);
  const field = (name: keyof FactsTarget, more: Partial<Parameters<typeof Line>[0]> = {}) => (
    <Line
      {...part}
      name={`${at}.${name}`}
      label={words.t(`request.target-${name}`)}
      value={target[name]}
      {...more}
    />
  );
  return (
    <Row
      {...part}
      at={at}
      title={words.t('request.target-title', {
        n: index + 1,
        kind: words.t(`request.kind-${kind}`),
      })}
    >
      <input type="hidden" name={`${at}.kind`} value={target.kind ?? ''} />
      {HIDDEN.filter((name) => !shown.has(name) && (target[name] ?? '') !== '').map((name) => (
        <input type="hidden" name={`${at}.${name}`} value={target[name]} />
      ))}
      <div class="c-fields">
        {SHOWN[kind].map((name) =>
          field(name, {
            ...(name === 'port'
              ? { width: 5, optional: true, hint: words.t('request.port-hint') }
              : {}),
            ...(name === 'address' ? { width: 20 } : {}),
          }),
        )}
      </div>
      <div class="c-fields c-fields--times">
        {field('from', { width: 20, hint: words.t('request.from-hint') })}
        {field('to', { width: 20, optional: true, hint: words.t('request.to-hint') })}
        {field('zone', { width: 20, list: 'zones', hint: words.t('request.zone-hint') })}
      </div>
      {field('custodian', { optional: true, hint: words.t('request.custodian-hint') })}
    </Row>
  );
}

const SHOWN: Readonly<Record<Kind, readonly (keyof FactsTarget)[]>> = {
  account: ['service', 'identifier'],
  ip: ['address', 'port'],
  url: ['url'],
  domain: ['domain'],
  device: ['description'],
  other: ['description'],
};

const HIDDEN = [
  'service',
  'identifier',
  'address',
  'port',
  'url',
  'domain',
  'description',
] as const;
