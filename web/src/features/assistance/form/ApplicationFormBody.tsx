import { Checkbox, Col, Form, Input, Row, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AidedHouseholdQuery, AidItem, ApplicationOrigin } from '@/gql/graphql';
import { DateInput } from '@/kit/form/DateInput';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Card } from '@/kit/layout/Card';
import { todayCN } from '@/lib/date';
import { ITEMS, SERVICES } from '../parts/vocabulary';
import { MedicalSection } from './MedicalSection';
import { THIRD } from './layout';
import { ProxySection } from './ProxySection';
import { ServiceSection } from './ServiceSection';
import { StudentSection } from './StudentSection';
import { TemporarySection } from './TemporarySection';

export type Household = Extract<NonNullable<AidedHouseholdQuery['node']>, { id: string }>;

const ORIGINS = ['PAPER', 'UNIT', 'PROXY'] as const;

interface ApplicationFormBodyProps {
  household: Household;
  /** Whose idea it was can be said once only. */
  isNew?: boolean;
}

/** What every application states, and the part of its item. */
export function ApplicationFormBody({ household, isNew = false }: ApplicationFormBodyProps) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  const item = Form.useWatch<AidItem | undefined>('item');
  const origin = Form.useWatch<ApplicationOrigin | undefined>('origin', { preserve: true });
  const silent = item === 'PSYCH';
  return (
    <>
      <Card title={t('form.what')}>
        <p>
          {household.headName} · {household.number} · {t(`vocabulary:category.${household.category}`)} ·{' '}
          {household.unit.fullName}
        </p>
        <Row gutter={16}>
          {isNew && (
            <Col {...THIRD}>
              <Form.Item name="origin" label={t('field.origin')} extra={t('form.originHint')}>
                <Select options={ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) }))} />
              </Form.Item>
            </Col>
          )}
          <Col {...THIRD}>
            <Form.Item name="item" label={t('field.item')} rules={[{ required: true, message: t('form.required') }]}>
              <Select options={ITEMS.map((value) => ({ value, label: t(`vocabulary:aidItem.${value}`) }))} />
            </Form.Item>
          </Col>
          {!silent && (
            <Col {...THIRD}>
              <WhoFor household={household} student={item === 'STUDENT'} />
            </Col>
          )}
          {!(item && SERVICES.includes(item)) && (
            <Col {...THIRD}>
              <Form.Item name="asked" label={t('field.asked')}>
                <MoneyInput />
              </Form.Item>
            </Col>
          )}
          {item === 'TEMP' && (
            <Col {...THIRD}>
              <Form.Item name="occurredOn" label={t('field.occurredOn')}>
                <DateInput max={todayCN()} />
              </Form.Item>
            </Col>
          )}
          <Col span={24}>
            {silent ? (
              <p>{t('form.silent')}</p>
            ) : (
              <Form.Item name="reason" label={t('field.reason')}>
                <Input.TextArea rows={3} maxLength={1000} showCount />
              </Form.Item>
            )}
          </Col>
          <Col span={24}>
            <Form.Item name="urgent" valuePropName="checked" extra={t('form.urgentHint')}>
              <Checkbox>{t('form.urgent')}</Checkbox>
            </Form.Item>
          </Col>
        </Row>
      </Card>
      {item === 'MEDICAL' && <MedicalSection />}
      {item === 'STUDENT' && <StudentSection />}
      {item === 'TEMP' && <TemporarySection />}
      <ServiceSection item={item} />
      {origin === 'PROXY' && <ProxySection />}
    </>
  );
}

function WhoFor({ household, student }: { household: Household; student: boolean }) {
  const { t } = useTranslation(['assistance', 'vocabulary']);
  return (
    <Form.Item name="personId" label={t(student ? 'form.student' : 'field.person')}>
      <Select
        allowClear={!student}
        placeholder={student ? t('form.chooseStudent') : household.headName}
        options={household.members.map(({ id, name, relation }) => ({ value: id, label: `${name}（${relation}）` }))}
        notFoundContent={t('form.noMembers')}
      />
    </Form.Item>
  );
}
