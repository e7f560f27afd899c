import { useTranslation } from 'react-i18next';
import type { IncomeKind, SpendingKind } from '@/gql/graphql';
import { Button } from '@/kit/basic/Button';
import { SelectField, TextField } from '@/kit/basic/Field';
import { Card } from '@/kit/layout/Card';
import { INCOME_KINDS, SPENDING_KINDS } from '../means/kinds';
import { blankIncome, blankSpending, type LineList, type TypedLine } from './answers';
import type { FieldsProps } from './QuestionForm';
import styles from './selfcheck.module.css';
import { Tick } from './Tick';

const MAX_LINES = 40;

/** Incomes or spendings of the household, one after the other. */
export function LineFields({ list, answers, problems, onChange }: FieldsProps & { list: LineList }) {
  const { t } = useTranslation('selfcheck');
  const lines: readonly TypedLine[] = answers[list];
  // What is put in has a kind of its list, because the list is where it came from.
  const put = (next: readonly TypedLine[]) =>
    onChange(
      list === 'incomes'
        ? { incomes: next as readonly TypedLine<IncomeKind>[] }
        : { spendings: next as readonly TypedLine<SpendingKind>[] },
    );
  return (
    <Card title={t(`${list}.title`)}>
      <p className={styles.soft}>{t(`${list}.hint`)}</p>
      {lines.map((line, i) => (
        // Lines have no identity of their own; their order is that of the form.
        <Line
          key={i}
          list={list}
          number={i + 1}
          line={line}
          problem={problems.has(`${list}.${i}`)}
          onChange={(change) => put(lines.map((one, at) => (at === i ? { ...one, ...change } : one)))}
          onRemove={lines.length > 1 ? () => put(lines.filter((_, at) => at !== i)) : undefined}
        />
      ))}
      {lines.length < MAX_LINES && (
        <Button onClick={() => put([...lines, list === 'incomes' ? blankIncome : blankSpending])}>
          {t(`${list}.add`)}
        </Button>
      )}
    </Card>
  );
}

interface LineProps {
  list: LineList;
  number: number;
  line: TypedLine;
  problem: boolean;
  onChange: (change: Partial<TypedLine>) => void;
  onRemove: (() => void) | undefined;
}

function Line({ list, number, line, problem, onChange, onRemove }: LineProps) {
  const { t } = useTranslation(['selfcheck', 'means']);
  const kinds =
    list === 'incomes'
      ? INCOME_KINDS.filter((kind) => kind !== 'IMPUTED').map((value) => ({ value, label: t(`means:income.${value}`) }))
      : SPENDING_KINDS.map((value) => ({ value, label: t(`means:spending.${value}`) }));
  return (
    <fieldset className={styles.line}>
      <legend>{t(`${list}.line`, { number })}</legend>
      <SelectField
        label={t('kind')}
        value={line.kind}
        options={kinds}
        onChange={(event) => onChange({ kind: event.target.value })}
      />
      <TextField
        label={t('amount')}
        inputMode="decimal"
        maxLength={15}
        value={line.yuan}
        problem={problem ? t('amountProblem') : undefined}
        onChange={(event) => onChange({ yuan: event.target.value })}
      />
      <SelectField
        label={t('period')}
        value={String(line.monthly)}
        options={[
          { value: 'true', label: t('perMonth') },
          { value: 'false', label: t('perYear') },
        ]}
        onChange={(event) => onChange({ monthly: event.target.value === 'true' })}
      />
      {list === 'spendings' && (
        <Tick label={t('ofCause')} checked={line.ofCause} onChange={(ofCause) => onChange({ ofCause })} />
      )}
      {onRemove && (
        <Button kind="text" onClick={onRemove}>
          {t('remove', { number })}
        </Button>
      )}
    </fieldset>
  );
}
