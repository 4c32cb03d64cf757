import type { ResultEntry } from './result-question';
import { ResultQuestion } from './result-question';

type Props = {
  questions: ResultEntry[];
  article: { title: string };
  articleHref: string | null;
  /** The student who answered, when somebody else looks. */
  student?: string;
};

/** Every question of a finished attempt. */
export function ResultList({ questions, ...about }: Props) {
  return (
    <ol className="sheet flush rows qlist">
      {questions.map((entry, at) => (
        <li key={entry.id}>
          <ResultQuestion n={at + 1} entry={entry} {...about} />
        </li>
      ))}
    </ol>
  );
}
