import { Select } from 'antd';
import type { DictionaryName } from '@/gql/graphql';
import { useDictionary } from '@/lib/dictionary';

interface CodeSelectProps {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
  dictionary: DictionaryName;
  'aria-label'?: string;
}

/** Chooses a word of a dictionary; the value is its code, '' for none. */
export function CodeSelect({ value, onChange, dictionary, ...rest }: CodeSelectProps) {
  const { options } = useDictionary();
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={value || undefined}
      onChange={(code: string | undefined) => onChange?.(code ?? '')}
      options={options(dictionary, value)}
    />
  );
}
