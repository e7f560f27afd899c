import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';
import { useMay } from '@/lib/session';
import { CheckMeansExpressionQuery } from './documents';

const TYPING_MS = 400;

/** What the compiler says of an expression while it is typed. */
export function ExpressionNote({ name }: { name: (string | number)[] }) {
  const { t } = useTranslation('means');
  const mayEdit = useMay('means.edit');
  const expression = useDebounced(Form.useWatch<string | undefined>(name) ?? '', TYPING_MS);
  const query = useGql(CheckMeansExpressionQuery, { expression }, { enabled: mayEdit && expression !== '' });
  if (!query.data || expression === '') return null;
  const { problem } = query.data.checkMeansExpression;
  if (!problem) return <StatusTag tone="success">{t('rules.expressionGood')}</StatusTag>;
  return (
    <span role="alert">
      <StatusTag tone="danger">{t('rules.expressionBad', { line: problem.line, column: problem.column })}</StatusTag>{' '}
      {problem.message}
    </span>
  );
}
