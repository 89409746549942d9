import { Button, ButtonGroup } from '../kit/button.tsx';
import { Columns } from '../page/columns.tsx';
import { Avenue, ProofList, ShutAvenues } from '../pieces/avenue.tsx';
import { Duty, Ground, NeverList } from '../pieces/ground.tsx';
import type { Here } from '../pieces/here.ts';
import { Steps } from '../pieces/list-tools.tsx';
import { Facts, Panel } from '../pieces/panel.tsx';
import { Pinpoint, Said } from '../pieces/pinpoint.tsx';
import { StateCode } from '../pieces/state.tsx';
import { Status } from '../pieces/status.tsx';
import { SAYS } from './sample.ts';

/** The avenue step: facts beside, ranked avenues, closed ones with their reason. */
export function AvenuePart({ here }: { readonly here: Here }) {
  const { words } = here;
  const aside = (
    <Panel title={words.t('sheet.facts')} aside={<a href="#main">{words.t('sheet.change')}</a>}>
      <Facts
        facts={[
          { name: words.t('list.request'), value: <Said>{SAYS.case}</Said> },
          { name: words.t('list.state'), value: <StateCode code="ISL" name="Iceland" /> },
          { name: words.t('case.basis'), value: <Pinpoint at="CETS185:2" /> },
        ]}
      />
    </Panel>
  );
  return (
    <section>
      <h2 class="s-section">{words.t('sheet.avenues')}</h2>
      <Steps
        words={words}
        items={[
          { content: words.t('sheet.facts'), state: 'done', href: '#' },
          { content: words.t('sheet.avenues'), state: 'current' },
          { content: words.t('sheet.send'), state: 'ahead' },
        ]}
      />
      <Columns side="start" aside={aside} label={words.t('sheet.facts')}>
        <FirstAvenue here={here} />
        <Avenue
          words={words}
          rank={2}
          title={<Said>{SAYS.untoc}</Said>}
          lines={[{ name: words.t('avenues.line-duty'), said: <Said>{SAYS.untocWhy}</Said> }]}
          status={<Status kind="limited">{words.t('status.limited')}</Status>}
          actions={
            <Button href="#" class="govuk-button--secondary">
              {words.t('sheet.second')}
            </Button>
          }
        />
        <ShutAvenues
          words={words}
          avenues={[
            {
              title: <Said>{SAYS.protocol}</Said>,
              reason: <Said>{SAYS.protocolWhy}</Said>,
              pinpoint: 'CETS224:16(3)',
              detail: <Said>{SAYS.protocolMore}</Said>,
            },
          ]}
        />
      </Columns>
    </section>
  );
}

function FirstAvenue({ here }: { readonly here: Here }) {
  const { words } = here;
  const fact = (text: string, at: string) => (
    <>
      <Said>{text}</Said> <Pinpoint at={at} />
    </>
  );
  return (
    <Avenue
      words={words}
      rank={1}
      chosen
      title={<Said>{SAYS.budapest}</Said>}
      status={<Status kind="open">{words.t('status.open')}</Status>}
      lines={[
        { name: words.t('avenues.line-duty'), said: fact(SAYS.budapestWhy, 'CETS185:25(4)') },
        { name: words.t('avenues.line-through'), said: fact(SAYS.channel, 'CETS185:35') },
      ]}
      proofOpen
      proof={
        <ProofList
          words={words}
          title={words.t('avenue.why')}
          steps={[
            { text: <Said>{SAYS.bound}</Said>, pinpoints: ['CETS185:36(4)'] },
            { text: <Said>{SAYS.scope}</Said>, pinpoints: ['CETS185:25(1)'] },
          ]}
          weakest={{ confidence: 'medium', why: <Said>{SAYS.recalled}</Said> }}
        />
      }
      actions={<Button href="#">{words.t('sheet.use')}</Button>}
    />
  );
}

/** The refusal step: what comes first, what may be chosen, what never may. */
export function GroundPart({ here }: { readonly here: Here }) {
  const { words } = here;
  return (
    <section>
      <h2 class="s-section">{words.t('sheet.grounds')}</h2>
      <Duty
        title={words.t('sheet.duty')}
        text={<Said>{SAYS.consult}</Said>}
        pinpoints={['CETS185:27(6)']}
      >
        <ButtonGroup>
          <Button class="c-button--small" type="button">
            {words.t('sheet.duty')}
          </Button>
        </ButtonGroup>
      </Duty>
      <Panel title={words.t('sheet.grounds')} padded={false}>
        <Ground
          id="ground-law"
          name="ground"
          value="CETS185:25(4)"
          checked
          title={<Said>{SAYS.ground}</Said>}
          text={<Said>{SAYS.groundText}</Said>}
          status={{ kind: 'open', word: words.t('ground.available') }}
          pinpoints={['CETS185:25(4)']}
        />
        <Ground
          id="ground-political"
          name="ground"
          value="CETS185:27(4)(a)"
          title={<Said>{SAYS.political}</Said>}
          text={<Said>{SAYS.politicalText}</Said>}
          status={{ kind: 'limited', word: words.t('ground.judgement') }}
          pinpoints={['CETS185:27(4)(a)']}
        />
      </Panel>
      <Panel title={words.t('sheet.never')} padded={false}>
        <NeverList
          kind="never"
          items={[
            {
              title: <Said>{SAYS.electronic}</Said>,
              reason: <Said>{SAYS.electronicText}</Said>,
              pinpoints: ['CETS185:25(3)'],
            },
          ]}
        />
      </Panel>
    </section>
  );
}
