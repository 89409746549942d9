import { Button, ButtonGroup } from '../kit/button.tsx';
import { Columns } from '../page/columns.tsx';
import { Act, Attachment, Timeline } from '../pieces/act.tsx';
import { Clock, Zones } from '../pieces/clock.tsx';
import type { Here } from '../pieces/here.ts';
import { CaseHead } from '../pieces/list-tools.tsx';
import { Move } from '../pieces/move.tsx';
import { NextMoves } from '../pieces/next-moves.tsx';
import { Lines, Panel } from '../pieces/panel.tsx';
import { Pinpoint, Pinpoints, Said } from '../pieces/pinpoint.tsx';
import { Parties } from '../pieces/state.tsx';
import { ConfidenceNote, Status } from '../pieces/status.tsx';
import { OURS, SAYS, THEIRS } from './sample.ts';

const DUE = '2024-11-25T16:00:00.000Z';

/** Identity bar, move, acts and side column of a case. */
export function CasePart({ here }: { readonly here: Here }) {
  const { words } = here;
  return (
    <section>
      <h2 class="s-section">{words.t('sheet.move')}</h2>
      <CaseHead
        items={[
          <Parties
            words={words}
            from={{ code: 'USA', name: 'United States' }}
            to={{ code: 'ISL', name: 'Iceland' }}
          />,
          <>
            {words.t('case.basis')} <Pinpoint at="CETS185:31" />
          </>,
          <Status kind="open">{words.t('status.open')}</Status>,
        ]}
      />
      <Move
        here={here}
        who="ours"
        them="ISL"
        title={<Said>{SAYS.move}</Said>}
        why={<Said>{SAYS.why}</Said>}
        pinpoints={['CETS185:28(2)(b)', 'CETS185:28(3)']}
        actions={
          <ButtonGroup>
            <Button href="#">{words.t('sheet.accept')}</Button>
            <Button href="#" class="govuk-button--secondary">
              {words.t('sheet.decline')}
            </Button>
          </ButtonGroup>
        }
        when={{ due: DUE, owed: true, places: [OURS, THEIRS], since: '2024-11-19T15:42:00.000Z' }}
      />
      <Columns side="end" aside={<CaseAside here={here} />} label={words.t('case.next')}>
        <Acts here={here} />
      </Columns>
    </section>
  );
}

function Acts({ here }: { readonly here: Here }) {
  return (
    <Timeline>
      <Act
        here={here}
        ours={false}
        at="2024-11-19T15:42:00.000Z"
        title={<Said>{SAYS.proposed}</Said>}
        state="ISL"
        by={<Said>{SAYS.by}</Said>}
        number={13}
        pinpoints={['CETS185:28(2)(b)']}
      >
        <Said>{SAYS.only}</Said>
        <Attachment name={<Said>{SAYS.image}</Said>} note={<Said>{SAYS.sealed}</Said>} />
      </Act>
      <Act
        here={here}
        ours
        at="2024-10-30T20:05:00.000Z"
        title={<Said>{SAYS.asked}</Said>}
        state="USA"
        by={<Said>{SAYS.byUs}</Said>}
        number={6}
        pinpoints={['CETS185:31(1)', 'CETS185:31(3)']}
        proofs={[
          { text: <Said>{SAYS.accepted}</Said>, at: '2024-10-30T20:05:02.000Z' },
          { text: <Said>{SAYS.opened}</Said>, at: '2024-10-31T08:12:00.000Z' },
          { text: <Said>{SAYS.admitted}</Said>, at: null },
        ]}
      >
        <Said>{SAYS.said}</Said>
      </Act>
    </Timeline>
  );
}

function CaseAside({ here }: { readonly here: Here }) {
  const { words } = here;
  return (
    <>
      <NextMoves
        words={words}
        moves={[
          { content: words.t('sheet.accept'), href: '#', pinpoints: ['CETS185:28(3)'] },
          { content: words.t('sheet.decline'), href: '#' },
        ]}
        closed={[
          {
            content: <Said>{SAYS.image}</Said>,
            reason: <Said>{SAYS.limit}</Said>,
            pinpoints: ['CETS185:29(7)'],
          },
        ]}
      />
      <Panel title={words.t('sheet.type-section')} padded={false}>
        <Lines
          items={[
            <>
              <Clock here={here} due={DUE} owed note={<Said>{SAYS.only}</Said>} />
              <Zones words={words} at={DUE} places={[OURS, THEIRS]} />
            </>,
            <ConfidenceNote words={words} confidence="medium">
              <Said>{SAYS.recalled}</Said>
            </ConfidenceNote>,
            <Pinpoints at={['CETS185:25(4)', 'CETS185:25(5)']} />,
          ]}
        />
      </Panel>
    </>
  );
}
