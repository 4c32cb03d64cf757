import type { SetQuestion } from '@/lib/domain/questions/edit-set';
import type { Finding } from '@/lib/domain/questions/lint/rules';
import type { AskedFact } from '@/lib/domain/questions/question';
import { FindingTexts } from './findings';
import { QuestionKey } from './question-key';

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

/** The quotes that prove a question, each once with the footnotes that it serves. */
function Citations({ facts, numbers }: { facts: AskedFact[]; numbers: Map<string, number> }) {
  const quotes = [...new Set(facts.map(({ citation }) => citation.quote))];
  const numbersOf = (quote: string) =>
    facts
      .filter(({ citation }) => citation.quote === quote)
      .map(({ factId }) => numbers.get(factId));
  return (
    <ul className="cites">
      {quotes.map((quote) => (
        <li key={quote} className="cite">
          <span className="fn">{numbersOf(quote).join(' ')}</span> “{quote}”
        </li>
      ))}
    </ul>
  );
}
