import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Fen } from '@/lib/money';
import { FieldNote } from './FieldNote';
import { useMoneyText } from './useMoneyText';

interface MoneyInputProps {
  id?: string;
  /** fen */
  value?: Fen | null;
  onChange?: (value: Fen | null) => void;
  disabled?: boolean;
  /** px; as wide as its place without. */
  width?: number;
  'aria-label'?: string;
}

/** Amount in yuan with at most two decimals; the value is fen, null while what is typed is no amount. */
export function MoneyInput({ value = null, onChange, width, ...input }: MoneyInputProps) {
  const { t } = useTranslation('kit');
  const { text, invalid, onText } = useMoneyText(value, onChange ?? (() => undefined));
  return (
    <>
      <Input
        {...input}
        inputMode="decimal"
        autoComplete="off"
        suffix={t('money.yuan')}
        {...(width !== undefined && { style: { width } })}
        value={text}
        status={invalid ? 'error' : ''}
        aria-invalid={invalid}
        styles={{ input: { textAlign: 'end' } }}
        onChange={(event) => onText(event.target.value)}
      />
      {invalid && <FieldNote problem>{t('money.invalid')}</FieldNote>}
    </>
  );
}
