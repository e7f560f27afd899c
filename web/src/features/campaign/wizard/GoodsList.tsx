import { Button, Form, Input, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/kit/form/MoneyInput';
import styles from './Step.module.css';

const MAX_GOODS = 20;

/** The goods of one standard (慰问品): what, how many, of which value each. */
export function GoodsList({ index }: { index: number }) {
  const { t } = useTranslation(['campaign', 'common']);
  const required = [{ required: true, message: t('required') }];
  return (
    <Form.List name={[index, 'goods']}>
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <div key={field.key} className={styles.row}>
              <Form.Item name={[field.name, 'name']} rules={required}>
                <Input
                  maxLength={40}
                  aria-label={t('goods.name')}
                  placeholder={t('goods.name')}
                  style={{ width: 180 }}
                />
              </Form.Item>
              <Form.Item name={[field.name, 'quantity']} rules={required}>
                <InputNumber min={1} max={9999} precision={0} aria-label={t('goods.quantity')} style={{ width: 90 }} />
              </Form.Item>
              <Form.Item name={[field.name, 'unit']} rules={required}>
                <Input
                  maxLength={10}
                  aria-label={t('goods.unit')}
                  placeholder={t('goods.unit')}
                  style={{ width: 80 }}
                />
              </Form.Item>
              <Form.Item name={[field.name, 'valueFen']} rules={required} style={{ width: 150 }}>
                <MoneyInput aria-label={t('goods.value')} />
              </Form.Item>
              <Button type="link" onClick={() => remove(field.name)}>
                {t('common:remove')}
              </Button>
            </div>
          ))}
          <Button
            type="link"
            disabled={fields.length >= MAX_GOODS}
            style={{ marginBlockEnd: 8, paddingInline: 0 }}
            onClick={() => add({ name: '', quantity: 1, unit: t('goods.defaultUnit'), valueFen: null })}
          >
            {t('goods.add')}
          </Button>
        </>
      )}
    </Form.List>
  );
}
