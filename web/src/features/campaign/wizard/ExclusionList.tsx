import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ArchiveSelect } from '@/kit/form/ArchiveSelect';
import type { PlanValues } from '../parts/plan';
import styles from './Step.module.css';

type Exclusions = PlanValues['audience']['exclusions'];

const NAME = ['audience', 'exclusions'];

/** Archives that are left out, each with the reason. */
export function ExclusionList() {
  const { t } = useTranslation(['campaign', 'common']);
  const form = Form.useFormInstance<PlanValues>();
  // Names and ids have no box of their own: without `preserve` the form would not tell them.
  const chosen = Form.useWatch<Exclusions | undefined>(NAME, { form, preserve: true }) ?? [];
  return (
    <Form.Item label={t('audience.exclusions')}>
      <Form.List name={NAME}>
        {(fields, { add, remove }) => (
          <>
            {fields.map((field) => (
              <div key={field.key} className={styles.row}>
                <span style={{ width: 120, paddingBlock: 5 }}>{chosen[field.name]?.headName}</span>
                <Form.Item
                  name={[field.name, 'reason']}
                  rules={[{ required: true, whitespace: true, message: t('required') }]}
                  style={{ flex: 1, minWidth: 200 }}
                >
                  <Input maxLength={200} aria-label={t('audience.reason')} placeholder={t('audience.reason')} />
                </Form.Item>
                <Button type="link" onClick={() => remove(field.name)}>
                  {t('common:remove')}
                </Button>
              </div>
            ))}
            <ArchiveSelect
              label={t('audience.exclude')}
              taken={chosen.map((exclusion) => exclusion.archiveId)}
              onPick={({ id, headName }) => add({ archiveId: id, headName, reason: '' })}
            />
          </>
        )}
      </Form.List>
    </Form.Item>
  );
}
