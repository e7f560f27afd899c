import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CallBackWay } from '@/gql/graphql';
import { ActionDialog } from '@/kit/form/ActionDialog';
import { DateInput } from '@/kit/form/DateInput';
import { todayCN } from '@/lib/date';
import { useGqlMutation } from '@/lib/graphql';
import { OUTDATED } from '../parts/useArchive';
import type { ActionFormProps } from './ActionForm';
import { CallBackArchive } from './documents';
import { CALL_BACK_WAYS } from './vocabulary';

interface Values {
  calledOn: string;
  way: CallBackWay;
  situation: string;
  stable: boolean;
}

/** What a call-back to a household that has left found (跟踪回访). */
export function CallBackDialog({ archive, onClose }: ActionFormProps) {
  const { t } = useTranslation('intake');
  const record = useGqlMutation(CallBackArchive, { invalidates: OUTDATED });
  const required = [{ required: true, message: t('required') }];
  return (
    <ActionDialog<Values>
      title={t('action.callBack')}
      submitLabel={t('action.callBack')}
      initialValues={{ calledOn: todayCN(), way: 'PHONE', stable: true }}
      onSubmit={async (values) => {
        await record.mutateAsync({ input: { id: archive.id, ...values } });
      }}
      onClose={onClose}
    >
      <Form.Item name="calledOn" label={t('callBack.calledOn')} rules={required}>
        <DateInput max={todayCN()} />
      </Form.Item>
      <Form.Item name="way" label={t('callBack.way')} rules={required}>
        <Select
          options={CALL_BACK_WAYS.map((value) => ({
            value,
            label: t(`callBack.ways.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="situation" label={t('callBack.situation')} rules={required}>
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
      <Form.Item name="stable" valuePropName="checked">
        <Checkbox>{t('callBack.stable')}</Checkbox>
      </Form.Item>
    </ActionDialog>
  );
}
