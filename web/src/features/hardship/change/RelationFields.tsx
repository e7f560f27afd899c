import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Person } from './change';

interface RelationFieldsProps {
  title: string;
  people: readonly Person[];
  /** Begin with the relations on file. */
  known?: boolean;
}

/** How each of the people is related to the head they come to. */
export function RelationFields({ title, people, known = false }: RelationFieldsProps) {
  const { t } = useTranslation('change');
  if (people.length === 0) return null;
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend>{title}</legend>
      {people.map(({ id, name, relation }) => (
        <Form.Item
          key={id}
          name={['relations', id]}
          label={t('relationOf', { name })}
          initialValue={known ? relation : undefined}
          rules={[{ required: true, whitespace: true, message: t('required') }]}
        >
          <Input maxLength={20} />
        </Form.Item>
      ))}
    </fieldset>
  );
}
