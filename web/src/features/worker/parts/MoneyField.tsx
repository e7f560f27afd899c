import { useTranslation } from 'react-i18next';
import { TextField } from '@/kit/basic/Field';
import { useMoneyText } from '@/kit/form/useMoneyText';
import type { Fen } from '@/lib/money';

interface MoneyFieldProps {
  label: string;
  hint?: string;
  required?: boolean;
  problem?: string | undefined;
  value: Fen | null | undefined;
  onChange: (value: Fen | null) => void;
}

/** An amount in yuan, typed on a phone. */
export function MoneyField({ value, onChange, problem, ...field }: MoneyFieldProps) {
  const { t } = useTranslation('worker');
  const { text, invalid, onText } = useMoneyText(value ?? null, onChange);
  return (
    <TextField
      {...field}
      inputMode="decimal"
      problem={invalid ? t('money.invalid') : problem}
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
}
