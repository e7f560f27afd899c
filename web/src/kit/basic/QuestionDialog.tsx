import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Asked } from './ask';

const WIDTH = 416;

/** A question with its two answers, or a message with one button. */
export function QuestionDialog({ title, detail, confirmLabel, danger = false, answer }: Asked) {
  const { t } = useTranslation('kit');
  return (
    <Modal
      open
      closable={false}
      width={WIDTH}
      title={title}
      okText={confirmLabel ?? t('understood')}
      okButtonProps={{ danger, autoFocus: !danger }}
      cancelText={t('cancel')}
      cancelButtonProps={{ autoFocus: danger, style: confirmLabel ? {} : { display: 'none' } }}
      onOk={() => answer(true)}
      onCancel={() => answer(false)}
    >
      {detail && <p>{detail}</p>}
    </Modal>
  );
}
