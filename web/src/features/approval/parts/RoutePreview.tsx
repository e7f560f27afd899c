import { keepPreviousData } from '@tanstack/react-query';
import { Form, type FormInstance } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/kit/basic/StatusTag';
import { OrgTreeSelect } from '@/kit/form/OrgTreeSelect';
import { useDebounced } from '@/lib/debounced';
import { useGql } from '@/lib/graphql';
import { useUnits } from '@/lib/units';
import { PreviewApprovalRouteQuery } from '../documents';
import styles from './RouteEditor.module.css';
import { type RouteDraft, type RouteStep, stepInputs } from './route';

const TYPING_MS = 400;
const UNIT_FIELD = 'routePreviewUnit';

/** Who would decide each step for a unit, and what stands in the way of putting the route to use. */
export function RoutePreview({ form }: { form: FormInstance<RouteDraft> }) {
  const { t } = useTranslation('approval');
  const { units, loading } = useUnits();
  const [unitId, setUnitId] = useState<string>();
  const typed = Form.useWatch('steps', form) as readonly (Partial<RouteStep> | undefined)[] | undefined;
  const complete = (typed ?? []).filter(
    (step): step is RouteStep => !!step?.name?.trim() && !!step.mode && !!step.level,
  );
  const steps = useDebounced(JSON.stringify(stepInputs(complete)), TYPING_MS);
  const input = {
    steps: JSON.parse(steps) as ReturnType<typeof stepInputs>,
    unitId: unitId ?? null,
  };
  const query = useGql(
    PreviewApprovalRouteQuery,
    { input },
    { enabled: input.steps.length > 0, placeholderData: keepPreviousData },
  );
  return (
    <section aria-label={t('route.preview')} style={{ marginBlockStart: 16 }}>
      <h3>{t('route.preview')}</h3>
      <label htmlFor={UNIT_FIELD}>{t('route.previewUnit')}</label>
      <OrgTreeSelect id={UNIT_FIELD} units={units} loading={loading} value={unitId} onChange={setUnitId} />
      <ol className={styles.preview}>
        {query.data?.previewApprovalRoute.map((step, i) => (
          <li key={i}>
            {input.steps[i]?.level === 'SUPERIOR'
              ? t('route.superiorDecides')
              : step.people.map((person) => person.name).join(', ') || t('route.nobody')}{' '}
            {step.problem && <StatusTag tone="danger">{step.problem}</StatusTag>}{' '}
            {step.units.length > 0 && t('route.gaps', { units: step.units.join(', ') })}
          </li>
        ))}
      </ol>
    </section>
  );
}
