import {
  CheckboxField,
  DateField,
  PasswordField,
  RadioField,
  SelectField,
  TextBox,
  TextField,
} from '../fields/field.tsx';
import { ProblemSummary } from '../fields/problems.tsx';
import { Button, ButtonGroup } from '../kit/button.tsx';
import { Details } from '../kit/details.tsx';
import { InsetText } from '../kit/inset-text.tsx';
import { NotificationBanner } from '../kit/notification-banner.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import { Table } from '../kit/table.tsx';
import { TaskList } from '../kit/task-list.tsx';
import { WarningText } from '../kit/warning-text.tsx';
import type { Here } from '../pieces/here.ts';
import { Said } from '../pieces/pinpoint.tsx';
import { Status } from '../pieces/status.tsx';
import { PROBLEMS, SAYS } from './sample.ts';

/** Fields with their rules, their errors, and the summary that leads to them. */
export function FormPart({ here }: { readonly here: Here }) {
  const { words } = here;
  const asked = { words, problems: PROBLEMS };
  return (
    <section>
      <h2 class="s-section">{words.t('sheet.form')}</h2>
      <ProblemSummary words={words} problems={PROBLEMS} disableAutoFocus />
      <form method="post" action="#" novalidate>
        <TextField
          {...asked}
          name="offence"
          label={words.t('list.request')}
          pinpoints={['CETS185:29(2)(b)']}
          value={SAYS.offence}
        />
        <TextField
          {...asked}
          name="time"
          label={words.t('clock.time-left')}
          hint={<Said>{SAYS.clock}</Said>}
          pinpoints={['CETS185:29(2)(c)']}
        />
        <TextBox
          {...asked}
          name="why"
          label={words.t('avenue.why')}
          pinpoints={['CETS185:29(2)(e)']}
          maxlength={4000}
          rows={3}
        />
        <SelectField
          {...asked}
          name="state"
          label={words.t('list.state')}
          ifAvailable
          items={[
            { value: '', text: words.t('sheet.all') },
            { value: 'x', text: words.t('list.empty') },
          ]}
        />
        <DateField {...asked} name="day" legend={words.t('list.opened')} year="2024" />
        <ChoiceFields here={here} />
        <ButtonGroup>
          <Button preventDoubleClick>{words.t('sheet.send')}</Button>
          <a href="#main">{words.t('sheet.save')}</a>
        </ButtonGroup>
      </form>
    </section>
  );
}

function ChoiceFields({ here }: { readonly here: Here }) {
  const { words } = here;
  const asked = { words, problems: PROBLEMS };
  const choices = [
    { value: 'a', content: <Said>{SAYS.budapest}</Said>, hint: <Said>{SAYS.scope}</Said> },
    { value: 'b', content: <Said>{SAYS.untoc}</Said> },
  ];
  return (
    <>
      <RadioField
        {...asked}
        name="one"
        legend={words.t('sheet.avenues')}
        value="a"
        items={choices}
        pinpoints={['CETS185:27(1)']}
      />
      <CheckboxField
        {...asked}
        name="any"
        legend={words.t('sheet.grounds')}
        values={['b']}
        items={choices}
      />
      <PasswordField {...asked} name="password" label={words.t('form.show-password')} />
    </>
  );
}

/** What else of the kit the desk uses. */
export function KitPart({ here }: { readonly here: Here }) {
  const { words } = here;
  return (
    <section>
      <h2 class="s-section">{words.t('sheet.more')}</h2>
      <NotificationBanner
        title={words.t('form.important')}
        headingLevel={3}
        text={words.t('live.arrived')}
      />
      <WarningText word={words.t('form.warning')}>{words.t('confidence.verify')}</WarningText>
      <InsetText>
        <Said>{SAYS.electronicText}</Said>
      </InsetText>
      <Details summary={words.t('avenue.sources')}>
        <Said>{SAYS.recalled}</Said>
      </Details>
      <KitLists here={here} />
    </section>
  );
}

function KitLists({ here }: { readonly here: Here }) {
  const { words } = here;
  const action = { href: '#', content: words.t('sheet.change'), hidden: words.t('sheet.facts') };
  return (
    <>
      <SummaryList
        card={{ title: words.t('sheet.facts'), headingLevel: 3 }}
        rows={[
          { key: words.t('list.request'), value: <Said>{SAYS.case}</Said>, actions: [action] },
          { key: words.t('list.state'), value: <Said>Iceland</Said> },
        ]}
      />
      <Table
        caption={words.t('sheet.list')}
        head={[{ content: words.t('list.state') }, { content: words.t('sheet.status-word') }]}
        rows={[
          [
            { content: <Said>Iceland</Said> },
            { content: <Status kind="open">{words.t('status.open')}</Status> },
          ],
        ]}
        firstCellIsHeader
      />
      <TaskList
        items={[
          {
            title: words.t('sheet.facts'),
            href: '#',
            status: <Status kind="open">{words.t('form.done')}</Status>,
          },
          { title: words.t('sheet.avenues'), status: words.t('status.run') },
        ]}
      />
      <Pagination
        label={words.t('list.pages')}
        previous={{ href: '#', content: words.t('list.previous') }}
        next={{ href: '#', content: words.t('list.next') }}
        items={[1, 2, 3].map((number) => ({
          number,
          href: '#',
          current: number === 2,
          name: words.t('list.page', { number }),
        }))}
      />
    </>
  );
}
