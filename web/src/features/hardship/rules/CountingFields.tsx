import { Form, Input, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import type { IncomeKind, SpendingKind } from '@/gql/graphql';
import { useWord } from '@/lib/words';
import styles from '../means/means.module.css';

interface CountingFieldsProps {
  group: 'incomes' | 'spendings';
  kinds: readonly (IncomeKind | SpendingKind)[];
}

const TIGHT = { marginBlockEnd: 0 };

/** Which kinds count, and by which document (计入口径). */
export function CountingFields({ group, kinds }: CountingFieldsProps) {
  const { t } = useTranslation('means');
  const word = useWord('means');
  return (
    <div className={styles.scroll} role="region" aria-label={t(`rules.${group}`)} tabIndex={0}>
      <table className={styles.table} style={{ maxWidth: 820 }}>
        <thead>
          <tr>
            <th scope="col">{t('lines.kind')}</th>
            <th scope="col">{t('rules.counted')}</th>
            <th scope="col">{t('standard.documentNo')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => {
            const name = word(group === 'incomes' ? 'income' : 'spending', kind);
            return (
              <tr key={kind}>
                <td>{name}</td>
                <td>
                  <Form.Item name={[group, kind, 'counted']} valuePropName="checked" initialValue style={TIGHT}>
                    <Switch size="small" aria-label={`${name} ${t('rules.counted')}`} />
                  </Form.Item>
                </td>
                <td>
                  <Form.Item name={[group, kind, 'documentNo']} style={TIGHT}>
                    <Input maxLength={100} autoComplete="off" aria-label={`${name} ${t('standard.documentNo')}`} />
                  </Form.Item>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
