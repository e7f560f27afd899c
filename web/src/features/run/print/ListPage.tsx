import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/kit/basic/Field';
import { PrintPage } from '@/kit/print/PrintPage';
import { type PrintColumn, PrintTable } from '@/kit/print/PrintTable';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { NotVisible } from '@/kit/state/NotVisible';
import { dateTimeCN } from '@/lib/date';
import { sumFen, yuan } from '@/lib/money';
import { useSession } from '@/lib/session';
import { useUnits } from '@/lib/units';
import styles from './ListPage.module.css';
import { dealOut, type SheetSize } from './sheets';
import { type PrintList, type PrintVisit, usePrintVisits } from './usePrintVisits';

interface ListPageProps {
  /** Name of the form: 签领表, 慰问名册. */
  form: string;
  columns: readonly PrintColumn<PrintVisit>[];
  size: SheetSize;
  /** Sums and signatures below the last rows. */
  footer: (visits: readonly PrintVisit[]) => ReactNode;
}

/** A list of a run on paper: subtotals at the foot of each sheet, signatures kept with the last rows. */
export function ListPage(props: ListPageProps) {
  const { query, unitId, setUnitId } = usePrintVisits();
  return (
    <>
      <UnitChoice unitId={unitId} onChange={setUnitId} />
      <Loaded query={query}>
        {(list) => (list ? <Sheets {...props} list={list} unitId={unitId} /> : <NotVisible />)}
      </Loaded>
    </>
  );
}

function UnitChoice({ unitId, onChange }: { unitId: string | null; onChange: (unitId: string) => void }) {
  const { t } = useTranslation('run');
  const { units } = useUnits();
  return (
    <div className={styles.choice}>
      <SelectField
        label={t('visit.unit')}
        value={unitId ?? ''}
        options={[
          { value: '', label: t('print.allUnits') },
          ...units.map(({ id, fullName }) => ({ value: id, label: fullName })),
        ]}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

function Sheets({
  form,
  columns,
  size,
  footer,
  list,
  unitId,
}: ListPageProps & { list: PrintList; unitId: string | null }) {
  const { t } = useTranslation('run');
  const { tenant, userName } = useSession();
  const { units } = useUnits();
  if (list.visits.length === 0)
    return <EmptyState title={t(list.total > 0 ? 'print.tooMany' : 'print.nobody', { count: list.total })} />;
  const unit = units.find((known) => known.id === unitId)?.fullName;
  const sheets = dealOut(list.visits, size);
  const starts = sheets.map((_, i) => sheets.slice(0, i).reduce((sum, sheet) => sum + sheet.length, 0));
  return (
    <PrintPage
      landscape
      title={form}
      subtitle={[tenant?.name, unit, list.title].filter(Boolean).join(' · ')}
      watermark={`${userName} ${dateTimeCN(new Date().toISOString())}`}
    >
      {sheets.map((visits, i) => {
        const last = i === sheets.length - 1;
        return (
          <section key={visits[0]?.id} className={last ? undefined : styles.sheet}>
            <PrintTable
              label={t('print.sheet', { number: i + 1 })}
              columns={columns.map((column) => numbered(column, starts[i] ?? 0))}
              rows={visits}
              rowKey={(visit) => visit.id}
              footer={
                <>
                  {sheets.length > 1 && <Subtotal visits={visits} />}
                  {last && footer(list.visits)}
                </>
              }
            />
          </section>
        );
      })}
    </PrintPage>
  );
}

/** Rows are numbered through all sheets. */
function numbered(column: PrintColumn<PrintVisit>, start: number): PrintColumn<PrintVisit> {
  return { ...column, render: (visit, index) => column.render(visit, start + index) };
}

function Subtotal({ visits }: { visits: readonly PrintVisit[] }) {
  const { t } = useTranslation('run');
  return (
    <p className={styles.subtotal}>
      {t('print.subtotal', { count: visits.length, amount: yuan(sumFen(visits.map((visit) => visit.cashFen))) })}
    </p>
  );
}
