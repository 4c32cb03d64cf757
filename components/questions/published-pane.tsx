import { useTranslations } from 'next-intl';
import type { Bank } from '@/lib/domain/facts/bank';
import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import { ListKeys } from './list-keys';
import { QuestionDetails } from './question-details';
import { QuestionRow } from './question-row';
import { useFindings } from './use-findings';

type PublishedPaneProps = {
  bank: Bank;
  questions: SetQuestion[];
  numbers: Map<string, number>;
  current: SetQuestion | undefined;
  onChoose: (questionId: string) => void;
};

/** The questions of a published set, to read. */
export function PublishedPane({ bank, questions, numbers, current, onChoose }: PublishedPaneProps) {
  const t = useTranslations('sets');
  const findings = useFindings(questions, bank);
  return (
    <section id="questions" className="pane" aria-label={t('questionsTitle')}>
      <ol
        className="qrows scroll"
        data-steps
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t('questionsTitle')}
      >
        {questions.map((question, place) => (
          <QuestionRow
            key={question.id}
            question={question}
            place={place}
            count={questions.length}
            current={question === current}
            findings={findings?.of(question.id)}
            unsaved={false}
            moves={null}
            onChoose={() => onChoose(question.id)}
          >
            <QuestionDetails
              question={question}
              findings={findings?.of(question.id)}
              numbers={numbers}
            />
          </QuestionRow>
        ))}
      </ol>
      <ListKeys undo={false} />
    </section>
  );
}
