import type { Rule } from 'antd/es/form';
import { useTranslation } from 'react-i18next';
import type { SensitiveText } from '@/kit/sensitive/SensitiveValue';
import { todayCN } from '@/lib/date';
import { idNumberProblem } from '@/lib/idNumber';

/** Form rule that refuses a wrong identity number, but not the mask of the one on file. */
export function useIdNumberRule(stored: SensitiveText | undefined): Rule {
  const { t } = useTranslation('kit');
  return {
    validator: (_rule, value: unknown) => {
      if (typeof value !== 'string' || value === '' || value === stored?.text) return Promise.resolve();
      const problem = idNumberProblem(value, todayCN());
      return problem ? Promise.reject(new Error(t(`idNumber.${problem}`))) : Promise.resolve();
    },
  };
}
