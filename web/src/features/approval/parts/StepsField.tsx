import { ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './RouteEditor.module.css';
import { DECIDER_ROLES, EMPTY_RULES, LEVELS, MAX_STEPS, MODES, NEW_STEP } from './route';

/** The steps in their order, one line each. */
export function StepsField() {
  const { t } = useTranslation('approval');
  return (
    <Form.List name="steps">
      {(rows, { add, remove, move }) => (
        <>
          {rows.map((row) => (
            <fieldset key={row.key} className={styles.step}>
              <legend>{t('route.step', { no: row.name + 1 })}</legend>
              <div className={styles.fields}>
                <StepFields no={row.name} />
                <Form.Item label=" ">
                  <Button
                    type="text"
                    icon={<ArrowUpOutlined />}
                    disabled={row.name === 0}
                    aria-label={t('route.moveUp')}
                    onClick={() => move(row.name, row.name - 1)}
                  />
                  <Button
                    type="text"
                    danger
                    icon={<DeleteOutlined />}
                    disabled={rows.length === 1}
                    aria-label={t('route.removeStep')}
                    onClick={() => remove(row.name)}
                  />
                </Form.Item>
              </div>
            </fieldset>
          ))}
          <Button
            type="dashed"
            icon={<PlusOutlined />}
            disabled={rows.length >= MAX_STEPS}
            onClick={() => add(NEW_STEP)}
          >
            {t('route.addStep')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

function StepFields({ no }: { no: number }) {
  const { t } = useTranslation(['approval', 'vocabulary']);
  const required = [{ required: true, message: t('required') }];
  const superior = Form.useWatch(['steps', no, 'level'] as string[]) === 'SUPERIOR';
  const mode = Form.useWatch(['steps', no, 'mode'] as string[]) as unknown;
  const counted = mode === 'COUNT' || mode === 'COLLECTIVE';
  return (
    <>
      <Form.Item name={[no, 'name']} label={t('route.stepName')} rules={required}>
        <Input maxLength={30} style={{ width: 140 }} />
      </Form.Item>
      <Form.Item name={[no, 'level']} label={t('route.level')} rules={required}>
        <Select
          style={{ width: 130 }}
          options={LEVELS.map((value) => ({
            value,
            label: t(`route.levels.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={[no, 'role']} label={t('route.role')} rules={superior ? [] : required}>
        <Select
          disabled={superior}
          style={{ width: 150 }}
          options={DECIDER_ROLES.map((value) => ({
            value,
            label: t(`vocabulary:role.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={[no, 'mode']} label={t('route.mode')} rules={required}>
        <Select
          disabled={superior}
          style={{ width: 170 }}
          options={MODES.map((value) => ({
            value,
            label: t(`route.modes.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name={[no, 'needed']} label={t('route.needed')} hidden={!counted || superior} rules={required}>
        <InputNumber min={1} max={20} style={{ width: 80 }} />
      </Form.Item>
      <Form.Item name={[no, 'days']} label={t('route.days')} rules={required}>
        <InputNumber min={1} max={60} style={{ width: 80 }} />
      </Form.Item>
      <Form.Item name={[no, 'onEmpty']} label={t('route.onEmpty')} rules={required}>
        <Select
          disabled={superior}
          style={{ width: 150 }}
          options={EMPTY_RULES.map((value) => ({
            value,
            label: t(`route.emptyRules.${value}`),
          }))}
        />
      </Form.Item>
    </>
  );
}
