import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { EmptyState } from '@/kit/state/EmptyState';
import { Loaded } from '@/kit/state/Loaded';
import { EarlierVisits } from '../parts/EarlierVisits';
import { Household } from '../parts/Household';
import { KeptReport } from '../parts/KeptReport';
import { type MyVisit, useMyVisits } from '../parts/myVisits';
import { ReportForm } from '../parts/ReportForm';
import { Submitted } from '../parts/Submitted';
import { useEntries } from '../parts/useEntries';
import { useVisitDraft } from '../parts/useVisitDraft';

/** One visit: the household, its story so far, and the report from the door. */
export function Component() {
  const { id } = useParams();
  const query = useMyVisits();
  return (
    <Loaded query={query}>
      {(visits) => {
        const visit = visits.find((one) => one.id === id);
        return visit ? <Visit visit={visit} /> : <Gone visitId={id} />;
      }}
    </Loaded>
  );
}

/** Made by somebody else, handed on or cancelled meanwhile. */
function Gone({ visitId = '' }: { visitId: string | undefined }) {
  const { t } = useTranslation('visit');
  const kept = useEntries().get(visitId);
  return (
    <>
      <EmptyState title={t('gone.title')} hint={t('gone.hint')} />
      {kept && <KeptReport entry={kept} />}
    </>
  );
}

function Visit({ visit }: { visit: MyVisit }) {
  const report = useVisitDraft(visit);
  return (
    <>
      <Household visit={visit} />
      <EarlierVisits visits={visit.earlier} />
      {report.submitted ? (
        <Submitted entry={report.submitted} onReopen={() => void report.reopen()} />
      ) : (
        report.report && (
          <ReportForm
            visit={visit}
            report={report.report}
            onChange={report.change}
            onBeforePick={report.saveNow}
            onSubmit={report.submit}
            onDiscard={report.discard}
          />
        )
      )}
    </>
  );
}
