import type { Finding } from '@/lib/domain/questions/lint/rules';
import type { AskedFact } from '@/lib/domain/questions/question';
import { FindingTexts } from './findings';
import { QuestionKey } from './question-key';
import type { SetQuestion } from './set-question';

type QuestionDetailsProps = {
  question: SetQuestion;
  findings: Finding[] | undefined;
  /** Footnote numbers of the article's facts, by fact. */
  numbers: Map<string, number>;
};

/** What is wrong with a question, its key, and the words of the article that prove it. */
export function QuestionDetails({ question, findings, numbers }: QuestionDetailsProps) {
  return (
    <>
      <FindingTexts findings={findings} />
      <QuestionKey item={question.item} />
      <Citations facts={question.item.facts} numbers={numbers} />
    </>
  );
}

/** The quotes that prove a question, each once. */
export function Citations({
  facts,
  numbers,
}: {
  facts: AskedFact[];
  numbers: Map<string, number>;
}) {
  return (
    <ul className="cites">
      {facts.map(({ factId, citation }) => (
        <li key={factId} className="cite">
          <span className="fn">{numbers.get(factId)}</span> “{citation.quote}”
        </li>
      ))}
    </ul>
  );
}
