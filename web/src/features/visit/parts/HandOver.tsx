import { useTranslation } from 'react-i18next';
import type { Receiver } from '@/gql/graphql';
import { TextField } from '@/kit/basic/Field';
import { SegmentedChoice } from '@/kit/basic/SegmentedChoice';
import { useMoneyText } from '@/kit/form/useMoneyText';
import { Card } from '@/kit/layout/Card';
import { type Draft, type Problems, withReceipt } from './draft';
import type { MyVisit } from './myVisits';
import { Receipt } from './Receipt';
import type { ReportFormProps } from './ReportForm';
import styles from './ReportForm.module.css';

const RECEIVERS: readonly Receiver[] = ['SELF', 'PROXY'];

interface HandOverProps extends Pick<ReportFormProps, 'visit' | 'report' | 'onChange' | 'onBeforePick'> {
  problems: Problems;
}

/** What was handed over, to whom, by whom, and the receipt. */
export function HandOver({ visit, report, problems, onChange, onBeforePick }: HandOverProps) {
  const { t } = useTranslation(['visit', 'visiting']);
  const { draft } = report;
  const set = (change: Partial<Draft>) => onChange({ draft: { ...draft, ...change } });
  return (
    <Card title={t('handOver.title')}>
      <div className={styles.fields}>
        <div>
          <p className={styles.label}>{t('handOver.receiver')}</p>
          <SegmentedChoice
            label={t('handOver.receiver')}
            value={draft.receiver}
            options={RECEIVERS.map((value) => ({ value, label: t(`visiting:receiver.${value}`) }))}
            onChange={(receiver) => set({ receiver })}
          />
        </div>
        {draft.receiver === 'PROXY' && <Proxy draft={draft} problems={problems} set={set} />}
        <Cash draft={draft} problem={problems.cashFen && t(`problem.${problems.cashFen}`)} set={set} />
        {visit.goods.map((item, i) => (
          <Quantity key={`${item.name}/${item.unit}`} item={item} index={i} draft={draft} set={set} />
        ))}
        <TextField
          label={t('handOver.second')}
          hint={t('handOver.secondHint')}
          problem={problems.secondHandler && t(`problem.${problems.secondHandler}`)}
          maxLength={50}
          value={draft.secondHandler}
          onChange={(event) => set({ secondHandler: event.target.value })}
        />
        <Receipt
          files={report.files}
          problem={problems.signature && t(`problem.${problems.signature}`)}
          onChange={(receipt) => onChange(({ files }) => ({ files: withReceipt(files, receipt) }), { now: true })}
          onBeforePick={onBeforePick}
        />
      </div>
    </Card>
  );
}

interface PartProps {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
}

function Proxy({ draft, problems, set }: PartProps & { problems: Problems }) {
  const { t } = useTranslation('visit');
  return (
    <>
      <TextField
        required
        label={t('handOver.proxyName')}
        problem={problems.proxyName && t(`problem.${problems.proxyName}`)}
        maxLength={50}
        value={draft.proxyName}
        onChange={(event) => set({ proxyName: event.target.value })}
      />
      <TextField
        required
        label={t('handOver.proxyRelation')}
        hint={t('handOver.proxyRelationHint')}
        problem={problems.proxyRelation && t(`problem.${problems.proxyRelation}`)}
        maxLength={30}
        value={draft.proxyRelation}
        onChange={(event) => set({ proxyRelation: event.target.value })}
      />
    </>
  );
}

function Cash({ draft, set, problem }: PartProps & { problem: string | undefined }) {
  const { t } = useTranslation('visit');
  const { text, onText } = useMoneyText(draft.cashFen, (cashFen) => set({ cashFen }));
  return (
    <TextField
      label={t('handOver.cash')}
      problem={problem}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={(event) => onText(event.target.value)}
    />
  );
}

interface QuantityProps extends PartProps {
  item: MyVisit['goods'][number];
  index: number;
}

/** Of each kind of goods from none to the standard. */
function Quantity({ item, index, draft, set }: QuantityProps) {
  const { t } = useTranslation('visit');
  const change = (value: number) => {
    const quantities = [...draft.quantities];
    quantities[index] = Math.min(Math.max(0, value), item.quantity);
    set({ quantities });
  };
  return (
    <TextField
      type="number"
      inputMode="numeric"
      min={0}
      max={item.quantity}
      label={t('handOver.goods', { name: item.name, quantity: item.quantity, unit: item.unit })}
      value={draft.quantities[index] ?? 0}
      onChange={(event) => change(Math.trunc(event.target.valueAsNumber) || 0)}
    />
  );
}
