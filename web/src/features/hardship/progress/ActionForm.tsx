import { ExitDialog } from '../exit/ExitDialog';
import type { Archive } from '../parts/useArchive';
import { AppraisalDialog } from './AppraisalDialog';
import { CallBackDialog } from './CallBackDialog';
import { CheckDialog } from './CheckDialog';
import { RejectDialog } from './EndDialogs';
import type { Action } from './NextActions';
import { PaperCopyDialog } from './PaperCopyDialog';
import { ReturnDialog } from './ReturnDialog';
import { StepDialog } from './StepDialog';
import { SubmitDialog } from './SubmitDialog';
import { SurveyDialog } from './SurveyDialog';
import type { Progress } from './useProgress';

export interface ActionFormProps {
  archive: Archive;
  progress: Progress;
  onClose: () => void;
}

/** The form of one step. */
export function ActionForm({ action, ...props }: ActionFormProps & { action: Action }) {
  switch (action) {
    case 'submit':
      return <SubmitDialog {...props} />;
    case 'finishSurvey':
      return <SurveyDialog {...props} />;
    case 'appraise':
      return <AppraisalDialog {...props} />;
    case 'answerCheck':
      return <CheckDialog {...props} />;
    case 'return':
      return <ReturnDialog {...props} />;
    case 'reject':
      return <RejectDialog {...props} />;
    case 'exit':
      return <ExitDialog {...props} />;
    case 'renewPaper':
      return <PaperCopyDialog {...props} />;
    case 'callBack':
      return <CallBackDialog {...props} />;
    case 'startSurvey':
    case 'finishCheck':
    case 'withdraw':
    case 'keep':
    case 'monitor':
    case 'relapse':
    case 'close':
      return <StepDialog step={action} {...props} />;
  }
}
