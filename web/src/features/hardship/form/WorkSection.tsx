import { Form, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { CodeField, PastField, TextField } from './FormFields';

/** Where the head works and as what; migrants also state their contract. */
export function WorkSection() {
  const { t } = useTranslation('hardship');
  const migrant = Form.useWatch<boolean | undefined>('isMigrant');
  return (
    <Card title={t('form.work')}>
      <Row gutter={16}>
        <TextField name="workplace" />
        <CodeField name="unitNature" />
        <CodeField name="enterpriseState" />
        <CodeField name="industry" />
        <CodeField name="workState" />
        <PastField name="workedSince" />
        <CodeField name="modelWorker" />
        <TextField name="membershipProof" />
        {migrant && <PastField name="contractSignedOn" />}
        {migrant && <CodeField name="contractTerm" />}
      </Row>
    </Card>
  );
}
