import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { AREA_CODE, RESIDENCES } from './kinds';
import styles from './means.module.css';

/** Where the household is tested: area and residence pick the standard. */
export function PlaceFields() {
  const { t } = useTranslation('means');
  return (
    <div className={styles.place}>
      <Form.Item
        name={['lines', 'areaCode']}
        label={t('standard.areaCode')}
        extra={t('lines.areaHint')}
        rules={[{ required: true, pattern: AREA_CODE, message: t('standard.areaInvalid') }]}
      >
        <Input maxLength={6} inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item name={['lines', 'residence']} label={t('standard.residence')}>
        <Radio.Group options={RESIDENCES.map((value) => ({ value, label: t(`residence.${value}`) }))} />
      </Form.Item>
    </div>
  );
}
