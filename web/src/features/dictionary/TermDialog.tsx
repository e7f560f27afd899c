import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DictionaryName } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { ActionDialog } from '@/kit/form/ActionDialog';
import type { Term } from '@/lib/dictionary';
import { useGqlMutation } from '@/lib/graphql';
import { AddDictionaryTerm, ChangeDictionaryTerm } from './documents';

interface TermDialogProps {
  dictionary: DictionaryName;
  national: readonly Term[];
  /** Absent: a new one. */
  term: Term | undefined;
  onClose: () => void;
}

interface Values {
  parent: string;
  zh: string;
  en: string;
  disabled?: boolean;
}

const OUTDATED = { invalidates: ['DictionaryTerms'] };

/** Adds a word of the union's own beneath a national one, or renames it and takes it off the forms. */
export function TermDialog({ dictionary, national, term, onClose }: TermDialogProps) {
  const { t } = useTranslation('dictionary');
  const add = useGqlMutation(AddDictionaryTerm, OUTDATED);
  const change = useGqlMutation(ChangeDictionaryTerm, OUTDATED);
  const required = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <ActionDialog<Values>
      title={t(term ? 'editTitle' : 'add')}
      submitLabel={t('save')}
      initialValues={term && { zh: term.zh, en: term.en, disabled: term.disabled }}
      onSubmit={async ({ parent, zh, en, disabled = false }) => {
        if (term) {
          const { code, version } = term;
          await change.mutateAsync({ input: { dictionary, code, expectedVersion: version, zh, en, disabled } });
        } else {
          await add.mutateAsync({ input: { dictionary, parent, zh, en } });
        }
        toast(t('saved'));
      }}
      onClose={onClose}
    >
      {!term && (
        <Form.Item name="parent" label={t('parent')} extra={t('parentHint')} rules={required}>
          <Select options={national.map(({ code, zh }) => ({ value: code, label: zh }))} />
        </Form.Item>
      )}
      <Form.Item name="zh" label={t('zh')} rules={required}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="en" label={t('en')} rules={required}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      {term && (
        <Form.Item name="disabled" valuePropName="checked" extra={t('disableHint')}>
          <Checkbox>{t('disable')}</Checkbox>
        </Form.Item>
      )}
    </ActionDialog>
  );
}
