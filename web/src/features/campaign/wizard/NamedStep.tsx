import { Alert, Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { Card } from '@/kit/layout/Card';
import { onDemand } from '@/kit/onDemand';
import { Loading } from '@/kit/state/Loading';
import { useUnits } from '@/lib/units';
import type { Campaign, PlanValues } from '../parts/plan';
import styles from './Step.module.css';

const NamedPanel = onDemand(async () => (await import('../parts/NamedPanel')).NamedPanel, <Loading />);

/** Recipients without an archive: how many places each unit has, who fills them, and who has been named. */
export function NamedStep({ campaign, shown }: { campaign: Campaign | undefined; shown: boolean }) {
  const { t } = useTranslation('campaign');
  const form = Form.useFormInstance<PlanValues>();
  const named = Form.useWatch(['audience', 'named'], form) as boolean | undefined;
  if (!named) {
    return (
      <Card title={t('step.named')}>
        <p>{t('named.notWanted')}</p>
      </Card>
    );
  }
  return (
    <>
      <Card title={t('quota.title')}>
        <p className={styles.hint}>{t('quota.hint')}</p>
        <QuotaList campaign={campaign} />
      </Card>
      {shown && campaign && <Named campaign={campaign} />}
    </>
  );
}

/** Names go straight to the server, which counts them against the quotas as stored. */
function Named({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('campaign');
  const form = Form.useFormInstance<PlanValues>();
  const quotas = Form.useWatch<PlanValues['quotas'] | undefined>('quotas', form) ?? [];
  const unsaved = !campaign.audience.named || quotas.length !== campaign.quotas.length;
  return (
    <Card title={t('named.title')}>
      {unsaved && <Alert type="info" showIcon title={t('named.saveFirst')} style={{ marginBlockEnd: 12 }} />}
      <NamedPanel campaign={campaign} />
    </Card>
  );
}

function QuotaList({ campaign }: { campaign: Campaign | undefined }) {
  const { t } = useTranslation(['campaign', 'common']);
  const { units, loading } = useUnits();
  const required = [{ required: true, message: t('required') }];
  return (
    <Form.List name="quotas">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, i) => {
            const stored = campaign?.quotas[field.name];
            return (
              <div key={field.key} className={styles.row} role="group" aria-label={t('quota.row', { number: i + 1 })}>
                <Form.Item
                  name={[field.name, 'unitId']}
                  label={t('quota.unit')}
                  rules={required}
                  style={{ width: 280 }}
                >
                  <OrgTreeSelect units={units} loading={loading} />
                </Form.Item>
                <Form.Item name={[field.name, 'quota']} label={t('quota.quota')} rules={required}>
                  <InputNumber min={1} max={10_000} precision={0} style={{ width: 110 }} />
                </Form.Item>
                <Form.Item name={[field.name, 'fillerId']} label={t('quota.filler')} style={{ width: 260 }}>
                  <MemberSelect chosen={stored?.filler} />
                </Form.Item>
                {stored && <Form.Item label={t('quota.filled')}>{`${stored.filled} / ${stored.quota}`}</Form.Item>}
                <Button type="link" style={{ marginBlockStart: 28 }} onClick={() => remove(field.name)}>
                  {t('common:remove')}
                </Button>
              </div>
            );
          })}
          <Button onClick={() => add({ quota: 1 })}>{t('quota.add')}</Button>
        </>
      )}
    </Form.List>
  );
}
