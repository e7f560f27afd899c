import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Person } from './change';

interface PersonFieldProps {
  label: string;
  people: readonly Person[];
}

/** Chooses who becomes head. */
export function PersonField({ label, people }: PersonFieldProps) {
  const { t } = useTranslation('change');
  return (
    <Form.Item name="personId" label={label} rules={[{ required: true, message: t('required') }]}>
      <Select options={people.map((person) => ({ value: person.id, label: t('person', { ...person }) }))} />
    </Form.Item>
  );
}
