import { standing } from '@comity/case';
import { RadioField } from '@comity/design';
import { EXTENTS, PRIORITIES } from '@comity/statements';
import { type ActForm, dayParts, typedContent, typedDay } from './act-form.ts';
import { Day, LongText, Remarks } from './parts.tsx';

/** What can be done, with what, and by when; an earlier assessment is the start of the next. */
export const triage: ActForm = {
  kind: 'request-triaged',
  slug: 'triage',
  checked: false,
  askLaw: false,
  start: ({ view }) => {
    const earlier = standing(view.state, 'request-triaged')?.content;
    if (earlier === null || earlier === undefined) return [];
    return [
      ['capability', earlier.capability],
      ['capacity', earlier.capacity],
      ['resources', earlier.resources ?? ''],
      ['priority', earlier.priority],
      ...dayParts('expectedDate', earlier.expectedDate ?? ''),
      ['remarks', earlier.remarks ?? ''],
    ];
  },
  content: (typed) =>
    typedContent(
      {
        capability: typed.one('capability') || undefined,
        capacity: typed.one('capacity') || undefined,
        priority: typed.one('priority') || undefined,
      },
      {
        resources: typed.one('resources'),
        expectedDate: typedDay(typed, 'expectedDate'),
        remarks: typed.one('remarks'),
      },
    ),
  Body: (props) => {
    const { words } = props.scene;
    return (
      <>
        {(['capability', 'capacity'] as const).map((name) => (
          <RadioField
            words={words}
            name={name}
            legend={words.t(`act.${name}`)}
            items={EXTENTS.map((value) => ({ value, content: words.t(`act.extent-${value}`) }))}
            class="govuk-radios--small"
            value={props.typed.one(name)}
            problems={props.problems}
          />
        ))}
        <LongText
          {...props}
          name="resources"
          label={words.t('act.resources')}
          hint={words.t('act.resources-hint')}
          optional
          rows={3}
        />
        <RadioField
          words={words}
          name="priority"
          legend={words.t('act.priority')}
          items={PRIORITIES.map((value) => ({ value, content: words.t(`priority.${value}`) }))}
          class="govuk-radios--small"
          value={props.typed.one('priority')}
          problems={props.problems}
        />
        <Day {...props} name="expectedDate" label={words.t('act.expected-date')} optional />
        <Remarks {...props} />
      </>
    );
  },
};
