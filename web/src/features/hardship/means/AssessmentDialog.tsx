import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTimeCN } from '@/lib/date';
import type { Archive } from '../parts/useArchive';
import type { Assessment } from './Assessments';
import { ExplanationView } from './ExplanationView';

interface AssessmentDialogProps {
  archive: Archive;
  assessment: Assessment;
  onClose: () => void;
}

/** A test as it was made: every line, number and paper that the decision rests on. */
export function AssessmentDialog({ archive, assessment, onClose }: AssessmentDialogProps) {
  const { t } = useTranslation('means');
  const title = t('assessment.snapshot', { at: dateTimeCN(assessment.madeAt) });
  return (
    <Modal open width={760} title={title} footer={null} onCancel={onClose}>
      <ExplanationView explanation={assessment.explanation} archive={archive} />
    </Modal>
  );
}
