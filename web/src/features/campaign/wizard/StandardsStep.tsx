import { Button, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { RecipientClass } from '@/gql/graphql';
import { MoneyInput } from '@/kit/form/MoneyInput';
import { Card } from '@/kit/layout/Card';
import { yuan } from '@/lib/money';
import { CLASSES } from '@/lib/vocabulary';
import { FUND_SOURCES } from '../parts/choices';
import { standardValue, type PlanValues } from '../parts/plan';
import { GoodsList } from './GoodsList';
import { LiveEstimate } from './LiveEstimate';
import styles from './Step.module.css';

/** What one recipient of each class gets, and out of which money. */
export function StandardsStep({ shown, campaignId }: { shown: boolean; campaignId: string | undefined }) {
  const { t } = useTranslation(['campaign', 'visiting']);
  return (
    <div className={styles.beside}>
      <Card title={t('step.standards')}>
        <Form.Item name="fundSource" label={t('standard.fundSource')} rules={[{ required: true }]}>
          <Select
            style={{ maxWidth: 320 }}
            options={FUND_SOURCES.map((value) => ({ value, label: t(`visiting:fundSource.${value}`) }))}
          />
        </Form.Item>
        <StandardList />
      </Card>
      <LiveEstimate shown={shown} campaignId={campaignId} />
    </div>
  );
}

function StandardList() {
  const { t } = useTranslation('campaign');
  const form = Form.useFormInstance<PlanValues>();
  const standards = (Form.useWatch('standards', form) as PlanValues['standards'] | undefined) ?? [];
  const free = CLASSES.filter((value) => !standards.some((standard) => standard.class === value));
  return (
    <Form.List name="standards">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <StandardRow key={field.key} index={field.name} standards={standards} onRemove={() => remove(field.name)} />
          ))}
          <Button
            disabled={free.length === 0}
            onClick={() =>
              add({ class: free[0], cashFen: null, goods: [] } satisfies Partial<PlanValues['standards'][0]>)
            }
          >
            {t('standard.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

interface StandardRowProps {
  index: number;
  standards: PlanValues['standards'];
  onRemove: () => void;
}

function StandardRow({ index, standards, onRemove }: StandardRowProps) {
  const { t } = useTranslation(['campaign', 'common', 'visiting']);
  const others = standards.filter((_, i) => i !== index).map((standard) => standard.class);
  const own = standards[index];
  const option = (value: RecipientClass) => ({
    value,
    label: t(`visiting:class.${value}`),
    disabled: others.includes(value),
  });
  return (
    <div className={styles.group} role="group" aria-label={own && t(`visiting:class.${own.class}`)}>
      <div className={styles.row}>
        <Form.Item name={[index, 'class']} label={t('standard.class')} rules={[{ required: true }]}>
          <Select style={{ width: 170 }} options={CLASSES.map(option)} />
        </Form.Item>
        <Form.Item
          name={[index, 'cashFen']}
          label={t('standard.cash')}
          rules={[{ required: true, message: t('standard.cashRequired') }]}
        >
          <MoneyInput />
        </Form.Item>
        <Form.Item label={t('standard.perPerson')}>
          <strong>{yuan(own ? standardValue(own) : '0')}</strong> {t('yuan')}
        </Form.Item>
        <Button type="link" style={{ marginInlineStart: 'auto' }} onClick={onRemove}>
          {t('common:remove')}
        </Button>
      </div>
      <GoodsList index={index} />
    </div>
  );
}
