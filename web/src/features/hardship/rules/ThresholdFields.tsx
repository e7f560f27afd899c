import { Form, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '@/kit/form/MoneyInput';

const MULTIPLE = 10_000;
const PERCENT = 100;
/** Bounds of a working age, which the server checks again. */
const YOUNGEST = 16;
const OLDEST = 70;

/** The comparison, the lines, the share of an accident and the minimum wage. */
export function ThresholdFields() {
  const { t } = useTranslation('means');
  const required = [{ required: true, message: t('required') }];
  return (
    <>
      <Form.Item name={['parameters', 'operator']} label={t('rules.operator')}>
        <Radio.Group
          options={(['BELOW', 'BELOW_OR_EQUAL'] as const).map((value) => ({ value, label: t(`operator.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name={['parameters', 'deepBP']} label={t('rules.deep')} rules={required}>
        <ScaledInput scale={MULTIPLE} unit={t('rules.times')} />
      </Form.Item>
      <Form.Item name={['parameters', 'relativeBP']} label={t('rules.relative')} rules={required}>
        <ScaledInput scale={MULTIPLE} unit={t('rules.times')} />
      </Form.Item>
      <Form.Item name={['parameters', 'accidentBP']} label={t('rules.accident')} rules={required}>
        <ScaledInput scale={PERCENT} unit="%" />
      </Form.Item>
      <Form.Item name={['parameters', 'minimumWage']} label={t('rules.minimumWage')} extra={t('rules.minimumWageHint')}>
        <MoneyInput width={160} />
      </Form.Item>
      {(['from', 'men', 'women'] as const).map((bound) => (
        <Form.Item
          key={bound}
          name={['parameters', 'workingAge', bound]}
          label={t(`rules.workingAge.${bound}`)}
          rules={required}
        >
          <InputNumber min={YOUNGEST} max={OLDEST} precision={0} style={{ width: 160 }} />
        </Form.Item>
      ))}
    </>
  );
}

interface ScaledInputProps {
  id?: string;
  /** Basis points. */
  value?: number | null;
  onChange?: (value: number | null) => void;
  /** Basis points of one unit that is shown. */
  scale: number;
  unit: string;
}

/** A multiple or a share; the value is in basis points. */
function ScaledInput({ value = null, onChange, scale, unit, ...input }: ScaledInputProps) {
  return (
    <InputNumber
      {...input}
      min={0}
      precision={2}
      step={0.1}
      suffix={unit}
      style={{ width: 160 }}
      value={value === null ? null : value / scale}
      onChange={(shown) => onChange?.(shown === null ? null : Math.round(shown * scale))}
    />
  );
}
