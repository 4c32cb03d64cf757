import { useTranslations } from 'next-intl';
import type { AnswerKey, Question } from '@/lib/domain/questions/question';
import { AnswerRow } from './answer-row';
import { FootnoteLink } from './footnote-link';
import type { ResultAnswersProps } from './result-answers';

type ResultOrderProps = ResultAnswersProps & {
  question: Extract<Question, { kind: 'order' }>;
  answer: Extract<AnswerKey, { kind: 'order' }>;
};

/** The entries in the right order with their dates, and where the student put each. */
export function ResultOrder({ question, answer, response, footnotes }: ResultOrderProps) {
  const t = useTranslations('results');
  const given = response?.kind === 'order' ? response.ids : [];
  return (
    <ol className="options tight">
      {answer.ids.map((id, at) => {
        const place = given.indexOf(id);
        const tone = place < 0 ? 'missed' : place === at ? 'right' : 'wrong';
        return (
          <AnswerRow
            key={id}
            tone={place < 0 ? undefined : tone}
            mark={`${at + 1}`}
            verdict={place === at ? t('inPlace') : t('placed', { place: place + 1 })}
          >
            {question.entries.find((entry) => entry.id === id)?.text}
            <FootnoteLink note={footnotes[at]} />
            <span className="small block">{answer.dates[at]}</span>
          </AnswerRow>
        );
      })}
    </ol>
  );
}
