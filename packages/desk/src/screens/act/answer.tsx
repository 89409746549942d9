import { type Question, questionsOf } from '@comity/case';
import { Said } from '@comity/design';
import { type ActForm, type Scene, typedContent } from './act-form.ts';
import { LongText, Remarks } from './parts.tsx';

/** Questions that are still open and can be read. */
const openQuestions = (scene: Scene): readonly Question[] =>
  questionsOf(scene.view.state).filter((question) => question.open && question.question > 0);

const fieldOf = (question: Question): string => `answer.${question.asked}.${question.question}`;

/** Answers to the open questions, each to its own. */
export const answer: ActForm = {
  kind: 'information-supplied',
  slug: 'answer',
  checked: false,
  askLaw: false,
  start: () => [],
  content: (typed, scene) =>
    typedContent(
      {
        answers: openQuestions(scene)
          .map((question) => ({
            asked: question.asked,
            question: question.question,
            text: typed.one(fieldOf(question)),
          }))
          .filter((one) => one.text.trim() !== ''),
      },
      { remarks: typed.one('remarks') },
    ),
  Body: (props) => {
    const { words } = props.scene;
    const questions = openQuestions(props.scene);
    return (
      <>
        {questions.map((question, index) => (
          <LongText
            {...props}
            name={fieldOf(question)}
            label={words.t('act.answer-to', { n: question.question })}
            hint={<Said>{question.text}</Said>}
            problems={props.problems.map((problem) =>
              index === 0 && problem.at === 'answers'
                ? { ...problem, at: fieldOf(question) }
                : problem,
            )}
          />
        ))}
        <Remarks {...props} />
      </>
    );
  },
};
