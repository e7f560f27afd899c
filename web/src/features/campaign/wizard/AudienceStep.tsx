import { Form, InputNumber, Select, Space, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/kit/layout/Card';
import { CATEGORIES, CAUSES } from '@/lib/vocabulary';
import type { PlanValues } from '../parts/plan';
import { UnitsSelect } from '../parts/UnitsSelect';
import { ExclusionList } from './ExclusionList';
import { LiveEstimate } from './LiveEstimate';
import styles from './Step.module.css';

/** Whom the campaign visits, with the count and cost of it beside. */
export function AudienceStep({ shown, campaignId }: { shown: boolean; campaignId: string | undefined }) {
  const { t } = useTranslation('campaign');
  const form = Form.useFormInstance<PlanValues>();
  const archives = Form.useWatch(['audience', 'archives'], form) as boolean | undefined;
  return (
    <div className={styles.beside}>
      <Card title={t('step.audience')}>
        <Form.Item name={['audience', 'archives']} label={t('audience.archives')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <div hidden={archives === false}>
          <Conditions />
        </div>
        <Form.Item
          name={['audience', 'named']}
          label={t('audience.named')}
          extra={t('audience.namedHint')}
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
        <div hidden={archives === false}>
          <ExclusionList />
        </div>
      </Card>
      <LiveEstimate shown={shown} campaignId={campaignId} />
    </div>
  );
}

/** Which archives; all given conditions must hold. */
function Conditions() {
  const { t } = useTranslation(['campaign', 'vocabulary']);
  const any = t('audience.any');
  return (
    <>
      <Form.Item name={['audience', 'categories']} label={t('audience.categories')}>
        <Select
          mode="multiple"
          allowClear
          placeholder={any}
          showSearch={{ optionFilterProp: 'label' }}
          options={CATEGORIES.map((value) => ({ value, label: t(`vocabulary:category.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={['audience', 'causes']} label={t('audience.causes')}>
        <Select
          mode="multiple"
          allowClear
          placeholder={any}
          showSearch={{ optionFilterProp: 'label' }}
          options={CAUSES.map((value) => ({ value, label: t(`vocabulary:cause.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={['audience', 'unitIds']} label={t('audience.units')}>
        <UnitsSelect />
      </Form.Item>
      <Space wrap size="large" align="start">
        <YesNo name="hasDisability" />
        <YesNo name="isModelWorker" />
        <Age name="ageFrom" />
        <Age name="ageTo" />
        <Form.Item
          name={['audience', 'notVisitedDays']}
          label={t('audience.notVisitedDays')}
          extra={t('audience.notVisitedHint')}
        >
          <InputNumber min={1} max={3650} precision={0} suffix={t('when.days')} style={{ width: 140 }} />
        </Form.Item>
      </Space>
    </>
  );
}

function YesNo({ name }: { name: 'hasDisability' | 'isModelWorker' }) {
  const { t } = useTranslation(['campaign', 'common']);
  return (
    <Form.Item name={['audience', name]} label={t(`audience.${name}`)}>
      <Select
        allowClear
        placeholder={t('audience.any')}
        style={{ width: 120 }}
        options={[
          { value: true, label: t('common:yes') },
          { value: false, label: t('common:no') },
        ]}
      />
    </Form.Item>
  );
}

function Age({ name }: { name: 'ageFrom' | 'ageTo' }) {
  const { t } = useTranslation('campaign');
  return (
    <Form.Item name={['audience', name]} label={t(`audience.${name}`)}>
      <InputNumber min={0} max={150} precision={0} style={{ width: 100 }} />
    </Form.Item>
  );
}
