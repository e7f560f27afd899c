import { Col, Form, Input, Row } from 'antd';
import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Card } from '@/kit/layout/Card';
import type { Fen } from '@/lib/money';
import { NetPerHead } from '../detail/NetPerHead';
import { netPerHead } from '../parts/netPerHead';
import type { Archive } from '../parts/useArchive';
import { MaskedInput } from './MaskedInput';
import { HALF } from './PersonSection';

/** Income and rigid spending, with the net per head that follows, and the account for payments. */
export function MoneySection({ archive }: { archive: Archive | undefined }) {
  const { t } = useTranslation('hardship');
  // An absent amount means "unchanged" to the server, so one on file cannot be emptied.
  const kept = (stored: Fen | null | undefined): Rule[] =>
    stored ? [{ required: true, message: t('form.amountKept') }] : [];
  return (
    <Card title={t('form.money')}>
      <Row gutter={16}>
        <Col {...HALF}>
          <Form.Item name="incomeYear" label={t('field.incomeYear')} rules={kept(archive?.incomeYear)}>
            <MoneyInput />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="rigidYear" label={t('field.rigidYear')} rules={kept(archive?.rigidYear)}>
            <MoneyInput />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item label={t('form.netNow')}>
            <NetNow />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="bankName" label={t('field.bankName')}>
            <Input maxLength={60} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="bankAccountName" label={t('field.bankAccountName')}>
            <Input maxLength={60} />
          </Form.Item>
        </Col>
        <Col {...HALF}>
          <Form.Item name="bankCard" label={t('field.bankCard')}>
            <MaskedInput label={t('field.bankCard')} stored={archive?.bankCard} />
          </Form.Item>
        </Col>
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
