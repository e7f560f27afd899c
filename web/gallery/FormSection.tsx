import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConflictDialog } from '@/kit/form/ConflictDialog';
import { IdNumberInput, idNumberRule } from '@/kit/form/IdNumberInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { showServerErrors } from '@/kit/form/serverErrors';
import { Card } from '@/kit/layout/Card';
import { ApiError } from '@/lib/graphql';
import { units } from './sample';
import { words } from './words';

export function FormSection() {
  const w = words();
  const { t } = useTranslation('kit');
  const [form] = Form.useForm();
  const [conflict, setConflict] = useState(false);
  const close = () => setConflict(false);
  const refuse = () =>
    showServerErrors(
      form,
      new ApiError({
        code: 'BAD_USER_INPUT',
        message: '',
        fields: [{ path: 'input.amount', code: 'range', message: w.finding }],
      }),
    );
  return (
    <main style={{ maxWidth: 760, margin: '0 auto', padding: 12 }}>
      <h1>{w.overview}</h1>
      <Card title="Form">
        <Form form={form} layout="vertical" initialValues={{ amount: '123450', idNumber: '110101199003070012' }}>
          <Form.Item name="amount" label={w.amount}>
            <MoneyInput />
          </Form.Item>
          <Form.Item name="idNumber" label={w.idNumber} rules={[idNumberRule(t)]}>
            <IdNumberInput />
          </Form.Item>
          <Form.Item name="unit" label={w.unit}>
            <OrgTreeSelect units={units()} />
          </Form.Item>
          <Button type="primary" onClick={refuse}>
            {w.submit}
          </Button>{' '}
          <Button onClick={() => setConflict(true)}>ConflictDialog</Button>
        </Form>
      </Card>
      <ConflictDialog
        open={conflict}
        savedBy={w.people[0] ?? ''}
        rows={[
          { label: w.amount, mine: '1,234.50', theirs: '1,200.00' },
          { label: w.unit, mine: w.units[1], theirs: w.units[2] },
        ]}
        onKeepMine={close}
        onTakeTheirs={close}
        onCancel={close}
      />
    </main>
  );
}
