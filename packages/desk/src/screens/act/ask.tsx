import { Button } from '@comity/design';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { type ActBodyProps, type ActForm, typedContent, typedDay } from './act-form.ts';
import { Day, LongText, Remarks } from './parts.tsx';

const QUESTIONS_MAX = 30;

/** How many questions the form shows: those typed, those asked for, three at first. */
const questionCount = (typed: Fields): number => {
  const shown = Number.parseInt(typed.one('count'), 10);
  const count = Number.isInteger(shown) && shown > 0 ? shown : 3;
  return Math.min(QUESTIONS_MAX, typed.has('more') ? count + 1 : count);
};

const questionsOf = (typed: Fields): readonly string[] =>
  Array.from({ length: questionCount(typed) }, (_, index) => typed.one(`questions.${index}`));

/** Questions without which the requested side cannot go on. */
export const ask: ActForm = {
  kind: 'information-requested',
  slug: 'ask',
  checked: false,
  askLaw: false,
  start: () => [],
  content: (typed) =>
    typedContent(
      { questions: questionsOf(typed).filter((question) => question.trim() !== '') },
      { wantedBy: typedDay(typed, 'wantedBy'), remarks: typed.one('remarks') },
    ),
  Body: Questions,
};

function Questions(props: ActBodyProps): VNode {
  const { words } = props.scene;
  const count = questionCount(props.typed);
  return (
    <>
      <input type="hidden" name="count" value={String(count)} />
      {Array.from({ length: count }, (_, index) => (
        <LongText
          {...props}
          problems={index === 0 ? atFirst(props) : props.problems}
          name={`questions.${index}`}
          label={words.t('act.question', { n: index + 1 })}
          optional={index > 0}
          rows={2}
        />
      ))}
      {count < QUESTIONS_MAX ? (
        <Button class="govuk-button--secondary c-button--small" name="more" value="yes">
          {words.t('act.more-questions')}
        </Button>
      ) : null}
      <Day {...props} name="wantedBy" label={words.t('act.wanted-by')} optional />
      <Remarks {...props} />
    </>
  );
}

/** That no question was typed is said at the first one. */
const atFirst = (props: ActBodyProps) =>
  props.problems.map((problem) =>
    problem.at === 'questions' ? { ...problem, at: 'questions.0' } : problem,
  );
