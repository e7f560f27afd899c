import { Col, Form, Row } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import type { Fen } from '@/lib/money';
import { NetPerHead } from '../detail/NetPerHead';
import { netPerHead } from '../parts/netPerHead';
import type { Archive } from '../parts/useArchive';
import { AreaField, CodeField, Flags, HALF, MoneyField, SealedField, TextField } from './FormFields';

/** Income, rigid spending with the net per head that follows, and how the household lives. */
export function MoneySection({ archive }: { archive: Archive | undefined }) {
  const { t } = useTranslation('hardship');
  return (
    <Card title={t('form.money')}>
      <Row gutter={16}>
        <MoneyField name="incomeOwnMonth" archive={archive} />
        <MoneyField name="incomeOtherYear" archive={archive} />
        <MoneyField name="incomeYear" archive={archive} />
        <MoneyField name="rigidYear" archive={archive} />
        <Col {...HALF}>
          <Form.Item label={t('form.netNow')}>
            <NetNow />
          </Form.Item>
        </Col>
        <CodeField name="housing" />
        <AreaField />
        <CodeField name="medicalInsurance" />
        <MoneyField name="dibaoMonth" archive={archive} />
        <SealedField name="dibaoCertificate" archive={archive} />
        <Flags names={['isSingleParent', 'canSelfHelp', 'isZeroEmployment']} />
      </Row>
    </Card>
  );
}

/** The account for payments. */
export function BankSection({ archive }: { archive: Archive | undefined }) {
  const { t } = useTranslation('hardship');
  return (
    <Card title={t('detail.bank')}>
      <Row gutter={16}>
        <CodeField name="bank" />
        <TextField name="bankName" />
        <TextField name="bankAccountName" />
        <SealedField name="bankCard" archive={archive} />
      </Row>
    </Card>
  );
}

/** The figure as it would be with what is typed. */
function NetNow() {
  const incomeYear = Form.useWatch<Fen | null | undefined>('incomeYear') ?? null;
  const rigidYear = Form.useWatch<Fen | null | undefined>('rigidYear') ?? null;
  const householdSize = Form.useWatch<number | undefined>('householdSize') ?? 0;
  const money = { incomeYear, rigidYear, householdSize };
  return (
    <output style={{ display: 'block', paddingBlock: 5 }}>
      <NetPerHead {...money} net={netPerHead(money)} />
    </output>
  );
}
