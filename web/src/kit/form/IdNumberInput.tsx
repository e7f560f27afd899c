import { Input } from 'antd';
import type { Rule } from 'antd/es/form';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { todayCN } from '@/lib/date';
import { birthOf, idNumberProblem, normaliseIdNumber, sexOf } from '@/lib/idNumber';
import { FieldNote } from './FieldNote';

const LENGTH = 18;

interface IdNumberInputProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  disabled?: boolean;
  'aria-label'?: string;
}

/** Resident identity number (公民身份号码) with birth and sex to compare with the paper; `idNumberRule` tells typing errors. */
export function IdNumberInput({ value = '', onChange, ...input }: IdNumberInputProps) {
  const { t } = useTranslation('kit');
  const right = value.length >= LENGTH && idNumberProblem(value, todayCN()) === null;
  return (
    <>
      <Input
        {...input}
        value={value}
        autoComplete="off"
        onChange={(event) => onChange?.(normaliseIdNumber(event.target.value))}
      />
      {right && (
        <FieldNote>{t('idNumber.facts', { birth: birthOf(value), sex: t(`idNumber.${sexOf(value)}`) })}</FieldNote>
      )}
    </>
  );
}

/**
 * Form rule that refuses a wrong number. An empty one is the business of `required`; `mask` is what a form shows for the
 * number on file, and passes.
 */
export function idNumberRule(t: TFunction<'kit'>, mask?: string | null): Rule {
  return {
    validator: (_rule, value: unknown) => {
      if (typeof value !== 'string' || value === '' || value === mask) return Promise.resolve();
      const problem = idNumberProblem(value, todayCN());
      return problem ? Promise.reject(new Error(t(`idNumber.${problem}`))) : Promise.resolve();
    },
  };
}
