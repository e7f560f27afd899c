import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { SheetKind } from '@/gql/graphql';
import { toast } from '@/kit/basic/toast';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { ImportWizard, type ImportStage } from '@/kit/transfer/ImportWizard';
import { useGqlMutation } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { uploadFile } from '@/lib/upload';
import { StartImport } from '../documents';
import { ACCEPT, fileProblem, MAX_MEGABYTES, templateLink } from '../parts/files';
import styles from './NewImportPage.module.css';

/**
 * Upload of a sheet, a roster unless the address says otherwise: `?kind=NAMED_RECIPIENTS&campaign=<id>` are recipients
 * of a campaign, `?kind=DIBAO_STANDARDS` low-income standards, `?kind=NATIONAL_LIST` a list of the national system,
 * `?kind=CIVIL_ANSWERS&batch=<id>` answers to a list for civil affairs.
 */
export function Component() {
  const { t } = useTranslation(['sheet', 'menu']);
  const [params] = useSearchParams();
  const campaignId = params.get('campaign');
  const civilBatchId = params.get('batch');
  const kind = kindOf(params.get('kind'), { campaignId, civilBatchId });
  const [unit, setUnit] = useState<string>();
  const [stage, setStage] = useState<ImportStage>({ step: 'upload' });
  const navigate = useNavigate();
  const start = useGqlMutation(StartImport, { invalidates: ['Imports'] });

  const send = async (file: File) => {
    const problem = fileProblem(file);
    if (problem) {
      toast(t(`upload.${problem}`, { size: MAX_MEGABYTES, accept: ACCEPT }));
      return;
    }
    setStage({ step: 'reading', percent: 0 });
    try {
      const { uploadId } = await uploadFile('SHEET', file);
      const input = { kind, uploadId, defaultUnitId: unit ?? null, campaignId, civilBatchId };
      const { startImport } = await start.mutateAsync({ input });
      void navigate(`/imports/${startImport.import.id}`, { replace: true });
    } catch (error) {
      setStage({ step: 'failed', error });
    }
  };
  return (
    <>
      <h1 className="nx-unseen">{t(`kind.${kind}`)}</h1>
      <ImportWizard
        stage={stage}
        template={() => templateLink(kind)}
        accept={ACCEPT}
        maxMegabytes={MAX_MEGABYTES}
        fileOptions={UNIT_KINDS.includes(kind) && <DefaultUnit kind={kind} value={unit} onChange={setUnit} />}
        onFile={(file) => void send(file)}
        onConfirm={() => undefined}
        onRestart={() => setStage({ step: 'upload' })}
      />
    </>
  );
}

/** Kinds whose rows may leave out their unit, or that are compared with one. */
const UNIT_KINDS: SheetKind[] = ['ROSTER', 'NAMED_RECIPIENTS', 'NATIONAL_LIST'];

interface Targets {
  campaignId: string | null;
  civilBatchId: string | null;
}

function kindOf(asked: string | null, { campaignId, civilBatchId }: Targets): SheetKind {
  if (asked === 'CIVIL_ANSWERS' && civilBatchId) return asked;
  if (asked === 'DIBAO_STANDARDS' || asked === 'NATIONAL_LIST') return asked;
  return asked === 'NAMED_RECIPIENTS' && campaignId ? asked : 'ROSTER';
}

interface DefaultUnitProps {
  kind: SheetKind;
  value: string | undefined;
  onChange: (unit: string | undefined) => void;
}

/** Where rows go whose unit is not found, or what is compared. */
function DefaultUnit({ kind, value, onChange }: DefaultUnitProps) {
  const { t } = useTranslation('sheet');
  const { units, loading } = useUnits();
  const compared = kind === 'NATIONAL_LIST';
  return (
    <div className={styles.unit}>
      <label htmlFor="default-unit">{t(compared ? 'compare.unit' : 'upload.defaultUnit')}</label>
      <div className={styles.choice}>
        <OrgTreeSelect id="default-unit" units={units} loading={loading} value={value} onChange={onChange} />
      </div>
      <span className={styles.hint}>{t(compared ? 'compare.unitHint' : 'upload.defaultUnitHint')}</span>
    </div>
  );
}
