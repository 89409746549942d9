import { Button, ProblemSummary, SelectField, TextField, TitleBar } from '@comity/design';
import { type Officers, PERSONS } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { authorityOptions } from './authority-options.ts';

export interface AddProps {
  readonly visit: OfficerVisit;
  readonly authorities: Awaited<ReturnType<Officers['list']>>['authorities'];
  readonly problems: readonly Spoken[];
}

/** Somebody new, as whoever keeps the node wants them. */
export function AddBody({ visit, authorities, problems }: AddProps): VNode {
  const { words, service, form, formToken } = visit;
  const shared = { words, problems } as const;
  return (
    <div class="c-reading">
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('officers.add')} />
      <p>{words.t('officers.add-lead')}</p>
      <form method="post" action="/officers/add" novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <SelectField
          {...shared}
          name="authority"
          label={words.t('officers.authority')}
          items={authorityOptions(service.node.participant, authorities)}
          value={form.one('authority')}
        />
        <TextField
          {...shared}
          name="number"
          label={words.t('officers.number')}
          hint={words.t('officers.number-hint')}
          value={form.one('number')}
          autocomplete="off"
          class="govuk-input--width-10"
        />
        <TextField
          {...shared}
          name="name"
          label={words.t('officers.name')}
          hint={words.t('officers.name-hint')}
          value={form.one('name')}
          autocomplete="off"
        />
        <SelectField
          {...shared}
          name="role"
          label={words.t('officers.role')}
          items={PERSONS.map((role) => ({ value: role, text: words.t(`role.${role}`) }))}
          value={form.one('role')}
        />
        <TextField
          {...shared}
          name="zone"
          label={words.t('officers.zone')}
          hint={words.t('officers.zone-hint')}
          value={form.one('zone')}
          autocomplete="off"
          class="govuk-input--width-20"
        />
        <Button preventDoubleClick>{words.t('officers.add-button')}</Button>
      </form>
    </div>
  );
}
