import { Button, Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateInput } from '@/kit/form/DateInput';
import { MemberSelect } from '@/kit/form/MemberSelect';
import { Card } from '@/kit/layout/Card';
import { ASSIGNMENT_RULES } from '../parts/choices';
import type { Campaign } from '../parts/plan';
import { UnitsSelect } from '../parts/UnitsSelect';
import styles from './Step.module.css';

const MAX_GROUPS = 50;

/** Who visits: how visits find their helper, and the groups led by the union's leaders (走访慰问组). */
export function GroupsStep({ campaign }: { campaign: Campaign | undefined }) {
  const { t } = useTranslation(['campaign', 'visiting']);
  return (
    <>
      <Card title={t('assignment.title')}>
        <Form.Item name="assignment" label={t('assignment.rule')} extra={t('assignment.hint')}>
          <Radio.Group
            options={ASSIGNMENT_RULES.map((value) => ({ value, label: t(`visiting:assignment.${value}`) }))}
          />
        </Form.Item>
      </Card>
      <Card title={t('group.title')}>
        <p className={styles.hint}>{t('group.hint')}</p>
        <GroupList campaign={campaign} />
      </Card>
    </>
  );
}

function GroupList({ campaign }: { campaign: Campaign | undefined }) {
  const { t } = useTranslation(['campaign', 'common']);
  const required = [{ required: true, message: t('required') }];
  return (
    <Form.List name="groups">
      {(fields, { add, remove }) => (
        <>
          {fields.map((field, i) => (
            <div key={field.key} className={styles.group} role="group" aria-label={t('group.row', { number: i + 1 })}>
              <div className={styles.row}>
                <Form.Item name={[field.name, 'name']} label={t('group.name')} rules={required}>
                  <Input maxLength={60} style={{ width: 200 }} />
                </Form.Item>
                <Form.Item
                  name={[field.name, 'leaderId']}
                  label={t('group.leader')}
                  rules={required}
                  style={{ width: 240 }}
                >
                  <MemberSelect chosen={campaign?.groups[field.name]?.leader} />
                </Form.Item>
                <Form.Item name={[field.name, 'companions']} label={t('group.companions')} style={{ flex: 1 }}>
                  <Input maxLength={500} />
                </Form.Item>
              </div>
              <div className={styles.row}>
                <Form.Item
                  name={[field.name, 'unitIds']}
                  label={t('group.units')}
                  rules={required}
                  style={{ flex: 1, minWidth: 240 }}
                >
                  <UnitsSelect placeholder={t('group.chooseUnits')} />
                </Form.Item>
                <Form.Item name={[field.name, 'plannedOn']} label={t('group.plannedOn')}>
                  <DateInput />
                </Form.Item>
                <Button type="link" style={{ marginBlockStart: 28 }} onClick={() => remove(field.name)}>
                  {t('common:remove')}
                </Button>
              </div>
            </div>
          ))}
          <Button
            disabled={fields.length >= MAX_GROUPS}
            onClick={() => add({ name: t('group.defaultName', { number: fields.length + 1 }), unitIds: [] })}
          >
            {t('group.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
