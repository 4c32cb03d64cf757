import type { Bank } from '../../facts/bank';
import type { Citation, Fact } from '../../facts/fact';
import type { AskedFact } from '../question';
import type { Case } from './cases';

/** What should prove an answer, or explain a wrong one, does not stand in the article or is not the fact's. */
export function evidenceMissing({ bank, item: { key, facts }, asked }: Case): boolean {
  const shown = 'distractors' in key ? key.distractors.flatMap(({ from }) => from ?? []) : [];
  const cited = [...facts, ...shown].map(({ citation }) => citation);
  return (
    cited.some((citation) => !stands(bank, citation)) ||
    facts.some((one, at) => !isOfFact(one, asked[at]?.fact))
  );
}

function stands(bank: Bank, { paragraph, sentence, quote }: Citation): boolean {
  const passage = bank.article.passages.find(
    (one) => one.paragraph === paragraph && one.sentence === sentence,
  );
  return passage?.text.includes(quote) ?? false;
}

/** Whether a question shows its fact as the bank has it; a fact that was revised since may differ. */
function isOfFact(
  { factRevision, statement, citation }: AskedFact,
  fact: Fact | undefined,
): boolean {
  if (!fact) return false;
  if (fact.revision !== factRevision) return true;
  const { paragraph, sentence, quote } = fact.citation;
  return (
    fact.statement === statement &&
    citation.paragraph === paragraph &&
    citation.sentence === sentence &&
    citation.quote === quote
  );
}
