import { onDemand } from '../onDemand';
import { useQuestion } from './ask';

const QuestionDialog = onDemand(async () => (await import('./QuestionDialog')).QuestionDialog);

/** Place of the dialogs that `ask` and `tell` open in the office shell. */
export function QuestionHost() {
  const question = useQuestion();
  return question && <QuestionDialog {...question} />;
}
