import { Choice } from './kinds/choice';
import { Cloze } from './kinds/cloze';
import { DateAnswer } from './kinds/date';
import { Match } from './kinds/match';
import { Multiple } from './kinds/multiple';
import { NumberAnswer } from './kinds/number';
import { Order } from './kinds/order';
import type { QuestionProps } from './kinds/question-props';
import { Short } from './kinds/short';
import { TrueFalse } from './kinds/true-false';

/** One question to answer, whatever its kind. */
export function QuizQuestion({ question, ...props }: QuestionProps) {
  switch (question.kind) {
    case 'choice':
      return <Choice question={question} {...props} />;
    case 'multiple':
      return <Multiple question={question} {...props} />;
    case 'trueFalse':
      return <TrueFalse question={question} {...props} />;
    case 'cloze':
      return <Cloze question={question} {...props} />;
    case 'short':
      return <Short question={question} {...props} />;
    case 'number':
      return <NumberAnswer question={question} {...props} />;
    case 'date':
      return <DateAnswer question={question} {...props} />;
    case 'order':
      return <Order question={question} {...props} />;
    case 'match':
      return <Match question={question} {...props} />;
  }
}
