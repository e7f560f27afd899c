import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeansRulesQuery as RulesData } from '@/gql/graphql';
import { useWord } from '@/lib/words';
import { TESTED_CATEGORIES } from '../means/kinds';
import { CODE } from './code';
import { ExpressionNote } from './ExpressionNote';

export type Variables = RulesData['meansVariables'];

const LIST = ['parameters', 'localRules'];

/** Rules of the region in CEL, each checked while it is typed (地方规则). */
export function LocalRulesField({ variables }: { variables: Variables }) {
  const { t } = useTranslation('means');
  const word = useWord('means');
  return (
    <>
      <p>{t('rules.localHint')}</p>
      <dl>
        {variables.map(({ name, type }) => (
          <div key={name}>
            <dt style={{ display: 'inline' }}>
              <code>{name}</code> <small>{type}</small>
            </dt>
            <dd style={{ display: 'inline', marginInlineStart: 8 }}>{word('variable', name)}</dd>
          </div>
        ))}
      </dl>
      <Form.List name={LIST}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <LocalRule key={key} row={name} onRemove={() => remove(name)} />
            ))}
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add({ category: 'WATCH' })}>
              {t('rules.addLocal')}
            </Button>
          </>
        )}
      </Form.List>
    </>
  );
}

function LocalRule({ row, onRemove }: { row: number; onRemove: () => void }) {
  const { t } = useTranslation(['means', 'vocabulary']);
  const required = [{ required: true, message: t('required') }];
  return (
    <fieldset style={{ marginBlockEnd: 16, border: '1px solid var(--nx-line)' }}>
      <legend>
        {t('rules.localRule', { number: row + 1 })}{' '}
        <Button
          type="text"
          danger
          icon={<DeleteOutlined aria-hidden />}
          aria-label={`${t('rules.removeLocal')} ${row + 1}`}
          onClick={onRemove}
        />
      </legend>
      <Space wrap align="start">
        <Form.Item
          name={[row, 'code']}
          label={t('rules.code')}
          rules={[{ required: true, pattern: CODE, message: t('rules.codeInvalid') }]}
        >
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name={[row, 'title']} label={t('rules.title')} rules={required}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name={[row, 'category']} label={t('explain.category')}>
          <Select
            style={{ width: 140 }}
            options={TESTED_CATEGORIES.map((value) => ({ value, label: t(`vocabulary:category.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name={[row, 'documentNo']} label={t('standard.documentNo')}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
      </Space>
      <Form.Item
        name={[row, 'expression']}
        label={t('rules.expression')}
        rules={required}
        extra={<ExpressionNote name={[...LIST, row, 'expression']} />}
      >
        <Input.TextArea rows={2} maxLength={1000} spellCheck={false} style={{ fontFamily: 'monospace' }} />
      </Form.Item>
    </fieldset>
  );
}
