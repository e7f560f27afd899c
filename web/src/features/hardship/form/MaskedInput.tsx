import { Button, Input, Space } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SensitiveText } from '@/kit/sensitive/SensitiveValue';

interface ControlProps {
  id?: string;
  value?: string;
  onChange: (value: string) => void;
  'aria-label': string;
}

interface MaskedInputProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  /** What is stored; absent for a new person. */
  stored: SensitiveText | undefined;
  label: string;
  /** The input for typing a value; a plain text box if absent. */
  control?: (props: ControlProps) => ReactNode;
}

/** Box of a sensitive value: shows the mask until somebody chooses to type another value. */
export function MaskedInput({ id, value, onChange, stored, label, control = plain }: MaskedInputProps) {
  const { t } = useTranslation('hardship');
  const set = (next: string) => onChange?.(next);
  if (stored?.state === 'HIDDEN') return <Input id={id} disabled value={t('form.hidden')} aria-label={label} />;
  const mask = stored?.state === 'MASKED' ? (stored.text ?? '') : '';
  if (mask && value === mask) {
    return (
      <Space.Compact block>
        <Input readOnly variant="filled" id={id} value={mask} aria-label={label} />
        <Button onClick={() => set('')}>
          {t('form.change')}
          <span className="nx-unseen">{label}</span>
        </Button>
      </Space.Compact>
    );
  }
  const box = control({ id, value, onChange: set, 'aria-label': label });
  if (!mask) return box;
  return (
    <>
      {box}
      <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => set(mask)}>
        {t('form.keep')}
        <span className="nx-unseen">{label}</span>
      </Button>
    </>
  );
}

const plain = ({ onChange, ...props }: ControlProps) => (
  <Input {...props} maxLength={200} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
);
